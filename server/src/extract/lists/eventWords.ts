export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'summit conference forum congress meeting festival exhibition championship championships games cup assembly session week olympics'.split(
    ' ',
  ),
);
