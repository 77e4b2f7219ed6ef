import type { Token } from '../../text/tokens.ts';
import { isWord } from '../dates/readWords.ts';
import type { DatedEvent } from '../extraction.ts';
import { isSpeechVerb } from '../lexicon.ts';
import type { EventText } from './eventText.ts';
import { namesIn } from './names.ts';
import { Parts, partOf } from './parts.ts';
import type { Stretch } from './phrases.ts';
import { personMeant } from './pronouns.ts';

type Attendance = Pick<DatedEvent, 'participants' | 'others' | 'parts'>;

/** Who took part in an event that the document mentions: those named in its words, not those who speak of it. */
export function participantsIn(text: EventText, stretch: Stretch): Attendance {
  const present = new Set<number>();
  const absent = new Set<number>();
  const parts = new Parts();
  for (const name of namesIn(text, stretch)) {
    const { entity, first, last } = name;
    const part = isSender(text, first) ? 'sent message' : partOf(text, name);
    const isAway = part === 'sent message' || (part === undefined && speaksOf(text, first, last));
    (isAway ? absent : present).add(entity);
    parts.add(entity, part);
  }
  for (let i = stretch.first; i < stretch.last; i++) {
    const person = personMeant(text, i);
    if (person !== undefined && !isSpeechVerb(text.tokens[i + 1]?.lower ?? '')) present.add(person);
  }
  return split(present, absent, parts);
}

/** Words of a sentence that lists the bodies that were there. */
const ATTENDANCE = new Set(
  'attended participated speakers delegation hosted panellists panelists'.split(' '),
);
/** Words of a sentence that says that a person was there. */
const APPEARANCE = new Set(
  'spoke addressed addressing delivered moderated moderator chaired opened briefed presented'.split(' '),
);

/**
 * Who took part in what the document is about: those named where it is told, those of whom it says that they
 * spoke or attended. One who only sent a message was not there.
 */
export function participantsOfMain(text: EventText, main: Stretch): Attendance {
  const present = new Set(namesIn(text, main).map(({ entity }) => entity));
  const absent = new Set<number>();
  const attending = new Set<number>();
  const parts = new Parts();
  for (const { first, last } of text.input.context.sentences) {
    const names = namesIn(text, { first, last });
    if (names.length === 0) continue;
    const presence = presenceIn(text, first, last);
    const isMain = first === main.first;
    for (const name of names) {
      if (isPresent(text, name.last)) attending.add(name.entity);
      if (isSender(text, name.first)) {
        absent.add(name.entity);
        parts.add(name.entity, 'sent message');
        continue;
      }
      const isPerson = name.kind === 'person';
      const isSpeaking = isPerson && speaksOf(text, name.first, name.last);
      const isHere = isPerson ? presence !== undefined || isSpeaking : presence === 'attendance';
      if (isHere) present.add(name.entity);
      if (isHere || isMain)
        parts.add(name.entity, partOf(text, name) ?? (isSpeaking ? 'speaker' : undefined));
    }
  }
  for (const entity of absent) if (!attending.has(entity)) present.delete(entity);
  return split(present, absent, parts);
}

/** "Norov said", "said Norov": the name is the one who tells of it. */
function speaksOf(text: EventText, first: number, last: number): boolean {
  const { tokens } = text;
  return tellsOfSpeech(tokens[last]) || tellsOfSpeech(tokens[last + 1]) || tellsOfSpeech(tokens[first - 1]);
}

function tellsOfSpeech(token: Token | undefined): boolean {
  return token !== undefined && token.gap !== 'paragraph' && isSpeechVerb(token.lower);
}

/** Verbs of presence that only the word behind them makes one. */
const JOINT_VERBS = new Map([
  ['took', 'part'],
  ['take', 'part'],
  ['brought', 'together'],
  ['brings', 'together'],
]);

/** Whether a sentence says that bodies and persons were there, or persons only. */
function presenceIn(text: EventText, first: number, last: number): 'attendance' | 'appearance' | undefined {
  let presence: 'appearance' | undefined;
  for (let i = first; i < last; i++) {
    const { lower } = text.tokens[i]!;
    if (ATTENDANCE.has(lower)) return 'attendance';
    const joint = JOINT_VERBS.get(lower);
    if (joint !== undefined && text.tokens[i + 1]?.lower === joint) return 'attendance';
    if (APPEARANCE.has(lower)) presence = 'appearance';
  }
  return presence;
}

const SENDINGS = new Set('message messages greetings letter telegram behalf'.split(' '));
const ENDS_OF_SENDING = new Set(['.', ';', ':', ',']);

/** "a message of greetings from Norov", "in a letter by the minister", "on behalf of". */
function isSender(text: EventText, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const { lower } = text.tokens[i]!;
    if (ENDS_OF_SENDING.has(lower)) return false;
    if (SENDINGS.has(lower)) return true;
  }
  return false;
}

const PRESENCE = new Set('attended addressed spoke delivered opened chaired participated'.split(' '));

/** The name is subject of a verb of presence. */
function isPresent(text: EventText, last: number): boolean {
  const next = text.tokens[last];
  if (PRESENCE.has(next?.lower ?? '')) return true;
  return isWord(next, 'took') && isWord(text.tokens[last + 1], 'part');
}

function split(present: ReadonlySet<number>, absent: ReadonlySet<number>, parts: Parts): Attendance {
  const byNumber = (a: number, b: number) => a - b;
  return {
    participants: [...present].sort(byNumber),
    others: [...absent].filter((entity) => !present.has(entity)).sort(byNumber),
    parts: parts.taken(present),
  };
}
