import { citationStyles } from '../features/citation/styles.ts';

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
  'dossier.hover.parts': {
    type: 'array',
    items: {
      type: 'string',
      enum: ['description', 'offices', 'bodies', 'events', 'quote', 'names', 'counts'],
    },
    uniqueItems: true,
    default: ['description', 'offices', 'bodies', 'events', 'quote', 'names', 'counts'],
    markdownDescription: 'What a hover says below the name; the order stays.',
  },
  'dossier.hover.maximumOffices': {
    type: 'number',
    minimum: 0,
    maximum: 50,
    default: 5,
    markdownDescription: 'How many offices or office holders a hover names.',
  },
  'dossier.hover.maximumEvents': {
    type: 'number',
    minimum: 0,
    maximum: 50,
    default: 3,
    markdownDescription: 'How many events a hover names, those nearest to the date of the note.',
  },
  'dossier.hover.maximumQuoteLength': {
    type: 'number',
    minimum: 40,
    maximum: 2000,
    default: 260,
    markdownDescription: 'How much of the sentence that introduces a name a hover quotes, in characters.',
  },
  'dossier.completion.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Offer the names that the sources know while you write.',
  },
  'dossier.completion.firstUse': {
    type: 'string',
    enum: ['longFormWithAcronym', 'longForm'],
    default: 'longFormWithAcronym',
    markdownDescription:
      'How completion first writes an organisation that the note has not named before: with its acronym in brackets, or its long form alone. Later it offers the short form first.',
  },
  'dossier.diagnostics.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Say where a note is at odds with the sources or with itself.',
  },
  'dossier.diagnostics.misspeltName': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'warning',
    markdownDescription: 'A name that no source writes, spelt nearly like one that they do.',
  },
  'dossier.diagnostics.acronymBeforeIntroduction': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'information',
    markdownDescription: 'An acronym used before the note says what it stands for.',
  },
  'dossier.diagnostics.unknownAcronym': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'hint',
    markdownDescription: 'An acronym of a body that neither the note nor any source explains.',
  },
  'dossier.diagnostics.twoAcronyms': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'information',
    markdownDescription: 'A second acronym for a body that the note calls by another.',
  },
  'dossier.diagnostics.acronymOfTwo': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'information',
    markdownDescription:
      'An acronym that the note introduces for two bodies, or for another body than the sources.',
  },
  'dossier.diagnostics.officeAtOdds': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'warning',
    markdownDescription: 'An office given to somebody at a date at which the sources know another in it.',
  },
  'dossier.diagnostics.parentAtOdds': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'warning',
    markdownDescription: 'A body put under another body than the sources put it.',
  },
  'dossier.diagnostics.eventAtOdds': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'warning',
    markdownDescription: 'An event with another date or place than the sources give.',
  },
  'dossier.diagnostics.unsourcedDate': {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: 'off',
    markdownDescription: 'A sentence that says of a known name what happened when, and names no source.',
  },
  'dossier.citation.style': {
    type: 'string',
    enum: citationStyles,
    default: 'footnote',
    markdownDescription:
      'How a code action cites a source: with a footnote, with a key for Pandoc (`[@key]`), or with the reference itself in brackets.',
  },
  'dossier.rename.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Rename a name in all notes where it is written the same and means the same. Sources are never changed.',
  },
  'dossier.codeAction.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Offer what can be done with a name, such as writing its long form, behind the light bulb.',
  },
  'dossier.definition.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Go to the sentence of a source that introduces a name best.',
  },
  'dossier.declaration.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Go to where a source says what an acronym stands for.',
  },
  'dossier.typeDefinition.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Go to what a name belongs to: the body above an organisation, the organisation of a person.',
  },
  'dossier.implementation.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Go to what makes up an organisation: its bodies and office holders.',
  },
  'dossier.references.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Find where sources and notes name the same person or organisation, by whatever name; the first 5,000 places.',
  },
  'dossier.typeHierarchy.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Show the bodies above and below an organisation, and the organisations of a person.',
  },
  'dossier.callHierarchy.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Show who met or addressed whom, with dates.',
  },
  'dossier.documentHighlight.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Highlight all names of what the cursor is on.',
  },
  'dossier.semanticTokens.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Colour people, organisations, places and events in notes and sources.',
  },
  'dossier.inlayHint.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Show hints behind names, as the next two settings say.',
  },
  'dossier.inlayHint.acronyms': {
    type: 'string',
    enum: ['firstUse', 'everyUse', 'never'],
    default: 'firstUse',
    markdownDescription: 'Where to show what an acronym stands for.',
  },
  'dossier.inlayHint.offices': {
    type: 'string',
    enum: ['firstUse', 'everyUse', 'never'],
    default: 'never',
    markdownDescription: 'Where to show the office that a person held at the date of the note.',
  },
  'dossier.documentSymbol.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Give an outline of the names and events in a document.',
  },
  'dossier.workspaceSymbol.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Find names and events of the sources as symbols of the workspace.',
  },
  'dossier.codeLens.enabled': {
    type: 'boolean',
    default: false,
    markdownDescription:
      'Say above each heading of a note how many names, events and dates without a source stand under it.',
  },
  'dossier.foldingRange.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Fold sections and paragraphs of sources.',
  },
  'dossier.selectionRange.enabled': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Grow a selection from the name to its sentence, paragraph and section.',
  },
} as const;
