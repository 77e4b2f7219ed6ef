import { type CompletionItem, type CompletionList, MarkupKind } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { type Block, renderMarkdown, renderPlain } from './card.ts';
import { sourceText } from './citation/cite.ts';
import { citationOffers } from './completion/citationOffers.ts';
import { datedEventOffers, namedEventOffers } from './completion/eventOffers.ts';
import { type FirstUse, nameOffers } from './completion/nameOffers.ts';
import { type CompletionData, completionItem, type Offer } from './completion/offer.ts';
import { holderOffers, titleOffers } from './completion/officeOffers.ts';
import { isProse, type Typing, typedWords, typingAt } from './completion/typing.ts';
import { describe } from './describe.ts';
import { describeEvent } from './describeEvent.ts';
import type { Note } from './note.ts';
import { titleOf } from './places.ts';

/** What brings up completion by itself: the blank behind an office, the hyphen in a date, the beginning of a citation. */
export const completionTriggers: readonly string[] = [' ', '-', '@', '^'];

/**
 * What may be meant by the words before an offset: names, holders of offices, events, sources in a citation; best
 * first. Nothing in code, links and front matter.
 */
export function completion(
  view: IndexView,
  note: Note,
  offset: number,
  firstUse: FirstUse = 'longFormWithAcronym',
): CompletionList {
  if (!isProse(note, offset)) return { isIncomplete: false, items: [] };
  const typing = typingAt(view, note, offset);
  const offers = citationOffers(typing) ?? proseOffers(typing, firstUse);
  const items = distinct(offers).map((offer, rank) => completionItem(note, offer, rank));
  return { isIncomplete: true, items };
}

function proseOffers(typing: Typing, firstUse: FirstUse): Offer[] {
  if (/[ \t]/.test(typing.note.text.charAt(typing.offset - 1))) return holderOffers(typing);
  const runs = typedWords(typing);
  return [
    ...titleOffers(typing, runs),
    ...nameOffers(typing, runs, firstUse),
    ...datedEventOffers(typing),
    ...namedEventOffers(typing, runs),
  ];
}

/** Adds the documentation to an item; it stays as it is when what it stands for has gone. */
export function resolveCompletion(
  view: IndexView,
  item: CompletionItem,
  format: 'markdown' | 'plaintext' = 'markdown',
): CompletionItem {
  const blocks = documentationOf(view, item.data as Partial<CompletionData> | undefined);
  if (blocks === undefined) return item;
  const kind = format === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText;
  const value = format === 'markdown' ? renderMarkdown(blocks) : renderPlain(blocks);
  return { ...item, documentation: { kind, value } };
}

function documentationOf(
  view: IndexView,
  data: Partial<CompletionData> | undefined,
): readonly Block[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('event' in data && typeof data.event === 'string') {
    const event = view.event(data.event);
    return event && describeEvent(view, event);
  }
  if ('source' in data && typeof data.source === 'string') {
    const document = view.document(data.source);
    return document && [{ kind: 'text', lines: [[{ strong: titleOf(document) }], [sourceText(document)]] }];
  }
  if (!('id' in data) || typeof data.id !== 'string') return undefined;
  const entity = view.entity(data.id);
  return entity && describe(view, entity, data.moment);
}

/** Each text once, where it ranks highest. */
function distinct(offers: readonly Offer[]): Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ text }) => !seen.has(text) && seen.add(text));
}
