import { expect, test } from 'vitest';
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

test('the tree shows what the sources are about, newest first, and what they mention', async () => {
  const { row, screenshot } = workbench();
  for (const event of ['24 Jun', '30 Oct', '10 Jul', '13–14 Jun', '27 Nov', '10 May']) {
    await row(event).waitFor();
  }
  await screenshot('6 events');
});

test('a click on an event opens its source with the words selected', async () => {
  const { isAt, row, screenshot } = workbench();
  await row('10 May').click();
  await isAt('sco-at-osce-security-dialogue.txt', 3);
  await row('13–14 Jun').click();
  await isAt('norov-at-osce-forum.txt', 25);
  await screenshot('7 event opened');
});

test('the tooltip of an event quotes its sentence', async () => {
  const { hover, row, screenshot } = workbench();
  await hover(row('24 Jun'), 'took part in the annual');
  await screenshot('9 event tooltip');
});

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

test('an event unfolds to the people, organisations and sources, and a person leads to the sentence', async () => {
  const { isAt, page, row, screenshot } = workbench();
  await row('30 Oct: International Conference').locator('.monaco-tl-twistie').click();
  await row('Valery Semerikov').waitFor();
  await row('Collective Security Treaty Organisation').waitFor();
  await screenshot('8 event unfolded');
  await row('Marcel Pesko').click();
  await isAt('sco-at-csto-conference.txt', 15);
  // The sources stand below the names, and the tree draws no rows out of sight.
  await row('Marcel Pesko').hover();
  const scrollsToSource = async (): Promise<boolean> => {
    await page.mouse.wheel(0, 100);
    return row('SCO Secretariat delegation').isVisible();
  };
  await expect.poll(scrollsToSource).toBe(true);
});
