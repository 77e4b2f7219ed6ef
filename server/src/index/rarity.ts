import { each, type Steps } from './steps.ts';
import type { ToldEvent } from './toldEvent.ts';

/** How much it tells that two documents share a folded word of a name: 0 for what most have, or what is no name. */
export type Rarity = (word: string) => number;

/** As many documents as if none of their words were known. */
const UNSEEN = 20;
/** A name of more than this share of the documents, and of more than a few, tells nothing. */
const COMMON_SHARE = 0.4;
const FEW = 4;
const STEM = 5;

/** Counts in how many documents each name stands, of those that tell of the events. */
export function* countRarity(told: readonly ToldEvent[]): Steps<Rarity> {
  const counts = new Map<string, number>();
  const common = new Set(COMMON_WORDS);
  const stems = new Map<ToldEvent['document'], ReadonlySet<string>>();
  yield* each(told, ({ document, story, setting }) => {
    if (!stems.has(document)) {
      for (const word of story) counts.set(word, (counts.get(word) ?? 0) + 1);
      stems.set(document, new Set([...story].map(stemOf)));
    }
    // A title in small letters has names among its words.
    for (const stem of setting.words) if (!stems.get(document)!.has(stem)) common.add(stem);
  });
  const most = Math.max(FEW, stems.size * COMMON_SHARE);
  return (word) => {
    const count = counts.get(word) ?? 0;
    const isTelling = count <= most && !common.has(stemOf(word));
    return isTelling ? Math.log((stems.size + UNSEEN) / (count + 1)) : 0;
  };
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** Beginnings of words that stand in any text, capitalised at the start of a sentence. */
const COMMON_WORDS: readonly string[] =
  'about above after again along also among another around away back because been before being below between both came come could down during each either every first four from full given gone good great half have having held here high hour hours into itself just kept know known large last later left less like little long made make making many members might more morning most much must name near never next night none nothing number once only other others over part people place point present public right room said same says second should side since small some soon state still such take taken than that their them then there these they third this those three through time today together told took toward turn twenty twice under until used very want week went were what when where whether which while whole whom whose will with within without word work world would year years yesterday your'
    .split(' ')
    .map(stemOf);
