import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, NoteMention } from '../index/model.ts';
import { editDistance } from '../text/editDistance.ts';
import { nameKey } from '../text/fold.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { CodeActionQuestion } from './codeAction.ts';
import { type Correction, withCorrection } from './dossierEdits.ts';
import { type Note, nameIn, namesIn } from './note.ts';
import { oneLine } from './places.ts';
import { kindText } from './symbols.ts';

/** Corrections of names: they lie apart from what rewrites a note. */
export const CORRECTION_KIND = 'refactor.correct';

/** The file that corrections are written to, as its editor has it. */
export interface CorrectionFile {
  readonly uri: string;
  readonly text: string;
}

/** A correction in words. */
interface Offer {
  readonly title: string;
  readonly correction: Correction;
}

/** Of each kind of correction that needs another name, so many are offered. */
const MOST = 3;
const LONGEST_SELECTION = 80;

/**
 * What the user may know better about the name at hand, or about a selected name that is not known, each written
 * to dossier.yml. Where another name is needed, the likely ones are offered.
 */
export function correctionActions(question: CodeActionQuestion): CodeAction[] {
  const { view, note, span, corrections: file } = question;
  if (file === undefined) return [];
  const selected = oneLine(note.text.slice(span.start, Math.min(span.end, span.start + LONGEST_SELECTION)));
  const name = nameIn(note, view, span);
  const isWhole = name !== undefined && (selected === '' || selected === oneLine(name.surface));
  const offers = isWhole ? offersForName(view, note, name) : offersForWords(view, note, selected);
  return offers.flatMap(({ title, correction }) => {
    const edit = correctionEdit(file, correction);
    return edit === undefined
      ? []
      : { title, kind: CORRECTION_KIND, edit: { changes: { [file.uri]: [edit] } } };
  });
}

/** One edit that says one thing more in dossier.yml; undefined when the file must be mended first. */
export function correctionEdit({ text }: CorrectionFile, correction: Correction): TextEdit | undefined {
  const corrected = withCorrection(text, correction);
  return corrected === undefined ? undefined : differenceOf(text, corrected);
}

function offersForName(view: IndexView, note: Note, name: NoteMention): Offer[] {
  const surface = oneLine(name.surface);
  const entity = name.candidates[0]!;
  const { canonical } = entity;
  const other = entity.kind === 'person' ? 'organization' : 'person';
  return [
    ...alike(view, name).map(
      (twin): Offer => ({
        title: `“${canonical}” and “${twin.canonical}” are the same`,
        correction: { does: 'same', names: [canonical, twin.canonical] },
      }),
    ),
    ...aliasesToPart(entity, surface).map(
      (alias): Offer => ({
        title: `“${alias}” is not the same as “${canonical}”`,
        correction: { does: 'different', names: [canonical, alias] },
      }),
    ),
    ...parentsFor(view, note, entity).map(
      (parent): Offer => ({
        title: `“${canonical}” is a body of “${parent.canonical}”`,
        correction: { does: 'describe', kind: 'organization', canonical, parent: parent.canonical },
      }),
    ),
    {
      title: `“${canonical}” is ${withIndefinite(kindText(other))}`,
      correction: { does: 'describe', kind: other, canonical },
    },
    { title: `“${surface}” is not a name`, correction: { does: 'ignore', name: surface } },
  ];
}

/** For a selection that is no known name: what it is, or whose other name. */
function offersForWords(view: IndexView, note: Note, selected: string): Offer[] {
  if (!/\p{L}/u.test(selected) || selected.length >= LONGEST_SELECTION) return [];
  const likely = new Set([
    ...view.complete(selected, MOST),
    ...namesIn(note, view).map(({ candidates }) => candidates[0]!),
  ]);
  const kinds = ['person', 'organization'] as const;
  return [
    ...kinds.map(
      (kind): Offer => ({
        title: `“${selected}” is ${withIndefinite(kindText(kind))}`,
        correction: { does: 'describe', kind, canonical: selected },
      }),
    ),
    ...[...likely].slice(0, MOST).flatMap(({ kind, canonical }): Offer[] => {
      if (kind === 'place') return [];
      return [
        {
          title: `“${selected}” is another name of “${canonical}”`,
          correction: { does: 'describe', kind, canonical, alias: selected },
        },
      ];
    }),
  ];
}

/** Others that may be the same: who else bears the name, who is spelt nearly so, who has the initials or the surname. */
function alike(view: IndexView, { candidates, surface }: NoteMention): Entity[] {
  const entity = candidates[0]!;
  const key = nameKey(entity.canonical);
  const words = key.split(' ');
  const near = [
    surface,
    entity.canonical,
    words.at(-1)!,
    ...entity.aliases.slice(0, 4).map((alias) => alias.surface),
  ]
    .flatMap((typed) => view.complete(typed, 10))
    .filter((other) => other.kind === entity.kind && isLike(key, other));
  return [...new Set([...candidates, ...near])].filter((other) => other !== entity).slice(0, MOST);
}

/** One of its names is spelt nearly so, holds all the words of the other, or ends in the same surname. */
function isLike(key: string, other: Entity): boolean {
  const words = key.split(' ');
  return other.aliases.some(({ surface }) => {
    const otherKey = nameKey(surface);
    const others = otherKey.split(' ');
    const [few, many] = words.length < others.length ? [words, others] : [others, words];
    return (
      editDistance(key, otherKey, 3) <= 3 ||
      few.every((word) => many.includes(word)) ||
      (other.kind === 'person' && words.at(-1) === others.at(-1))
    );
  });
}

/** Names that may be another's: the one at hand first, then the full ones that say something else. */
function aliasesToPart(entity: Entity, surface: string): string[] {
  const keys = new Set([nameKey(entity.canonical)]);
  const own = entity.aliases.filter(
    (alias) =>
      alias.kind === 'full' ||
      alias.kind === 'acronym' ||
      alias.kind === 'misspelling' ||
      oneLine(alias.surface) === surface,
  );
  const sorted = own
    .map((alias) => oneLine(alias.surface))
    .sort((a, b) => Number(b === surface) - Number(a === surface));
  return sorted
    .filter((alias) => {
      const isNew = !keys.has(nameKey(alias));
      keys.add(nameKey(alias));
      return isNew;
    })
    .slice(0, MOST);
}

/** Bodies that it may belong to: those in the sentences that introduce it, and those that the note names. */
function parentsFor(view: IndexView, note: Note, entity: Entity): Entity[] {
  if (entity.kind !== 'organization') return [];
  const told = entity.introductions
    .slice(0, MOST)
    .flatMap(({ document, sentence }) => view.findNames(document.text.slice(sentence.start, sentence.end)));
  const below = new Set([entity.id, entity.parent?.id, ...entity.children.map(({ id }) => id)]);
  const bodies = [...told, ...namesIn(note, view)].map(({ candidates }) => candidates[0]!);
  return [...new Set(bodies)]
    .filter(({ kind, id }) => kind === 'organization' && !below.has(id))
    .slice(0, MOST);
}

function withIndefinite(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** What lies between the common beginning and the common end of two texts. */
function differenceOf(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const lines = lineStarts(before);
  return {
    range: { start: positionAt(lines, start), end: positionAt(lines, before.length - end) },
    newText: after.slice(start, after.length - end),
  };
}
