import { expect, test } from 'vitest';
import { oneAtATime } from '../src/oneAtATime.ts';

test('work asked for while it runs is done once more, however often it was asked for', async () => {
  let runs = 0;
  const finish: (() => void)[] = [];
  const work = oneAtATime(() => {
    runs++;
    return new Promise((resolve) => finish.push(resolve));
  });
  const done = work();
  void work();
  void work();
  expect(runs).toBe(1);
  finish.shift()?.();
  await expect.poll(() => runs).toBe(2);
  finish.shift()?.();
  await done;
  expect(runs).toBe(2);
});

test('work that fails can be asked for again', async () => {
  let runs = 0;
  const work = oneAtATime(async () => {
    runs++;
    if (runs === 1) throw new Error('no');
  });
  await expect(work()).rejects.toThrow('no');
  await work();
  expect(runs).toBe(2);
});
