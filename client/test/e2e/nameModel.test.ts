import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findChromium } from '../../../scripts/chromium.mjs';
import { ROOT } from '../../../scripts/vscodeHost.mjs';
import { readAnnotated } from '../../../server/test/documents/readDocument.ts';
import { labelTexts } from './labelling.ts';
import type { Task } from './labellingWorker.ts';

const model = readFileSync(join(ROOT, 'server', 'model', 'names.bin'));

test('a megabyte has the same names, as sure, in plain TypeScript and WebAssembly, in Node and in a browser', async () => {
  const texts = someTexts(1_000_000);
  const expected = labelTexts(model, texts, 'plain');
  expect(expected.names).toBeGreaterThan(20_000);
  expect(labelTexts(model, texts, 'wasm')).toEqual(expected);
  const answers = await inBrowserWorker({ model: model.toString('base64'), texts });
  expect(answers).toEqual({ plain: expected, wasm: expected });
}, 240_000);

/** Texts of the annotated documents, again in capitals, in small letters, without line breaks, until they are `size` long. */
function someTexts(size: number): string[] {
  const folder = join(ROOT, 'server', 'test', 'documents', 'training');
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readAnnotated(readFileSync(join(folder, name), 'utf8')).text);
  const variations = [
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace(/\s+/g, ' '),
    (text: string) => text.toLowerCase(),
  ];
  const texts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const vary = variations[Math.floor(i / documents.length) % variations.length]!;
    texts.push(vary(documents[i % documents.length]!));
    length += texts.at(-1)!.length;
  }
  return texts;
}

/** What a worker in the real browser says to a task. */
async function inBrowserWorker(task: Task): Promise<unknown> {
  const bundle = await esbuild.build({
    entryPoints: [join(import.meta.dirname, 'labellingWorker.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  });
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(200_000);
    return await page.evaluate(
      ({ code, task }) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(task);
        }),
      { code: bundle.outputFiles[0]!.text, task },
    );
  } finally {
    await browser.close();
  }
}
