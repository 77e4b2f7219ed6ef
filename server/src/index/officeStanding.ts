import { futureOfficeWords, interimOfficeWords, pastOfficeWords } from '../extract/lists/offices.ts';

/** Whether an office is held: fully, for the time being, no longer, or not yet. */
export type OfficeStanding = 'held' | 'acting' | 'former' | 'designate';

/** What a title says of itself: "Acting Secretary-General", "former Director", "President-elect". */
export function standingOf(title: string): OfficeStanding {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => pastOfficeWords.has(word))) return 'former';
  if (words.some((word) => futureOfficeWords.has(word))) return 'designate';
  return words.some((word) => interimOfficeWords.has(word)) ? 'acting' : 'held';
}

/** True for an office that its holder has now. */
export function isInOffice(title: string): boolean {
  const standing = standingOf(title);
  return standing === 'held' || standing === 'acting';
}
