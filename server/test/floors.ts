/**
 * What the extraction reached on annotated documents, as F1 between 0 and 1 where nothing else is said. A
 * floor only rises.
 */
export const floors = {
  /** The sample corpus. */
  samples: {
    mentionsStrict: 0.98,
    aliasesAcross: 0.98,
    acronymRecall: 1,
    rolesLenient: 0.97,
    datedEventsLenient: 0.95,
    /** Main events with the right date, of five. */
    mainEventsDated: 5,
  },
  /** The documents in `server/test/documents`, by the figure's printed name. */
  documents: {
    'shared world': {
      'persons, strict': 0.86,
      'organizations, strict': 0.8,
      'names, once each': 0.84,
      'bracketed acronyms': 0.86,
      'aliases within documents, B-cubed': 0.97,
      'aliases across documents, B-cubed': 0.92,
    },
    'frozen documents': {
      'persons, strict': 0.81,
      'organizations, strict': 0.74,
      'names, once each': 0.75,
      'bracketed acronyms': 0.9,
      'aliases within documents, B-cubed': 0.95,
    },
    'frozen documents of the shared world': {
      'persons, strict': 0.86,
      'organizations, strict': 0.76,
      'names, once each': 0.83,
      'bracketed acronyms': 0.8,
      'aliases within documents, B-cubed': 0.95,
      'aliases across documents, B-cubed': 0.83,
    },
    'whole shared world': {
      'aliases within documents, B-cubed': 0.96,
      'aliases across documents, B-cubed': 0.89,
    },
  },
  /** Dates, events, offices and quotes of the annotated documents, by the figure's printed name. */
  facts: {
    'frozen third': {
      'dates, relaxed': 0.98,
      'date intervals exact, of those found': 0.87,
      'source date': 0.88,
      'main event with its date': 0.5,
      'main event with date and place': 0.34,
      'dated events, lenient': 0.55,
      'dated events, strict': 0.54,
      'offices, lenient title': 0.57,
      'offices, strict title': 0.49,
      'direct quotes with speaker': 0.66,
    },
    'not frozen': {
      'dates, relaxed': 0.97,
      'date intervals exact, of those found': 0.96,
      'source date': 0.89,
      'main event with its date': 0.43,
      'main event with date and place': 0.33,
      'dated events, lenient': 0.63,
      'dated events, strict': 0.61,
      'offices, lenient title': 0.66,
      'offices, strict title': 0.6,
      'direct quotes with speaker': 0.74,
      'same event over sources, of those found': 0.09,
    },
  },
} as const;
