import { personWords } from '../../extract/refiners/personName.ts';
import { type Block, renderPlain } from '../../features/card.ts';
import { describe } from '../../features/describe.ts';
import { explain } from '../../features/joinText.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity } from '../../index/model.ts';
import { nameKey } from '../../text/fold.ts';
import { type Arguments, onlyOperand, UsageError } from './arguments.ts';
import { readCorpus } from './corpus.ts';
import { print } from './output.ts';

const MOST = 10;

/** `dossier explain NAME --corpus FOLDER`: why what the sources call by an entity's names is held for one. */
export function explainCommand(given: Arguments): Promise<number> {
  return printEach(given, explain);
}

/** `dossier lookup NAME --corpus FOLDER`: what a hover says, for each entity that the name may mean. */
export function lookupCommand(given: Arguments): Promise<number> {
  return printEach(given, describe);
}

async function printEach(
  given: Arguments,
  blocksOf: (view: IndexView, entity: Entity) => Block[],
): Promise<number> {
  const name = onlyOperand(given, 'the name to look up, in quotation marks when it has several words');
  if (nameKey(name) === '') throw new UsageError('Give a name that has letters or digits.');
  const folder = given.options.corpus;
  if (folder === undefined) throw new UsageError('Give the folder that holds the sources with --corpus.');
  const view = await readCorpus(folder);
  const entities = entitiesCalled(view, name);
  if (entities.length === 0) {
    process.stderr.write(`The sources in "${folder}" do not name "${name}".\n`);
    return 1;
  }
  const cards = entities.slice(0, MOST).map((entity) => renderPlain(blocksOf(view, entity)));
  await print(`${cards.join('\n\n\n')}\n`);
  return 0;
}

/** Those that bear exactly this name, a title before it ("Mr Norov") aside, else those whom it fits in part, else in any order. */
function entitiesCalled(view: IndexView, name: string): readonly Entity[] {
  const [found] = view.findNames(name.trim()).filter((mention) => mention.end === name.trim().length);
  if (found !== undefined) return found.candidates;
  const fitting = view.complete(name, MOST);
  return fitting.length > 0 ? fitting : inAnyOrder(view, name);
}

/** Those one of whose names holds all the words, whatever their order and spelling: "oztürk muller" is Müller-Öztürk. */
function inAnyOrder(view: IndexView, name: string): readonly Entity[] {
  const wanted = personWords(name);
  return view.entities.filter(({ aliases }) =>
    aliases.some(({ surface }) => {
      const words = new Set(personWords(surface));
      return wanted.every((word) => words.has(word));
    }),
  );
}
