import { test } from 'vitest';
import { openPlayground } from './playground.ts';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench(() =>
  openPlayground({
    'held.txt':
      '15 June 2031\n\nThe Conference on Harbour Safety was held in Vienna on 13 June 2031. It was chaired by Ada Lim.\n',
    'other.txt':
      '15 June 2031\n\nThe Conference on Harbour Safety was held in Vienna on 12 June 2031. A Forum on Harbour Lights will be held in Oslo on 3 July 2031.\n',
  }),
);

test('the tree says what is only planned', async () => {
  const { row, screenshot } = workbench();
  await row('3 Jul').filter({ hasText: 'planned' }).waitFor();
  await screenshot('events planned');
});

test('the tooltip says who did what, and what another source says instead', async () => {
  const { hover, row } = workbench();
  await hover(row('13 Jun: Conference on Harbour Safety'), 'Ada Lim (chair)');
  await hover(row('13 Jun: Conference on Harbour Safety'), 'Another source says 12 June 2031');
});
