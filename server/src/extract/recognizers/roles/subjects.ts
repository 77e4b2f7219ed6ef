import type { Token } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import type { Mention } from '../../extraction.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import { beforeAddress } from './formsOfAddress.ts';

/** A person as a sentence names it, by name or as "he" or "she". */
export interface Subject {
  readonly person: Pick<NameSpan, 'first' | 'last' | 'start' | 'end'>;
  /** The mention of the name, for a pronoun of the name that it stands for. */
  readonly mention: Mention;
  readonly isPronoun: boolean;
}

type Gender = 'man' | 'woman';
/** Sentences without a person over which a pronoun still means the one named before. */
const FAR = 3;

/**
 * The persons of a document by the tokens at which they begin. "He" and "she" mean the first person of their own
 * sentence before them, else of the last sentence that named one, unless a form of address forbids it.
 */
export class Subjects {
  /** By the token at which it begins. */
  readonly #at: (Subject | undefined)[];

  constructor(context: Context, spans: readonly NameSpan[], mentions: readonly Mention[]) {
    const { tokens } = context;
    this.#at = new Array<Subject | undefined>(tokens.length);
    const named = new Array<Subject | undefined>(tokens.length);
    const genders = new Map<number, Gender>();
    spans.forEach((person, number) => {
      if (person.kind !== 'person' || person.nested) return;
      const mention = mentions[number]!;
      named[person.first] = { person, mention, isPronoun: false };
      const gender = genderOf(tokens, person.first);
      if (gender !== undefined && !genders.has(mention.entity)) genders.set(mention.entity, gender);
    });
    const fits = ({ mention }: Subject, pronoun: Gender) =>
      (genders.get(mention.entity) ?? pronoun) === pronoun;
    let before: readonly Subject[] = [];
    let age = 0;
    for (const sentence of context.sentences) {
      const here: Subject[] = [];
      const aside: Subject[] = [];
      for (let at = sentence.first; at < sentence.last; at++) {
        const name = named[at];
        const pronoun = pronounAt(tokens, at);
        const meant = pronoun && [...here, ...before, ...aside].find((subject) => fits(subject, pronoun));
        if (name !== undefined) (isAside(tokens, name) ? aside : here).push(name);
        if (name !== undefined) this.#at[at] = name;
        else if (meant !== undefined) {
          const { start, end } = tokens[at]!;
          const person = { first: at, last: at + 1, start, end };
          this.#at[at] = { person, mention: meant.mention, isPronoun: true };
          if (!here.includes(meant)) here.unshift(meant);
        }
      }
      here.push(...aside);
      age = here.length > 0 ? 0 : age + 1;
      if (here.length > 0) before = here.slice(0, MOST_REMEMBERED);
      else if (age > FAR) before = [];
    }
  }

  /** The person that is named, or meant by a pronoun, from a token on. */
  at(token: number): Subject | undefined {
    return this.#at[token];
  }
}

const MOST_REMEMBERED = 3;

/** "under ⟨name⟩", "⟨name⟩'s lawyer": hardly whom the sentence is about. */
function isAside(tokens: readonly Token[], { person }: Subject): boolean {
  const before = tokens[beforeAddress(tokens, person.first) - 1]?.lower ?? '';
  return (
    tokens[person.last]?.kind === 'possessive' ||
    /^(under|with|by|for|from|against|of|to|after|before|like|behind|between|in|at)$/.test(before)
  );
}

function pronounAt(tokens: readonly Token[], at: number): Gender | undefined {
  const { lower } = tokens[at]!;
  return lower === 'he' ? 'man' : lower === 'she' ? 'woman' : undefined;
}

function genderOf(tokens: readonly Token[], first: number): Gender | undefined {
  for (let at = beforeAddress(tokens, first); at < first; at++) {
    const word = tokens[at]!.lower.replace(/\.$/, '');
    if (/^(mr|sir|lord|fr|father|brother|senhor|señor|herr|monsieur|prince|king)$/.test(word)) return 'man';
    if (/^(ms|mrs|miss|mme|mlle|dame|lady|sister|madam|senhora|señora|frau|princess|queen)$/.test(word))
      return 'woman';
  }
  return undefined;
}
