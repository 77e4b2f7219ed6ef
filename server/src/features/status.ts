/** What the server knows and does at the moment. */
export interface StatusAnswer {
  /** `ready` only after the first full scan. */
  readonly state: 'indexing' | 'ready';
  /** Sources indexed so far. */
  readonly documents: number;
  readonly entities: number;
  readonly mentions: number;
  readonly events: number;
  /** Sources that could not be read. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly uri: string;
  /** What is wrong and what to do about it, as a sentence. */
  readonly message: string;
}
