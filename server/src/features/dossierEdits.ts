import { type Document, isMap, isScalar, isSeq, type Node, YAMLMap, YAMLSeq } from 'yaml';
import { correctionKey } from '../index/corrections.ts';
import { parseDossierFile } from './dossierFile.ts';

/** One thing that the user wants said in dossier.yml. */
export type Correction =
  | { readonly does: 'same' | 'different'; readonly names: readonly string[] }
  | { readonly does: 'ignore'; readonly name: string }
  | ({ readonly does: 'describe'; readonly kind: 'person' | 'organization'; readonly canonical: string } & {
      readonly alias?: string;
      readonly parent?: string;
    });

/** What a new file begins with. */
const HEADING = ' What Dossier should know better. Sources are never changed.';

/**
 * The text of dossier.yml with one thing more said, its comments kept and what contradicts it taken out; undefined
 * when the file is in such a state that it must be mended first.
 */
export function withCorrection(text: string, correction: Correction): string | undefined {
  try {
    const document = parseDossierFile(text);
    if (document.errors.length > 0) return undefined;
    const root = rootOf(document);
    if (root === undefined) return undefined;
    apply(document, root, correction);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, ...styleOf(text) });
  } catch {
    return undefined;
  }
}

function rootOf(document: Document): YAMLMap | undefined {
  if (isMap(document.contents)) return document.contents as YAMLMap;
  if (document.contents !== null && !(isScalar(document.contents) && document.contents.value === ''))
    return undefined;
  if (document.commentBefore == null) document.commentBefore = HEADING;
  const root = new YAMLMap();
  document.contents = root as unknown as Node;
  return root;
}

function apply(document: Document, root: YAMLMap, correction: Correction): void {
  if (correction.does === 'ignore') {
    addName(document, sectionOf(root, 'ignore'), correction.name);
  } else if (correction.does === 'describe') {
    describe(document, root, correction);
  } else {
    const opposite = correction.does === 'same' ? 'different' : 'same';
    forget(root, opposite, correction.names);
    addList(document, sectionOf(root, correction.does), correction);
  }
}

/** The list of a section; made of what stands there when that is none. */
function sectionOf(root: YAMLMap, name: string): YAMLSeq {
  const value = root.get(name, true) as Node | null | undefined;
  if (isSeq(value)) return value;
  const section = new YAMLSeq();
  if (isScalar(value) && value.value !== '') section.items.push(value);
  root.set(name, section);
  return section;
}

function addName(document: Document, list: YAMLSeq, name: string): void {
  const key = correctionKey(name);
  if (!list.items.some((item) => keyOf(item) === key)) list.add(document.createNode(name));
}

/** Names join a list that has one of them where they are the same; what is different is a list of its own. */
function addList(
  document: Document,
  section: YAMLSeq,
  { does, names }: Correction & { names: readonly string[] },
): void {
  const keys = names.map(correctionKey);
  const known = section.items.filter(isSeq).find((list) => {
    const shared = list.items.filter((item) => keys.includes(keyOf(item))).length;
    return does === 'same' ? shared > 0 : shared === names.length;
  });
  if (known === undefined) section.add(document.createNode([...names], { flow: true }));
  else for (const name of names) addName(document, known, name);
}

/** Takes all but the first of the names out of lists that hold several; a list of one name says nothing. */
function forget(root: YAMLMap, section: string, names: readonly string[]): void {
  const lists = root.get(section, true);
  if (!isSeq(lists)) return;
  const keys = names.map(correctionKey);
  for (const list of lists.items.filter(isSeq)) {
    const held = list.items.filter((item) => keys.includes(keyOf(item)));
    if (held.length > 1) list.items = list.items.filter((item) => !held.slice(1).includes(item));
  }
  lists.items = lists.items.filter((list) => !isSeq(list) || list.items.length > 1);
  if (lists.items.length === 0) root.delete(section);
}

function describe(
  document: Document,
  root: YAMLMap,
  { kind, canonical, alias, parent }: Correction & { does: 'describe' },
): void {
  const [name, other] = kind === 'person' ? ['people', 'organizations'] : ['organizations', 'people'];
  const section = sectionOf(root, name!);
  const moved = takeEntry(root, other!, canonical);
  if (moved !== undefined) section.items.push(moved);
  const key = correctionKey(canonical);
  let at = section.items.findIndex((item) => keyOf(canonicalOf(item)) === key);
  if (at === -1) at = section.items.push(document.createNode(canonical)) - 1;
  if (alias === undefined && parent === undefined) return;
  const fields = asMap(document, section, at);
  if (parent !== undefined) fields.set('parent', document.createNode(parent));
  if (alias !== undefined) addName(document, aliasesOf(document, fields), alias);
}

/** The entry of that name, taken out of a section. */
function takeEntry(root: YAMLMap, name: string, canonical: string): unknown {
  const section = root.get(name, true);
  if (!isSeq(section)) return undefined;
  const at = section.items.findIndex((item) => keyOf(canonicalOf(item)) === correctionKey(canonical));
  if (at === -1) return undefined;
  const [entry] = section.items.splice(at, 1);
  if (section.items.length === 0) root.delete(name);
  if (isMap(entry)) entry.delete('kind');
  return entry;
}

function canonicalOf(item: unknown): unknown {
  return isMap(item) ? item.get('canonical', true) : item;
}

/** An entry as a map of fields; one that is a name alone becomes one. */
function asMap(document: Document, section: YAMLSeq, at: number): YAMLMap {
  const item = section.items[at];
  if (isMap(item)) return item;
  const map = document.createNode({}) as YAMLMap;
  map.set('canonical', item);
  section.items[at] = map;
  return map;
}

function aliasesOf(document: Document, fields: YAMLMap): YAMLSeq {
  const known = fields.get('aliases', true);
  if (isSeq(known)) return known;
  const aliases = document.createNode([], { flow: true }) as unknown as YAMLSeq;
  if (isScalar(known) && known.value !== '') aliases.items.push(known);
  fields.set('aliases', aliases);
  return aliases;
}

function keyOf(item: unknown): string {
  return isScalar(item) && typeof item.value === 'string' ? correctionKey(item.value) : '';
}

/** The file's own way of indenting. */
function styleOf(text: string): { indent: number; indentSeq: boolean } {
  const indent = /^( {1,8})\S/m.exec(text)?.[1]?.length ?? 2;
  return { indent: Math.max(2, indent), indentSeq: !/^[\w]+:[^\n]*\n- /m.test(text) };
}
