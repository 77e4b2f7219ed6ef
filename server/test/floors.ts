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
      'persons, strict': 0.91,
      'organizations, strict': 0.87,
      'names, once each': 0.89,
      'bracketed acronyms': 0.97,
      'aliases within documents, B-cubed': 0.98,
      'aliases across documents, B-cubed': 0.94,
    },
    'frozen documents': {
      'persons, strict': 0.85,
      'organizations, strict': 0.82,
      'names, once each': 0.82,
      'bracketed acronyms': 0.94,
      'aliases within documents, B-cubed': 0.97,
    },
    'frozen documents of the shared world': {
      'persons, strict': 0.89,
      'organizations, strict': 0.81,
      'names, once each': 0.86,
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
      'dates, relaxed': 0.98,
      'date intervals exact, of those found': 0.87,
      'source date': 0.96,
      'main event with its date': 0.5,
      'main event with date and place': 0.34,
      'dated events, lenient': 0.55,
      'dated events, strict': 0.54,
      'offices, lenient title': 0.73,
      'offices, strict title': 0.67,
      'direct quotes with speaker': 0.79,
    },
    'not frozen': {
      'dates, relaxed': 0.97,
      'date intervals exact, of those found': 0.96,
      'source date': 0.97,
      'main event with its date': 0.43,
      'main event with date and place': 0.33,
      'dated events, lenient': 0.63,
      'dated events, strict': 0.61,
      'offices, lenient title': 0.88,
      'offices, strict title': 0.82,
      'direct quotes with speaker': 0.9,
      'same event over sources, of those found': 0.51,
    },
  },
} as const;
