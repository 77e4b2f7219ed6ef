import { foldTokens } from '../../text/fold.ts';
import { normalizeSpace } from '../../text/normalize.ts';
import { remember } from '../../text/remember.ts';
import type { Context } from '../context.ts';
import type { AliasKind, EntityKind } from '../extraction.ts';
import { isOrganizationHead, isWeakOrganizationHead } from '../lexicon.ts';
import { type AcronymPair, isShortForm } from '../recognizers/acronyms.ts';
import { sensesIn } from './nameSenses.ts';
import type { NameSpan } from './overlaps.ts';
import { generationOf, personWords } from './personName.ts';

/** One way of writing a name in one document, with all places where it is written so. */
export interface Form {
  readonly kind: EntityKind;
  /** Folded words; see `foldTokens`. */
  readonly words: readonly string[];
  readonly key: string;
  readonly isAcronym: boolean;
  /** A capitalised head word that stands for a longer name ("the Ministry"). */
  readonly isShort: boolean;
  /** The document says itself that this is not the one of the like name ("not to be confused with"). */
  readonly isApart: boolean;
  /** "Jr.", "III"; see {@link generationOf}. */
  readonly generation: string | undefined;
  /** Which of several of one name, where the document tells them apart; see {@link sensesIn}. */
  readonly sense: string | undefined;
  readonly surfaces: string[];
  /** Offset of the first mention. */
  readonly first: number;
}

/** The forms of a document's names, and the form of each span. */
export function collectForms(
  context: Context,
  spans: readonly NameSpan[],
  pairs: readonly AcronymPair[] = [],
): { forms: Form[]; formOf: number[] } {
  const forms: Form[] = [];
  const numbers = new Map<string, number>();
  const tellsApart = REMARK.test(context.text);
  const senseOf = sensesIn(context, spans, pairs);
  const formOf = spans.map((span, at) => {
    const surface = normalizeSpace(context.text.slice(span.start, span.end));
    const words = wordsOf(context, span);
    const isAcronym =
      span.kind === 'organization' && span.last - span.first <= 3 && isAcronymSurface(surface);
    const key = isAcronym ? surface.replace(/[^\p{L}\p{N}]/gu, '') : words.join(' ');
    const isApart = tellsApart && isToldApart(context, span);
    const generation = span.kind === 'person' ? generationOf(surface) : undefined;
    const id = `${span.kind} ${isAcronym} ${key} ${generation ?? ''} ${isApart} ${senseOf.get(at) ?? ''}`;
    let number = numbers.get(id);
    if (number === undefined) {
      number = forms.length;
      numbers.set(id, number);
      const isShort = span.kind === 'organization' && !isAcronym && isHeadAlone(words);
      forms.push({
        kind: span.kind,
        words,
        key,
        isAcronym,
        isShort,
        isApart,
        generation,
        sense: senseOf.get(at),
        surfaces: [],
        first: span.start,
      });
    }
    forms[number]!.surfaces.push(surface);
    return number;
  });
  return { forms, formOf };
}

/** "OSCE", "G20", "eu-LISA", not "Interpol", "The" or "7th": mostly capitals, or the G of a group of states. */
export const isAcronymSurface: (surface: string) => boolean = remember((surface) => {
  if (!isShortForm(surface) || surface.includes(' ')) return false;
  const capitals = surface.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 ? capitals * 2 >= surface.length - 1 : /^G\d{1,2}$/.test(surface);
}, 20_000);

/** How a form relates to the name of what it stands for. */
export function aliasKind(form: Form): AliasKind {
  if (form.isAcronym) return 'acronym';
  if (form.isShort) return 'short';
  return form.kind === 'person' && isPartOfName(form) ? 'surname' : 'full';
}

/** One word, or two that a hyphen makes one: "Norov", "Ortiz-Vega". */
function isPartOfName({ words, surfaces }: Form): boolean {
  return (
    words.length === 1 || (words.length === 2 && surfaces.every((surface) => /^\S+[-‐]\S+$/.test(surface)))
  );
}

/** The letters and digits of an acronym, in its own case. */
export function acronymKeyOf(context: Context, span: { start: number; end: number }): string {
  return context.text.slice(span.start, span.end).replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(context: Context, span: NameSpan): readonly string[] {
  if (span.kind === 'person') return personWords(context.text.slice(span.start, span.end));
  const words = foldTokens(context.tokens.slice(span.first, span.last)).map((token) => token.key);
  while (words.length > 1 && words[0] === 'the') words.shift();
  return words;
}

function isHeadAlone(words: readonly string[]): boolean {
  return words.length === 1 && (isOrganizationHead(words[0]!) || isWeakOrganizationHead(words[0]!));
}

const APART =
  /\b(?:not to be confused with|no relation (?:to|of)|a namesake of|(?:his|her|the) namesake,?)\b[^.;:]*$|\b(?:the|that) other\s+$/i;

/** What stands behind a whole name: "the other FCL has not", not "the other EU members". */
const BEHIND =
  /^\s*(?:[.,;:?!)]|$|(?:has|had|is|was|will|would|did|does|says|said|may|can|could)(?:n[’']t)?\b)/;

/** What every such remark holds: few documents have any. */
const REMARK = /confused with|no relation|namesake|other\s/i;

function isToldApart(context: Context, span: NameSpan): boolean {
  const remark = APART.exec(context.text.slice(Math.max(0, span.start - 80), span.start))?.[0];
  if (remark === undefined) return false;
  return !/other\s+$/i.test(remark) || BEHIND.test(context.text.slice(span.end, span.end + 12));
}
