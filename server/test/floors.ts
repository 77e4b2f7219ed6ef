/**
 * What the extraction reached on annotated documents, as F1 between 0 and 1 where nothing else is said. A
 * floor only rises.
 */
export const floors = {
  /** The sample corpus. */
  samples: {
    mentionsStrict: 0.95,
    aliasesAcross: 0.95,
    acronymRecall: 1,
    rolesLenient: 0,
    datedEventsLenient: 0,
    /** Main events with the right date, of five. */
    mainEventsDated: 0,
  },
} as const;
