import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { type Corrections, type GivenEntity, type GivenEvent, noCorrections } from '../index/corrections.ts';
import type { Span } from '../text/span.ts';
import { dossierKeys, unknownKey } from './dossierKeys.ts';
import { readGivenInterval } from './givenInterval.ts';

/** What dossier.yml says, as far as it can be understood, and what cannot. */
export interface DossierFile {
  readonly corrections: Corrections;
  readonly problems: readonly FileProblem[];
}

/** What is wrong with a place in the file, and what to do about it, as sentences. */
export interface FileProblem extends Span {
  readonly message: string;
  /** An error where something is not read that should be; a warning where it is read but may not be meant. */
  readonly severity: 'error' | 'warning';
  /** What may be meant in its place. */
  readonly replacement?: string;
}

/** Longer files are not written by hand; in UTF-16 units. */
const LONGEST = 1_000_000;

/**
 * Reads dossier.yml. Entries that are wrong are left out and named as problems; the others count. All values are
 * read as text; what an alias or a tag would make of them is not.
 */
export function readDossierFile(text: string): DossierFile {
  const wrong = (message: string): DossierFile => ({
    corrections: noCorrections,
    problems: [{ start: 0, end: Math.min(text.length, 1), message, severity: 'error' }],
  });
  if (text.length > LONGEST)
    return wrong('The file is too long to be read. Shorten it to a million characters.');
  try {
    const { corrections, problems } = new Reader(parseDossierFile(text)).read();
    return { corrections, problems: problems.map((problem) => within(problem, text.length)).sort(byStart) };
  } catch {
    // Brackets in brackets without end exhaust the parser's stack.
    return wrong('The file cannot be read as YAML. Undo the last change.');
  }
}

/** The file as a YAML document in which every value is text. */
export function parseDossierFile(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', version: '1.2', prettyErrors: false, logLevel: 'silent' });
}

/** Reads one parsed file, collecting what is wrong. */
class Reader {
  readonly #document: Document;
  readonly #problems: FileProblem[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  read(): DossierFile {
    for (const { pos, message } of [...this.#document.errors, ...this.#document.warnings]) {
      this.#problems.push({ start: pos[0], end: pos[1], message, severity: 'error' });
    }
    const corrections = this.#corrections(this.#document.contents as Node | null);
    this.#warnOfContradictions(corrections);
    return { corrections, problems: this.#problems };
  }

  #corrections(root: Node | null): Corrections {
    if (root === null || (isScalar(root) && root.value === '')) return noCorrections;
    if (!isMap(root)) {
      this.#complain(
        root,
        `Begin with one of the sections ${dossierKeys.file.join(', ')}, and a colon behind it.`,
      );
      return noCorrections;
    }
    const section = this.#fields(root, dossierKeys.file, 'section');
    return {
      same: this.#lists(section.get('same'), 'the same'),
      different: this.#lists(section.get('different'), 'different'),
      ignore: this.#names(section.get('ignore')),
      entities: [
        ...this.#entities(section.get('people'), 'person'),
        ...this.#entities(section.get('organizations'), 'organization'),
      ],
      events: this.#items(section.get('events')).flatMap((item) => this.#event(item) ?? []),
    };
  }

  #lists(node: Node | undefined, are: string): string[][] {
    return this.#items(node).flatMap((item) => {
      if (!isSeq(item)) {
        this.#complain(item, `Put the names that are ${are} into brackets, as in "- [One name, Another]".`);
        return [];
      }
      const names = this.#names(item);
      if (names.length > 1) return [names];
      this.#complain(item, `Name at least two that are ${are}.`);
      return [];
    });
  }

  #entities(node: Node | undefined, kind: GivenEntity['kind']): GivenEntity[] {
    return this.#items(node).flatMap((item) => this.#entity(item, kind) ?? []);
  }

  #entity(item: Node, kind: GivenEntity['kind']): GivenEntity | undefined {
    if (isScalar(item)) {
      const canonical = this.#text(item);
      return canonical === undefined ? undefined : { kind, canonical, aliases: [] };
    }
    const keys = dossierKeys[kind === 'person' ? 'people' : 'organizations'];
    const fields = this.#map(item, keys, 'canonical');
    const canonical = fields && this.#text(fields.get('canonical'));
    if (fields === undefined || canonical === undefined) return undefined;
    const parent = this.#text(fields.get('parent'));
    const description = this.#text(fields.get('description'));
    return {
      kind: this.#kind(fields.get('kind')) ?? kind,
      canonical,
      aliases: this.#names(fields.get('aliases')),
      ...(parent === undefined ? {} : { parent }),
      ...(description === undefined ? {} : { description }),
    };
  }

  #kind(node: Node | undefined): GivenEntity['kind'] | undefined {
    const kind = this.#text(node);
    if (kind === undefined || kind === 'person' || kind === 'organization') return kind;
    this.#complain(node!, 'A kind is "person" or "organization".');
    return undefined;
  }

  #event(item: Node): GivenEvent | undefined {
    const fields = this.#map(item, dossierKeys.events, 'name');
    const name = fields && this.#text(fields.get('name'));
    if (fields === undefined || name === undefined) return undefined;
    const start = fields.get('start');
    const interval = readGivenInterval(this.#text(start), this.#text(fields.get('end')));
    if (interval === undefined) {
      this.#complain(
        fields.get('end') ?? start ?? item,
        'Write dates as 2019-06-13, 2019-06 or 2019, the end not before the start.',
      );
      return undefined;
    }
    const place = this.#text(fields.get('place'));
    return {
      name,
      ...interval,
      ...(place === undefined ? {} : { place }),
      participants: this.#names(fields.get('participants')),
    };
  }

  /** The fields of an entry that must have one of them. */
  #map(item: Node, keys: readonly string[], needed: string): Map<string, Node> | undefined {
    if (!isMap(item)) {
      this.#complain(item, `Write an entry as "- ${needed}: …", and what belongs to it below that.`);
      return undefined;
    }
    const fields = this.#fields(item, keys, 'field');
    if (fields.has(needed)) return fields;
    this.#complain(item, `This entry needs the field "${needed}".`);
    return undefined;
  }

  #fields(map: YAMLMap, keys: readonly string[], what: string): Map<string, Node> {
    const fields = new Map<string, Node>();
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!keys.includes(name)) this.#complainOf(key, unknownKey(name, keys, what));
      else if (value !== null) fields.set(name, value);
    }
    return fields;
  }

  #items(node: Node | undefined): Node[] {
    if (node === undefined || isBlank(node)) return [];
    if (isSeq(node)) return node.items as Node[];
    this.#complain(node, 'A list belongs here: each entry on a line of its own, behind "- ".');
    return [];
  }

  /** A list of names, or one name. */
  #names(node: Node | undefined): string[] {
    const items = node !== undefined && isScalar(node) ? [node] : this.#items(node);
    return items.flatMap((item) => this.#text(item) ?? []);
  }

  /** Text that says something; undefined for none. */
  #text(node: Node | undefined): string | undefined {
    if (node === undefined || isBlank(node)) return undefined;
    if (isScalar(node) && typeof node.value === 'string') return node.value.replace(/\s+/g, ' ').trim();
    this.#complain(node, 'A name or a text belongs here, in quotation marks where it has a colon.');
    return undefined;
  }

  #complain(node: Node | null, message: string, severity?: FileProblem['severity']): void {
    this.#complainOf(node, severity === undefined ? { message } : { message, severity });
  }

  #complainOf(node: Node | null, what: Pick<FileProblem, 'message'> & Partial<FileProblem>): void {
    const [start, end] = node?.range ?? [0, 0];
    this.#problems.push({ severity: 'error', ...what, start, end });
  }

  /** Names that are both the same and different: the latter counts. */
  #warnOfContradictions({ same, different }: Corrections): void {
    for (const names of different) {
      const both = same.find((list) => names.filter((name) => list.includes(name)).length > 1);
      if (both === undefined) continue;
      const section = this.#document.get('different', true) as Node | null;
      this.#complain(
        section,
        `"${names.join('" and "')}" are called the same above as well. Delete one of the two.`,
        'warning',
      );
    }
  }
}

/** The parser points behind the end where something is missing. */
function within(problem: FileProblem, length: number): FileProblem {
  const start = Math.max(0, Math.min(problem.start, length));
  return { ...problem, start, end: Math.max(start, Math.min(problem.end, length)) };
}

function byStart(a: FileProblem, b: FileProblem): number {
  return a.start - b.start;
}

function isBlank(node: Node): boolean {
  return isScalar(node) && (node.value === '' || node.value === null);
}
