/**
 * What the extraction reached on annotated documents, as F1 between 0 and 1 where nothing else is said. A
 * floor only rises.
 */
export const floors = {
  /** The sample corpus. */
  samples: {
    mentionsStrict: 0.99,
    aliasesAcross: 1,
    acronymRecall: 1,
    rolesLenient: 0.97,
    datedEventsLenient: 0.95,
    /** Main events with the right date, of five. */
    mainEventsDated: 5,
  },
  /** The documents in `server/test/documents`, by the figure's printed name. */
  documents: {
    'shared world': {
      'persons, strict': 0.95,
      'organizations, strict': 0.89,
      'names, once each': 0.92,
      'bracketed acronyms': 0.97,
      'aliases within documents, B-cubed': 0.98,
      'aliases across documents, B-cubed': 0.95,
    },
    'documents that no model has read': {
      'persons, strict': 0.9,
      'organizations, strict': 0.82,
      'bracketed acronyms': 0.97,
      'aliases within documents, B-cubed': 0.98,
    },
    'further documents that no model has read': {
      'persons, strict': 0.92,
      'organizations, strict': 0.86,
      'names, once each': 0.86,
      'bracketed acronyms': 0.93,
      'aliases within documents, B-cubed': 0.98,
    },
    'frozen documents': {
      'persons, strict': 0.89,
      'organizations, strict': 0.83,
      'names, once each': 0.84,
      'bracketed acronyms': 0.94,
      'aliases within documents, B-cubed': 0.97,
    },
    'frozen documents of the shared world': {
      'persons, strict': 0.93,
      'organizations, strict': 0.86,
      'names, once each': 0.9,
      'bracketed acronyms': 1,
      'aliases within documents, B-cubed': 0.97,
      'aliases across documents, B-cubed': 0.9,
    },
    'whole shared world': {
      'aliases within documents, B-cubed': 0.98,
      'aliases across documents, B-cubed': 0.92,
    },
  },
  /** Dates, events, offices and quotes of the annotated documents, by the figure's printed name. */
  facts: {
    'frozen third': {
      'dates, relaxed': 0.99,
      'date intervals exact, of those found': 0.91,
      'source date': 0.96,
      'main event with its date': 0.65,
      'main event with date and place': 0.5,
      'dated events, lenient': 0.8,
      'dated events, strict': 0.78,
      'offices, lenient title': 0.81,
      'offices, strict title': 0.75,
      'direct quotes with speaker': 0.83,
    },
    'not frozen': {
      'dates, relaxed': 0.98,
      'date intervals exact, of those found': 1,
      'source date': 0.97,
      'main event with its date': 0.91,
      'main event with date and place': 0.85,
      'dated events, lenient': 0.88,
      'dated events, strict': 0.87,
      'offices, lenient title': 0.91,
      'offices, strict title': 0.87,
      'direct quotes with speaker': 0.91,
      // Of all and not of those found: with more events found, pairs that are hard to see join the latter.
      'same event over sources, of all': 0.64,
    },
    'offices and quotes only': {
      'source date': 1,
      'offices, lenient title': 0.89,
      'offices, strict title': 0.87,
      'direct quotes with speaker': 0.92,
    },
    'papers of many times': {
      'dates, relaxed': 1,
      'date intervals exact, of those found': 0.96,
      'source date': 1,
      'offices, lenient title': 0.89,
      'offices, strict title': 0.83,
      'direct quotes with speaker': 0.97,
    },
    'accounts of the same events': {
      'main event with its date': 0.9,
      'main event with date and place': 0.73,
      'dated events, lenient': 0.85,
      'dated events, strict': 0.84,
      'same event over sources, of all': 0.72,
    },
    'events retold': {
      'main event with its date': 0.92,
      'main event with date and place': 0.81,
      'dated events, lenient': 0.93,
      'dated events, strict': 0.91,
      'same event over sources, of all': 0.75,
    },
    'told by several sides': {
      'dates, relaxed': 0.96,
      'date intervals exact, of those found': 0.87,
      'source date': 0.86,
      'main event with its date': 0.57,
      'main event with date and place': 0.45,
      'dated events, lenient': 0.74,
      'dated events, strict': 0.71,
      'offices, lenient title': 0.76,
      'direct quotes with speaker': 0.91,
      'same event over sources, of all': 0.3,
    },
    'told by several sides, kept': {
      'dates, relaxed': 0.94,
      'date intervals exact, of those found': 0.93,
      'source date': 0.9,
      'main event with its date': 0.5,
      'main event with date and place': 0.33,
      'dated events, lenient': 0.75,
      'dated events, strict': 0.71,
      'offices, lenient title': 0.77,
      'direct quotes with speaker': 0.76,
      'same event over sources, of all': 0.36,
    },
    'events only': {
      'main event with its date': 0.95,
      'main event with date and place': 0.8,
      'dated events, lenient': 0.85,
    },
  },
} as const;
