import type { IndexView } from '../../index/corpusIndex.ts';
import { isGenericName } from '../../index/genericNames.ts';
import type { Entity, NoteMention } from '../../index/model.ts';
import { nameKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { withArticle } from '../names.ts';
import { namesIn } from '../note.ts';
import { areRelated } from './bodiesAbove.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/** A tie must be as certain as this on both sides. */
const CERTAIN = 0.8;

/** A body put under another body than the sources put it. */
export function parentFindings(view: IndexView, reading: Reading): Finding[] {
  return reading.entities.flatMap(({ parent }, local): Finding[] => {
    if (parent === undefined || parent.certainty < CERTAIN) return [];
    const child = certainEntity(view, reading, local, parent.evidence);
    const above = certainEntity(view, reading, parent.entity, parent.evidence);
    const known = child?.parent;
    if (child === undefined || above === undefined || known === undefined) return [];
    const right = view.entity(known.id);
    const isSaid =
      known.certainty >= CERTAIN && (known.evidence !== undefined || known.outside !== undefined);
    if (right === undefined || !isSaid || child === above || areRelated(view, above, right)) return [];
    return [
      {
        start: parent.evidence.start,
        end: parent.evidence.end,
        code: 'parentAtOdds',
        message: `The sources have “${child.canonical}” as a body of ${withArticle(view, right)}, not of ${withArticle(view, above)}.`,
        evidence: known.evidence === undefined ? [] : [known.evidence],
      },
    ];
  });
}

/** The one entity that a local entity is by the names that stand within a span. */
function certainEntity(view: IndexView, reading: Reading, local: number, within: Span): Entity | undefined {
  const mention = reading.mentions.find(({ entity, start, end }) => {
    return entity === local && start >= within.start && end <= within.end;
  });
  if (mention === undefined) return undefined;
  const outer = namesIn(reading.note, view).find(
    ({ start, end }) => start === mention.start && end === mention.end,
  );
  const name = outer ?? nameIn(view, mention.surface);
  return name?.candidates.length === 1 ? name.candidates[0] : undefined;
}

/** The name that some words are, or that they put under another: "⟨Regional Flood Patrol⟩ of the Union". */
function nameIn(view: IndexView, words: string): NoteMention | undefined {
  const names = view.findNames(words);
  const [first] = names;
  const isPut = first?.start === 0 && first.surface.includes(' ') && /^ of /.test(words.slice(first.end));
  if (isPut && !isGenericName(nameKey(first.surface))) return first;
  return names.find(({ surface }) => surface === words);
}
