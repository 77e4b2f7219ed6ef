/** What a command gets: its operands and the value of each option given. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** Arguments that a command cannot work with; the message says what to do. */
export class UsageError extends Error {}

/** The one operand that a command takes; `what` names it in the message. */
export function onlyOperand({ operands }: Arguments, what: string): string {
  const [operand, ...others] = operands;
  if (operand === undefined) throw new UsageError(`Give ${what}.`);
  if (others.length > 0) throw new UsageError(`Give ${what} only; "${others[0]}" is one word too many.`);
  return operand;
}

/** The folder with the sources that a command takes as its only operand. */
export function onlyFolder(given: Arguments): string {
  return onlyOperand(given, 'the folder that holds the sources');
}
