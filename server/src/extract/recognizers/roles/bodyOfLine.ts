import type { Token } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import { isOfficeWord, isOrganizationHead } from '../../lexicon.ts';
import type { Named, Names } from './names.ts';

const LONGEST_LINE = 60;
const LONGEST_SIGNATORY = 24;

/**
 * The body that heads an entry of a list in which a name stands ("NWB: ⟨name⟩, Chair; ⟨name⟩, Treasurer") or for which
 * it signs, a government aside ("For the Tide Office⏎(Signed) ⟨name⟩"), or that heads the whole block. Looks back a bounded number of tokens.
 */
export function bodyOfLine({ tokens }: Context, names: Names, at: number): number | undefined {
  for (let first = at; first >= 0 && first > at - LONGEST_LINE; first--) {
    const body = isEntryMark(tokens, first) ? names.until(first) : undefined;
    if (body?.kind === 'organization' && beginsLine(tokens, body.first)) return body.entity;
    if (first === 0 || isLineStart(tokens, first))
      return bodySignedFor(tokens, names, first) ?? bodyOfBlock(tokens, names, first);
  }
  return undefined;
}

/** A colon, or a dash or bar between blanks. */
function isEntryMark(tokens: readonly Token[], at: number): boolean {
  const { text, gap } = tokens[at]!;
  return text === ':' || (/^[–—|-]$/.test(text) && gap === 'space' && tokens[at + 1]?.gap === 'space');
}

function beginsLine(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1]?.lower === 'the' ? at - 1 : at;
  return first === 0 || isLineStart(tokens, first) || /^[;.•*–—-]$/.test(tokens[first - 1]!.text);
}

const LONGEST_BLOCK = 120;

/** The body that has the first line of a block for itself: "Tide Office⏎⟨name⟩, Chair⏎⟨name⟩, Treasurer". */
function bodyOfBlock(tokens: readonly Token[], names: Names, start: number): number | undefined {
  let first = start;
  while (first > 0 && first > start - LONGEST_BLOCK && tokens[first]!.gap !== 'paragraph') first--;
  const body = names.from(tokens[first]!.lower === 'the' ? first + 1 : first);
  const isHeading = first === 0 || tokens[first]!.gap === 'paragraph';
  if (!isHeading || body?.kind !== 'organization' || isGeneric(tokens, body)) return undefined;
  const end = tokens[body.last]?.text === ':' ? body.last + 1 : body.last;
  return end <= start && isLineStart(tokens, end) ? body.entity : undefined;
}

/** "CLUB OFFICIALS", "SECRETARIAT": what sort of people stand below, no name of a body. */
function isGeneric(tokens: readonly Token[], { first, last }: Named): boolean {
  const { lower } = tokens[last - 1]!;
  return isOfficeWord(lower) || (last - first === 1 && isOrganizationHead(lower));
}

function bodySignedFor(tokens: readonly Token[], names: Names, start: number): number | undefined {
  const body = names.until(start);
  if (body?.kind !== 'organization' || tokens[start]!.gap === 'paragraph') return undefined;
  for (let first = body.first; first >= 0 && first > body.first - LONGEST_SIGNATORY; first--)
    if (first === 0 || isLineStart(tokens, first))
      return /^(for|on)$/.test(tokens[first]!.lower) && tokens[body.first]!.lower !== 'government'
        ? body.entity
        : undefined;
  return undefined;
}

function isLineStart(tokens: readonly Token[], at: number): boolean {
  return /^(line|paragraph)$/.test(tokens[at]!.gap);
}
