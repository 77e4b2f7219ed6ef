import { isWord } from '../dates/readWords.ts';
import { type EventText, kindAt } from '../events/eventText.ts';
import { type NamePlace, namesIn } from '../events/names.ts';
import type { Stretch } from '../events/phrases.ts';
import { personMeant } from '../events/pronouns.ts';
import { isSpeechVerb } from '../lexicon.ts';

const FARTHEST = 40;

const CLAUSE_WORDS = new Set(
  'that when where while because after before until since although but'.split(' '),
);

/** Those whom a verb at token `verb` has for its subject: the persons before it in its clause, else the bodies. */
export function subjectsOf(text: EventText, verb: number): NamePlace[] {
  const zone = behindOpening(text, { first: clauseBefore(text, verb), last: verb });
  const names = chosen(namesIn(text, zone));
  if (names.length > 0) return names;
  for (let i = verb - 1; i >= zone.first && i > verb - 4; i--) {
    const entity = personMeant(text, i);
    if (entity !== undefined) return [{ entity, kind: 'person', first: i, last: i + 1 }];
  }
  return [];
}

/** Those whom the words from a token on name, up to where the phrase ends: the persons, else the bodies. */
export function objectsFrom(text: EventText, from: number): NamePlace[] {
  return chosen(namesIn(text, { first: from, last: phraseEnd(text, from) }));
}

/** An office or a body beside a person only tells who that is. */
function chosen(names: readonly NamePlace[]): NamePlace[] {
  const persons = names.filter(({ kind }) => kind === 'person');
  return persons.length > 0 ? persons : names.filter(({ kind }) => kind === 'organization');
}

/** Where the clause of a verb begins, going back. */
function clauseBefore(text: EventText, verb: number): number {
  const { sentences, sentenceOf } = text.input.context;
  const start = Math.max(sentences[sentenceOf[verb]!]!.first, verb - FARTHEST);
  for (let i = verb - 1; i >= start; i--) {
    if (text.mentionAt[i]! >= 0) continue;
    const token = text.tokens[i]!;
    if (/^[;:()“”"–—]$/.test(token.text) || CLAUSE_WORDS.has(token.lower)) return i + 1;
    if (token.shape === 'lower' && isSpeechVerb(token.lower) && i < verb - 1) return i + 1;
  }
  return start;
}

const PREPOSITIONS = new Set(
  'at in on during following within under upon from with as by for ahead'.split(' '),
);

/** "At the invitation of A, B met C": what a preposition opens ends at the comma. */
function behindOpening(text: EventText, { first, last }: Stretch): Stretch {
  if (!PREPOSITIONS.has(text.tokens[first]?.lower ?? '')) return { first, last };
  for (let i = first; i < last; i++) {
    if (text.tokens[i]!.text !== ',' || text.mentionAt[i]! >= 0) continue;
    if (namesIn(text, { first: i + 1, last }).length > 0) return { first: i + 1, last };
  }
  return { first, last };
}

const ENDS = new Set('who which that whose when where while during after before to in on at'.split(' '));

/** Where the names that follow a verb or a preposition end. */
function phraseEnd(text: EventText, from: number): number {
  const { sentences, sentenceOf } = text.input.context;
  if (from >= text.tokens.length) return from;
  const stop = Math.min(sentences[sentenceOf[from]!]!.last, from + FARTHEST);
  let hasPerson = false;
  let hasName = false;
  for (let i = from; i < stop; i++) {
    const kind = kindAt(text, i);
    if (kind !== undefined) {
      hasName ||= kind !== 'place';
      hasPerson ||= kind === 'person';
      continue;
    }
    const token = text.tokens[i]!;
    if (/^[;:()“”"–—]$/.test(token.text) || (token.text === '.' && text.tokens[i + 1]?.gap !== 'none'))
      return i;
    const isOfOffice =
      isWord(token, 'to', 'in', 'on', 'at') &&
      !hasPerson &&
      kindAt(text, behindArticle(text, i + 1)) !== undefined;
    if (ENDS.has(token.lower) && !isOfOffice && (hasName || !isWord(token, 'in', 'on', 'at', 'to'))) return i;
  }
  return stop;
}

function behindArticle(text: EventText, i: number): number {
  return isWord(text.tokens[i], 'the') ? i + 1 : i;
}
