/** How a note cites: with a footnote, a key for Pandoc, or the source in full in brackets. */
export const citationStyles = ['footnote', 'pandoc', 'reference'] as const;
export type CitationStyle = (typeof citationStyles)[number];
