import { isWord } from '../dates/readWords.ts';
import type { EventText } from '../events/eventText.ts';
import { intervalFields } from '../events/fields.ts';
import type { NamePlace } from '../events/names.ts';
import type { DatedEvent, DateInterval, Role, Tie } from '../extraction.ts';
import { SPOKES_TITLE, TIE_WORDS } from '../lists/tieVerbs.ts';
import { tiesByNoun } from './byNoun.ts';
import { tiesByVerb } from './byVerb.ts';

/** Two groups of names and what they have to do with each other. */
export interface Bond {
  readonly kind: Tie['kind'];
  readonly from: readonly NamePlace[];
  readonly to: readonly NamePlace[];
  /** Token of the word that says so. */
  readonly at: number;
  readonly rule: string;
}

/** The most ties that one list of names makes. */
const MOST = 24;

/**
 * Who met, addressed, spoke for, succeeded or appointed whom, as the document says it: by verb, by noun
 * ("talks between A and B"), by office (a spokesman). Only what has happened. Linear in the text.
 */
export function findTies(text: EventText, roles: readonly Role[], events: readonly DatedEvent[]): Tie[] {
  const dateOf = dater(text, events);
  const bonds: Bond[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    if (TIE_WORDS.has(text.tokens[i]!.lower)) bonds.push(...tiesByVerb(text, i), ...tiesByNoun(text, i));
  }
  const ties = [...bonds.flatMap((bond) => tiesOf(text, bond, dateOf(bond.at))), ...tiesByOffice(roles)];
  return withoutRepeats(ties).sort((a, b) => a.start - b.start || a.end - b.end);
}

function tiesOf(text: EventText, { kind, from, to, at, rule }: Bond, date: DateInterval | undefined): Tie[] {
  const pairs = from.flatMap((one) => to.map((other): [NamePlace, NamePlace] => [one, other]));
  return pairs
    .filter(([one, other]) => one.entity !== other.entity)
    .slice(0, MOST)
    .map(([one, other]) => ({
      kind,
      from: one.entity,
      to: other.entity,
      ...(date && { date: intervalFields(date) }),
      start: text.tokens[Math.min(one.first, other.first, at)]!.start,
      end: text.tokens[Math.max(one.last - 1, other.last - 1, at)]!.end,
      rule,
      certainty: one.kind === 'person' && other.kind === 'person' ? 0.9 : 0.8,
    }));
}

/** "CSTO press secretary Vladimir Zaynetdinov" speaks for the CSTO. */
function tiesByOffice(roles: readonly Role[]): Tie[] {
  return roles.flatMap(({ person, organization, title, start, end, certainty }): Tie[] =>
    organization === undefined || !SPOKES_TITLE.test(title) || /\b(?:former|ex)\b/i.test(title)
      ? []
      : [{ kind: 'spoke for', from: person, to: organization, start, end, rule: 'ties/office', certainty }],
  );
}

/** One sentence says each thing once. */
function withoutRepeats(ties: readonly Tie[]): Tie[] {
  const known = new Set<string>();
  return ties.filter(({ kind, from, to, start }) => {
    const [a, b] = kind === 'met' && from > to ? [to, from] : [from, to];
    const key = `${kind} ${a} ${b} ${start}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** When what a token says happened: the date of the event told there, else the first date of its sentence. */
function dater(text: EventText, events: readonly DatedEvent[]): (at: number) => DateInterval | undefined {
  const { sentences, sentenceOf } = text.input.context;
  const bySentence = new Map<number, DatedEvent[]>();
  let number = 0;
  for (const event of events) {
    while (number < sentences.length && sentences[number]!.end <= event.evidence.start) number++;
    bySentence.set(number, [...(bySentence.get(number) ?? []), event]);
  }
  return (at) => {
    const told = bySentence.get(sentenceOf[at]!) ?? [];
    const { start } = text.tokens[at]!;
    const around = told.filter(
      ({ evidence, from }) => from !== undefined && evidence.start <= start && start < evidence.end,
    );
    const closest = around.sort(
      (a, b) => a.evidence.end - a.evidence.start - (b.evidence.end - b.evidence.start),
    )[0];
    return closest ?? firstDate(text, sentenceOf[at]!);
  };
}

function firstDate(text: EventText, sentence: number): DateInterval | undefined {
  const { first, last } = text.input.context.sentences[sentence]!;
  for (let i = first; i < last; i++) {
    const date = text.input.dates[text.dateAt[i]!];
    if (date?.from === undefined || date.to === undefined) continue;
    if (!isWord(text.tokens[i - 1], 'by', 'for', 'since', 'until')) return date;
  }
  return undefined;
}
