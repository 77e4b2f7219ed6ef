// Draws client/media/icon.png, which the extension shows, from icon.svg beside it. Run it after changing the drawing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, installChromium } from './chromium.mjs';
import { ROOT } from './vscodeHost.mjs';

const SIZE = 128;
const media = join(ROOT, 'client', 'media');

await installChromium();
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(
  `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(media, 'icon.svg'))}`,
);
await page.screenshot({ path: join(media, 'icon.png'), omitBackground: true });
await browser.close();
