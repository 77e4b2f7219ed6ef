import { installPrograms } from '../../scripts/debianPrograms.mjs';

/** Before the first test: Debian's Pandoc where we may install it, else a line that says what is missing. */
export async function setup(): Promise<void> {
  await installPrograms('Pandoc', ['pandoc'], ['pandoc']);
}
