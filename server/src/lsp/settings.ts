/**
 * Every setting, once: package.json contributes exactly this under `configuration.properties`, and a test
 * holds the two together.
 */
export const settingDefinitions = {
  'dossier.corpus.folders': {
    type: 'array',
    items: { type: 'string' },
    default: ['corpus', 'sources'],
    markdownDescription:
      'Folders with your source documents: absolute, or relative to each workspace folder. A workspace folder that bears such a name itself counts too.',
  },
  'dossier.notes.languages': {
    type: 'array',
    items: { type: 'string' },
    default: [
      'markdown',
      'plaintext',
      'asciidoc',
      'latex',
      'mdx',
      'org',
      'quarto',
      'restructuredtext',
      'typst',
      'dossier-source',
    ],
    markdownDescription: 'Languages of the documents in which names are looked up.',
  },
  'dossier.hover.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Say who or what a name is when the pointer rests on it.',
  },
  'dossier.completion.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Offer the names that the sources know while you write.',
  },
} as const;

/** The settings as the server uses them. */
export interface Settings {
  readonly corpusFolders: readonly string[];
  readonly noteLanguages: readonly string[];
  readonly hover: boolean;
  readonly completion: boolean;
}

export const defaultSettings: Settings = readSettings(undefined);

/**
 * Reads what a client answers for the section `dossier`. Null, missing and wrongly typed values give the
 * defaults, each for itself.
 */
export function readSettings(section: unknown): Settings {
  const read = (name: keyof typeof settingDefinitions): unknown => valueAt(section, name.split('.').slice(1));
  return {
    corpusFolders: stringList(read('dossier.corpus.folders'), 'dossier.corpus.folders'),
    noteLanguages: stringList(read('dossier.notes.languages'), 'dossier.notes.languages'),
    hover: flag(read('dossier.hover.enabled'), 'dossier.hover.enabled'),
    completion: flag(read('dossier.completion.enabled'), 'dossier.completion.enabled'),
  };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

function stringList(
  value: unknown,
  name: 'dossier.corpus.folders' | 'dossier.notes.languages',
): readonly string[] {
  const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  return isList ? value : settingDefinitions[name].default;
}

function flag(value: unknown, name: 'dossier.hover.enabled' | 'dossier.completion.enabled'): boolean {
  return typeof value === 'boolean' ? value : settingDefinitions[name].default;
}
