import type { Tagger } from '../../src/extract/tagger/tagger.ts';
import { CorpusIndex, type IndexView } from '../../src/index/corpusIndex.ts';
import type { Entity, SourceDocument } from '../../src/index/model.ts';
import { makeSource } from '../../src/lsp/sources.ts';

/** A name in an archive: whose it is, or all those whose it may be. */
interface GoldName {
  readonly document: SourceDocument;
  readonly start: number;
  readonly end: number;
  readonly bearers: readonly string[];
}

/** What was decided wrongly about who is who. */
export interface Faults {
  /** Two that were taken for one, or a doubtful name that was given to somebody. */
  readonly merged: readonly string[];
  /** One that was taken for several. */
  readonly split: readonly string[];
  /** A doubtful name that is not offered as one of its bearers. */
  readonly notOffered: readonly string[];
  /** Names that were not found at all. */
  readonly unread: readonly string[];
}

/**
 * Reads a small archive, documents behind lines `=== path`, and compares who is who in it with the names that it
 * marks: `[Banda|mutale]` is the bearer `mutale`, `[Banda|mutale/esther]` could be either.
 */
export function faultsOf(archive: string, tagger: Tagger): Faults {
  const index = new CorpusIndex();
  const gold: GoldName[] = [];
  for (const file of archive.split(/^=== /m).slice(1)) {
    const end = file.indexOf('\n');
    const { text, names } = readMarked(file.slice(end + 1));
    const document = makeSource(`file:///archive/${file.slice(0, end)}`, 'file:///archive', text, tagger);
    index.set(document);
    for (const name of names) gold.push({ document, ...name });
  }
  return compare(index.view(), gold);
}

function readMarked(marked: string): { text: string; names: Omit<GoldName, 'document'>[] } {
  const names: Omit<GoldName, 'document'>[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + match[1]!.length, bearers: match[2]!.split('/') });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}

function compare(view: IndexView, gold: readonly GoldName[]): Faults {
  const unread: string[] = [];
  const found: { name: GoldName; entity: Entity }[] = [];
  for (const name of gold) {
    const entity = entityAt(view, name);
    if (entity === undefined) unread.push(described(name));
    else found.push({ name, entity });
  }
  const certain = found.filter(({ name }) => name.bearers.length === 1);
  const entitiesOf = groupBy(
    certain,
    ({ name }) => name.bearers[0]!,
    ({ entity }) => entity.id,
  );
  const bearersOf = groupBy(
    certain,
    ({ entity }) => entity.id,
    ({ name }) => name.bearers[0]!,
  );
  const doubtful = found.filter(({ name }) => name.bearers.length > 1);
  return {
    unread,
    merged: [
      ...[...bearersOf].flatMap(([id, bearers]) =>
        bearers.size > 1 ? [`${id}: ${[...bearers].join(', ')}`] : [],
      ),
      ...doubtful.flatMap(({ name, entity }) =>
        name.bearers.some((bearer) => entitiesOf.get(bearer)?.has(entity.id))
          ? [`${described(name)}: ${entity.id}`]
          : [],
      ),
    ],
    split: [...entitiesOf].flatMap(([bearer, ids]) =>
      ids.size > 1 ? [`${bearer}: ${[...ids].join(', ')}`] : [],
    ),
    notOffered: doubtful.flatMap(({ name, entity }) => {
      const offered = new Set(entity.possiblySame.map(({ id }) => id));
      const isOffered = (bearer: string) => [...(entitiesOf.get(bearer) ?? [])].some((id) => offered.has(id));
      return name.bearers.every(isOffered) ? [] : [described(name)];
    }),
  };
}

/** The entity of the widest mention that begins or ends with a name, the same span before all others. */
function entityAt(view: IndexView, { document, start, end }: GoldName): Entity | undefined {
  const { mentions } = document.extraction;
  const exact = mentions.find((mention) => mention.start === start && mention.end === end);
  const near = mentions.find(
    (mention) =>
      (mention.start === start && mention.end > start) || (mention.end === end && mention.start < end),
  );
  const mention = exact ?? near;
  return mention === undefined ? undefined : view.entityOf(document, mention.entity);
}

function described({ document, start, end }: GoldName): string {
  return `${document.path}: ${document.text.slice(start, end)}`;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  memberOf: (item: Item) => string,
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? new Set();
    groups.set(keyOf(item), group.add(memberOf(item)));
  }
  return groups;
}
