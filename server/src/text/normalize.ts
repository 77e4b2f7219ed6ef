/** A surface as people read it: every run of white space, no-break spaces too, becomes one blank. */
export function normalizeSpace(surface: string): string {
  return IRREGULAR.test(surface) ? surface.replace(/\s+/gu, ' ').trim() : surface;
}

const IRREGULAR = /[^\S ]|^ | $| {2}/;
