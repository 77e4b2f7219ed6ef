import { bodyByAcronym } from '../../extract/gazetteer/gazetteer.ts';
import { knownOrganizations } from '../../extract/lists/knownOrganizations.ts';
import { initialsKey, initialsOf } from '../../extract/recognizers/acronyms.ts';
import { isAcronymSurface } from '../../extract/refiners/nameForms.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity, NoteMention } from '../../index/model.ts';
import { acronymKey } from '../../index/nodes.ts';
import { nameKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isNotAName } from '../ignored.ts';
import { placesThatTell } from '../links.ts';
import { namesIn } from '../note.ts';
import { oneLine } from '../places.ts';
import type { Finding } from './finding.ts';
import { isInHeading, type Reading, sentenceAt } from './reading.ts';
import { isInSources } from './sourceWords.ts';

/** An acronym with the long form that the note gives for it. */
interface Introduction {
  readonly letters: string;
  readonly short: Span;
  readonly long: Span;
  readonly name: string;
}

/** Acronyms that a reader cannot follow: used before they are explained, explained nowhere, or in two ways. */
export function acronymFindings(view: IndexView, reading: Reading): Finding[] {
  const introductions = introductionsIn(reading);
  return [
    ...usedBefore(reading, introductions),
    ...unknown(view, reading, introductions),
    ...twoForOne(view, reading),
    ...oneForTwo(view, introductions),
  ];
}

function introductionsIn({ acronyms, note }: Reading): Introduction[] {
  return acronyms.flatMap(({ short, long }) => {
    const surface = note.masked.slice(short.start, short.end);
    if (!isAcronymSurface(surface)) return [];
    const name = oneLine(note.masked.slice(long.start, long.end));
    return { letters: acronymKey(surface), short, long, name };
  });
}

function usedBefore(reading: Reading, introductions: readonly Introduction[]): Finding[] {
  const first = new Map<string, Introduction>();
  for (const one of introductions) if (!first.has(one.letters)) first.set(one.letters, one);
  const found: Finding[] = [];
  for (const { text, start, end } of reading.context.tokens) {
    const introduced = first.get(text);
    if (introduced === undefined || isInHeading(reading, start)) continue;
    first.delete(text);
    if (start >= Math.min(introduced.short.start, introduced.long.start)) continue;
    found.push({
      start,
      end,
      code: 'acronymBeforeIntroduction',
      message: `“${text}” stands here before it is introduced as “${introduced.name}”.`,
      evidence: [],
      inNote: [{ ...introduced.short, message: `introduced here` }],
      replacements: [`${introduced.name} (${text})`],
    });
  }
  return found;
}

/** Acronyms of bodies that neither the note nor a source explains, and that not all the world knows; each once. */
function unknown(view: IndexView, reading: Reading, introductions: readonly Introduction[]): Finding[] {
  const seen = new Set(introductions.map(({ letters }) => letters));
  const initials = initialsIn(reading);
  const found: Finding[] = [];
  for (const { start, end, surface, rule } of reading.mentions) {
    const letters = acronymKey(surface);
    if (!rule.startsWith('acronym/') || !SPOKEN.test(surface) || seen.has(letters)) continue;
    seen.add(letters);
    const isKnown =
      isInHeading(reading, start) ||
      bodyByAcronym(letters).length > 0 ||
      knownOrganizations.has(letters) ||
      initials.has(initialsKey(letters)) ||
      isNotAName(view, surface) ||
      namesIn(reading.note, view).some((name) => name.start < end && start < name.end) ||
      isInSources(view, surface);
    if (isKnown || !isSpokenOf(reading, start)) continue;
    found.push({
      start,
      end,
      code: 'unknownAcronym',
      message: `Neither this note nor any source says what “${surface}” stands for.`,
      evidence: [],
      mayBe: { kind: 'organization' },
    });
  }
  return found;
}

/** Initials of the bodies that the note names in full. */
function initialsIn({ mentions }: Reading): Set<string> {
  const names = mentions.filter(({ kind, alias }) => kind === 'organization' && alias === 'full');
  return new Set(names.flatMap(({ surface }) => initialsOf(nameKey(surface).split(' '))));
}

/** Longer capitals are words that shout, and dotted ones are of another time. */
const SPOKEN = /^\p{Lu}{3,6}$/u;

/** "the" stands before what is spoken of as a body; codes, units and names of things mostly go without. */
function isSpokenOf({ note }: Reading, start: number): boolean {
  return /\bthe\s+$/i.test(note.masked.slice(Math.max(0, start - 6), start));
}

/** A second acronym for a body, unless a sentence holds both and so explains them. */
function twoForOne(view: IndexView, reading: Reading): Finding[] {
  const first = new Map<Entity, NoteMention>();
  const told = new Set<string>();
  const found: Finding[] = [];
  const acronyms = namesIn(reading.note, view).filter(isCertainAcronym);
  for (const name of acronyms) {
    const entity = name.candidates[0]!;
    const before = first.get(entity) ?? name;
    first.set(entity, before);
    const [one, other] = [acronymKey(before.surface), acronymKey(name.surface)];
    const isForm = one.startsWith(other) || other.startsWith(one);
    if (isForm || told.has(`${entity.id} ${other}`)) continue;
    told.add(`${entity.id} ${other}`);
    if (standTogether(reading, acronyms, entity, one, other)) continue;
    found.push({
      start: name.start,
      end: name.end,
      code: 'twoAcronyms',
      message: `“${name.surface}” is the body that this note calls “${before.surface}” before.`,
      evidence: placesThatTell(view, entity).slice(0, 1),
      inNote: [{ start: before.start, end: before.end, message: `called “${before.surface}” here` }],
      replacements: [before.surface],
    });
  }
  return found;
}

function isCertainAcronym({ surface, candidates }: NoteMention): boolean {
  if (candidates.length !== 1 || !isAcronymSurface(surface)) return false;
  return candidates[0]!.aliases.some(
    (alias) => alias.kind === 'acronym' && acronymKey(alias.surface) === acronymKey(surface),
  );
}

function standTogether(
  reading: Reading,
  acronyms: readonly NoteMention[],
  entity: Entity,
  one: string,
  other: string,
): boolean {
  const sentences = new Map<number, Set<string>>();
  for (const { surface, start, candidates } of acronyms) {
    if (candidates[0] !== entity) continue;
    const sentence = sentenceAt(reading, start)?.start ?? -1;
    sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(acronymKey(surface)));
  }
  return [...sentences.values()].some((letters) => letters.has(one) && letters.has(other));
}

/** An acronym that the note explains in two ways, or in another way than the sources. */
function oneForTwo(view: IndexView, introductions: readonly Introduction[]): Finding[] {
  const first = new Map<string, Introduction>();
  const found: Finding[] = [];
  for (const one of introductions) {
    const before = first.get(one.letters);
    if (before === undefined) first.set(one.letters, one);
    if (before !== undefined && !isSameName(before.name, one.name)) {
      found.push({
        ...spanOf(one.short),
        code: 'acronymOfTwo',
        message: `“${one.letters}” is “${before.name}” above and “${one.name}” here.`,
        evidence: [],
        inNote: [{ ...before.short, message: `“${before.name}” here` }],
      });
    } else if (before === undefined) {
      found.push(...otherThanSources(view, one));
    }
  }
  return found;
}

function otherThanSources(view: IndexView, { letters, name, short }: Introduction): Finding[] {
  const bearers = view.findNames(letters).flatMap(({ candidates }) => candidates);
  const explained = bearers.filter(isExplained);
  const isSame = bearers.some((entity) => entity.aliases.some(({ surface }) => isSameName(surface, name)));
  if (explained.length === 0 || explained.length < bearers.length || isSame) return [];
  const [entity] = explained;
  return [
    {
      ...spanOf(short),
      code: 'acronymOfTwo',
      message: `In the sources “${letters}” is “${oneLine(entity!.canonical)}”, not “${name}”.`,
      evidence: placesThatTell(view, entity!).slice(0, 1),
    },
  ];
}

/** A source gives its name in full, and that is more than the acronym. */
function isExplained({ aliases }: Entity): boolean {
  return aliases.some(({ kind, count, surface }) => kind === 'full' && count > 0 && surface.includes(' '));
}

/** Half of the words in common: where a long form begins is read wrongly now and then. */
function isSameName(a: string, b: string): boolean {
  const [left, right] = [nameKey(a).split(' '), nameKey(b).split(' ')];
  const shared = left.filter((word) => word.length > 3 && right.includes(word)).length;
  return nameKey(a) === nameKey(b) || shared * 2 >= Math.min(left.length, right.length);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
