/** What a series of times in milliseconds comes to. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

export function summarize(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Runs `work` often enough to be warm, then measures each run. */
export async function measure(rounds: number, work: (round: number) => unknown): Promise<Times> {
  for (let round = 0; round < Math.min(rounds, 50); round++) await work(round);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return summarize(times);
}
