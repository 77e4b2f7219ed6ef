/**
 * The same function of a string, with its last answers remembered: up to `most` of them, then all are forgotten.
 * For pure functions only; nobody can tell the difference but by the time it takes.
 */
export function remember<T>(compute: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const answer = compute(text);
    if (known.size >= most) known.clear();
    known.set(copyOf(text), answer);
    return answer;
  };
}

/** The same text on its own: a slice would keep the whole document in memory. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
