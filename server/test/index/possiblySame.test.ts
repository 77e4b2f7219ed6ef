import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/features/places.ts';
import type { IndexView } from '../../src/index/corpusIndex.ts';
import { viewOf } from './corpus.ts';

/** Who may be who: `name: other (certainty) “sentence”, …`. */
function dumpDoubts(view: IndexView): string[] {
  return view.entities
    .filter(({ possiblySame }) => possiblySame.length > 0)
    .map(({ canonical, possiblySame }) => {
      const others = possiblySame.map(({ id, certainty, evidence }) => {
        return `${view.entity(id)!.canonical} (${certainty.toFixed(2)}) “${sentenceOf(evidence!)}”`;
      });
      return `${canonical}: ${others.join(', ')}`;
    })
    .sort();
}

const ACRONYM = `=== a.txt
The Joint River Safety Commission (JRSC) met.
=== b.txt
The Jute Research and Spinning Council (JRSC) met.
=== c.txt
Talks with the JRSC went on.
`;

test('an acronym that fits two bodies is possibly either of them, with the place that says so', () => {
  expect(dumpDoubts(viewOf(ACRONYM))).toEqual([
    'JRSC: Joint River Safety Commission (0.33) “The Joint River Safety Commission (JRSC) met.”, Jute Research and Spinning Council (0.33) “The Jute Research and Spinning Council (JRSC) met.”',
    'Joint River Safety Commission: JRSC (0.33) “Talks with the JRSC went on.”',
    'Jute Research and Spinning Council: JRSC (0.33) “Talks with the JRSC went on.”',
  ]);
});

test('whom the user calls different is not possibly the same', () => {
  const view = viewOf(ACRONYM, {
    different: [['Joint River Safety Commission', 'Jute Research and Spinning Council', 'JRSC']],
  });
  expect(dumpDoubts(view)).toEqual([]);
});

test('namesakes that were told apart are possibly the same', () => {
  const view = viewOf(`=== a.txt
Secretary Amina Diallo, of the Harbour Lights Authority, spoke.
=== b.txt
Goalkeeper Amina Diallo scored a penalty and is no namesake.
Mr Amina Diallo kept a clean sheet.
=== c.txt
Ms Amina Diallo, Director of the Harbour Lights Authority, came.
`);
  expect(dumpDoubts(view).every((line) => line.includes('(0.30)'))).toBe(true);
  expect(dumpDoubts(view)).toHaveLength(2);
});

test('a name that fits one only is nobody else', () => {
  expect(dumpDoubts(viewOf('=== a.txt\nThe Harbour Lights Authority (HLA) met.\n'))).toEqual([]);
});
