/** Shared part of two half-open spans over their union, 0 to 1. */
export function spanOverlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number;
