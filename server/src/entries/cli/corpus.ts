import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import { CorpusIndex, type IndexView } from '../../index/corpusIndex.ts';
import type { Corrections } from '../../index/corrections.ts';
import { dossierFileIn, loadDossierFile } from '../../lsp/dossierFiles.ts';
import { openNameModel } from '../../lsp/nameModel.ts';
import { loadSource, sourcesAmong } from '../../lsp/sources.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import { nodePlatform } from '../nodePlatform.ts';

/** A folder that cannot be read; the message says what to do. */
export class CorpusError extends Error {}

/**
 * Reads all sources below a folder, as the user corrects them. A file that cannot be read is reported on standard
 * error and left out; progress is shown there when it is a terminal.
 */
export async function readCorpus(folder: string): Promise<IndexView> {
  const root = URI.file(resolve(folder)).toString();
  const files = sourcesAmong(await listFolder(folder, root));
  const index = new CorpusIndex();
  const { corrections, problems } = await correctionsFor(root);
  index.correct(corrections);
  const { tagger, problem } = await openNameModel(nodePlatform);
  const progress = createProgress(files.length);
  for (const message of [...problems, ...(problem === undefined ? [] : [problem.message])]) {
    progress.report(message);
  }
  for (const [number, file] of files.entries()) {
    progress.show(number);
    const loaded = await loadSource(nodePlatform, file, root, { tagger });
    if ('document' in loaded) index.set(loaded.document);
    else progress.report(`${URI.parse(file.uri).fsPath}: ${loaded.problem.message}`);
  }
  progress.clear();
  return index.view();
}

/** The user's corrections: from the dossier.yml in the folder or beside it, with what is wrong in that. */
async function correctionsFor(root: string): Promise<{ corrections: Corrections; problems: string[] }> {
  const uris = [dossierFileIn(root), dossierFileIn(Utils.dirname(URI.parse(root)).toString())];
  const files = await Promise.all(uris.map((uri) => loadDossierFile(nodePlatform, uri)));
  const file = files.find(({ exists }) => exists) ?? files[0]!;
  const lines = lineStarts(file.text);
  const problems = file.problems.map(({ start, message }) => {
    return `${URI.parse(file.uri).fsPath}:${positionAt(lines, start).line + 1}: ${message}`;
  });
  return { corrections: file.corrections, problems };
}

async function listFolder(folder: string, root: string) {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) throw new CorpusError(`There is no folder "${folder}". Check the path.`);
  if (!stats.isDirectory()) throw new CorpusError(`"${folder}" is a file. Name the folder that holds it.`);
  try {
    return await nodePlatform.list(root);
  } catch (error) {
    throw new CorpusError(`The folder "${folder}" cannot be read: ${(error as Error).message}`);
  }
}

function createProgress(total: number) {
  const isTerminal = process.stderr.isTTY === true;
  const clear = () => {
    if (isTerminal) process.stderr.write('\r\u001b[K');
  };
  let shown = 0;
  return {
    show(done: number): void {
      const now = Date.now();
      if (!isTerminal || now - shown < 100) return;
      shown = now;
      process.stderr.write(`\r\u001b[KReading ${done} of ${total} sources …`);
    },
    report(message: string): void {
      clear();
      process.stderr.write(`${message}\n`);
    },
    clear,
  };
}
