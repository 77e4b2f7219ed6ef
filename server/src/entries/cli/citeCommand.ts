import { type BibliographyFormat, bibliography, bibliographyFormats } from '../../features/bibliography.ts';
import { type Arguments, onlyFolder, UsageError } from './arguments.ts';
import { readCorpus } from './corpus.ts';
import { print } from './output.ts';

/** `dossier cite FOLDER [--format …]`: all sources as a bibliography. */
export async function citeCommand(given: Arguments): Promise<number> {
  const format = given.options.format ?? 'csl';
  if (!isFormat(format)) {
    throw new UsageError(`There is no format "${format}". Choose one of ${bibliographyFormats.join(', ')}.`);
  }
  await print(bibliography(await readCorpus(onlyFolder(given)), format));
  return 0;
}

function isFormat(name: string): name is BibliographyFormat {
  return bibliographyFormats.some((format) => format === name);
}
