import type { IndexView } from '../../index/corpusIndex.ts';
import { namesIn } from '../note.ts';
import type { Finding } from './finding.ts';
import { isInHeading, type Reading, sentenceAt } from './reading.ts';

/** What makes a source of a sentence: a link, a footnote, a key in brackets, a source in brackets. */
const SOURCED = /\]\(|\[\^|\[@|\[\d+\]|\bhttps?:|\((?:[^()]*\b(?:19|20)\d{2}[^()]*|see [^()]*)\)/;

/** Sentences that say of a known name what happened when, without a source. */
export function unsourcedDates(view: IndexView, reading: Reading): Finding[] {
  const { dates, note } = reading;
  const seen = new Set<number>();
  return dates.flatMap((date): Finding[] => {
    const sentence = sentenceAt(reading, date.start);
    if (sentence === undefined || seen.has(sentence.start) || isInHeading(reading, date.start)) return [];
    const isNamed = namesIn(note, view).some(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    );
    if (!isNamed || SOURCED.test(note.text.slice(sentence.start, sentence.end + 8))) return [];
    seen.add(sentence.start);
    const { start, end } = date;
    return [
      {
        start,
        end,
        code: 'unsourcedDate',
        message: 'This sentence gives a date and no source.',
        evidence: [],
      },
    ];
  });
}
