import { extractionRecord } from '../../features/extractionRecord.ts';
import { type Arguments, onlyFolder } from './arguments.ts';
import { readCorpus } from './corpus.ts';
import { printJson } from './output.ts';

/** `dossier extract FOLDER`: one JSON line per document, by path. */
export async function extractCommand(given: Arguments): Promise<number> {
  const view = await readCorpus(onlyFolder(given));
  const documents = [...view.documents].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const document of documents) await printJson(extractionRecord(view, document));
  return 0;
}
