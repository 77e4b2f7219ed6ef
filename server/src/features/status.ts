import type { IndexView } from '../index/corpusIndex.ts';

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

/** What the status says about a view of the index. */
export function statusOf(
  view: IndexView,
  state: StatusAnswer['state'],
  problems: readonly Problem[],
): StatusAnswer {
  return {
    state,
    documents: view.documents.length,
    entities: view.entities.length,
    mentions: view.mentions,
    events: view.events.length,
    problems,
  };
}

/** The status as text for a bug report; holds names of files that could not be read, nothing of what they say. */
export function statusReport(status: StatusAnswer, surroundings: readonly string[]): string {
  const problems = status.problems.map(({ uri, message }) => `  ${uri}\n    ${message}`);
  return [
    ...surroundings,
    `State: ${status.state}`,
    `Sources: ${status.documents}`,
    `People and organisations: ${status.entities}`,
    `Mentions: ${status.mentions}`,
    `Events: ${status.events}`,
    `Sources that could not be read: ${problems.length}`,
    ...problems,
    '',
  ].join('\n');
}
