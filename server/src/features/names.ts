import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity } from '../index/model.ts';

const SEEN_ENOUGH = 50;

/** "the Harbour Authority" or "Interpol": with the article where the sources write one. */
export function withArticle(view: IndexView, entity: Entity): string {
  return takesArticle(view, entity) ? `the ${entity.canonical}` : entity.canonical;
}

const articles = new WeakMap<Entity, boolean>();

function takesArticle(view: IndexView, entity: Entity): boolean {
  if (entity.kind !== 'organization') return false;
  let takes = articles.get(entity);
  if (takes === undefined) {
    takes = isWrittenWithArticle(view, entity);
    articles.set(entity, takes);
  }
  return takes;
}

function isWrittenWithArticle(view: IndexView, { id, canonical }: Entity): boolean {
  const words = wordCount(canonical);
  let isSeen = false;
  for (const { document, span } of view.mentionsOf(id, SEEN_ENOUGH)) {
    const { text } = document;
    if (wordCount(text.slice(span.start, span.end)) < Math.min(words, 2)) continue;
    if (/\bthe\s+$/i.test(text.slice(Math.max(0, span.start - 5), span.start))) return true;
    isSeen = true;
  }
  return !isSeen && words > 1;
}

/**
 * A body's name without the name of the body above it: "Executive Committee" for "Executive Committee of the
 * Harbour Authority", "Secretariat" for "HA Secretariat". The whole name where nothing would be left.
 */
export function nameWithin(child: Entity, parent: Entity): string {
  const name = child.canonical;
  const names = [parent.canonical, ...parent.aliases.map((alias) => alias.surface)];
  for (const above of names.sort((a, b) => b.length - a.length)) {
    if (name.startsWith(`${above} `)) return name.slice(above.length + 1);
    if (/^['’]s /.test(name.slice(above.length)) && name.startsWith(above)) {
      return name.slice(above.length + 3);
    }
    const of = name.lastIndexOf(' of ', name.length - above.length);
    if (name.endsWith(above) && of > 0) return name.slice(0, of);
  }
  return name;
}

function wordCount(name: string): number {
  return name.split(/\s+/).length;
}

/** The acronym that a body is known by, the most used one. */
export function acronymOf(entity: Entity): string | undefined {
  return entity.aliases.find((alias) => alias.kind === 'acronym')?.surface;
}

/** True when a name as written is an acronym of the entity, and not its name itself. */
export function isAcronymOf(entity: Entity, surface: string): boolean {
  if (surface === entity.canonical) return false;
  return entity.aliases.some((alias) => alias.kind === 'acronym' && alias.surface === surface);
}
