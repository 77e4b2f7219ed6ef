/** An international or regional body that sources take for granted. Facts only; never overrules a source. */
export interface WellKnownBody {
  /** The usual one first; empty for a body without any. */
  readonly acronyms: readonly string[];
  /** Full name as the body writes it. */
  readonly name: string;
  /** The full name in British and in American spelling. */
  readonly spellings: { readonly british: string; readonly american: string };
  /** Short names, older names, names in other languages. */
  readonly otherNames: readonly string[];
  /** Full name of the body that it is a part of. */
  readonly parent?: string;
  /** What it is, in a few words: "regional organisation". */
  readonly kind: string;
  readonly founded?: number;
  readonly seat?: string;
  /** Where the facts are from: the body's own site or its founding document. */
  readonly source: string;
  /** Acronyms that no name explains, being those of another language ("CERN"). */
  readonly unexplained: readonly string[];
}

/** Reads a table of bodies, one a line; see `bodies.ts` for its columns. */
export function readBodies(table: string): WellKnownBody[] {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const names = new Map<string, string>();
  for (const [acronyms = '', name = ''] of rows) {
    const first = cellList(plain(acronyms))[0];
    if (first !== undefined && !names.has(first)) names.set(first, name);
  }
  return rows.map((row) => readBody(row, names));
}

function readBody(row: readonly string[], names: ReadonlyMap<string, string>): WellKnownBody {
  const [
    acronyms = '',
    name = '',
    otherNames = '',
    parent = '',
    kind = '',
    founded = '',
    seat = '',
    source = '',
  ] = row;
  return {
    acronyms: cellList(plain(acronyms)),
    name,
    spellings: { british: respelt(name, BRITISH), american: respelt(name, AMERICAN) },
    otherNames: cellList(otherNames),
    ...(parent === '' ? {} : { parent: names.get(parent) ?? parent }),
    kind: respelt(kind, BRITISH),
    ...(founded === '' ? {} : { founded: Number(founded) }),
    ...(seat === '' ? {} : { seat }),
    source,
    unexplained: cellList(acronyms)
      .filter((acronym) => acronym.endsWith('*'))
      .map(plain),
  };
}

function cellList(cell: string): string[] {
  return cell === '' ? [] : cell.split(', ');
}

function plain(acronyms: string): string {
  return acronyms.replaceAll('*', '');
}

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/\bCentre/g, 'Center'],
  [/\bcentre/g, 'center'],
  [/\bDefence/g, 'Defense'],
  [/\bdefence/g, 'defense'],
  [/\bProgramme/g, 'Program'],
  [/\bprogramme/g, 'program'],
  [/\bLabour/g, 'Labor'],
  [/\bCo-op/g, 'Coop'],
  [/\bco-op/g, 'coop'],
];

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/ization/g, 'isation'],
  [/\bspecialized/g, 'specialised'],
  [/\bCenter/g, 'Centre'],
  [/\bcenter/g, 'centre'],
  [/\bDefense/g, 'Defence'],
  [/\bdefense/g, 'defence'],
  [/\bProgram\b/g, 'Programme'],
  [/\bprogram\b/g, 'programme'],
  [/\bLabor\b/g, 'Labour'],
];

function respelt(name: string, spelling: typeof AMERICAN): string {
  return spelling.reduce((text, [from, to]) => text.replace(from, to), name);
}
