import { contentHash } from '../text/contentHash.ts';
import { intern } from '../text/intern.ts';
import { blockKeys } from './eventBlocks.ts';
import { settingOf } from './eventSetting.ts';
import { fitYear } from './kindredSetting.ts';
import type { SourceDocument } from './model.ts';
import { tellEvent } from './toldEvent.ts';

/** What the index keeps at hand of a document's events, read once. */
export interface EventDigest {
  readonly count: number;
  /** The blocks in which its events are compared with others. */
  readonly blocks: readonly string[];
  /** The years in which its events are fitted to others. */
  readonly years: readonly string[];
  /** Folded words of the names near its events. */
  readonly nearby: readonly string[];
  /** Stands for all that the comparison of its events depends on, but for who is who. */
  readonly fingerprint: string;
}

const known = new WeakMap<SourceDocument, EventDigest>();

/** The digest of a document's events; the same object every time. */
export function eventDigestOf(document: SourceDocument): EventDigest {
  let digest = known.get(document);
  if (digest === undefined) {
    digest = readDigest(document);
    known.set(document, digest);
  }
  return digest;
}

function readDigest(document: SourceDocument): EventDigest {
  const { date, events } = document.extraction;
  const told = events.map((event) => tellEvent(document, event, () => undefined));
  const settings = told.map(settingOf);
  const facts = events.map(({ evidence: _, ...event }) => event);
  const read = settings.map(({ names, nearby, words, here, actionsHere, statesPlace }) => [
    names,
    ...[nearby, words, here, actionsHere].map((set) => [...set]),
    statesPlace,
  ]);
  return {
    count: events.length,
    blocks: [...new Set(told.flatMap(blockKeys))].map(intern),
    years: [...new Set(events.flatMap((event) => fitYear(event) ?? []))].map(intern),
    nearby: [...new Set(settings.flatMap(({ nearby }) => [...nearby]))].map(intern),
    fingerprint: contentHash(JSON.stringify([date?.from, facts, read])),
  };
}
