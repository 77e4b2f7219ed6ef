import type { Figure } from '../../server/test/gold/score.mjs';

export const heading = `${''.padEnd(38)}     P     R    F1   95 of 100     right   pred   gold`;

/** A figure under `heading`. */
export function row(
  name: string,
  { precision, recall, f1, right, predicted, gold }: Figure,
  interval: string,
): string {
  const rates = [precision, recall, f1].map((value) => percent(value ?? 0)).join('');
  const counts = [right, predicted, gold].map((value) => String(value ?? '').padStart(7)).join('');
  return `${name.padEnd(38)}${rates}  ${interval}  ${counts}`;
}

export function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}
