import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page, type Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findChromium } from '../../../scripts/chromium.mjs';
import { ROOT } from '../../../scripts/vscodeHost.mjs';
import { startVSCode } from '../../../scripts/vscodeServer.mjs';

const SCREENSHOTS = join(ROOT, 'screenshots');
/** How long anything on the page may take on a slow and busy machine. */
const PATIENCE = 30_000;
/** How long VS Code, its extensions and the first reading of the sources may take together. */
export const START_UP = 90_000;

/** A real VS Code in a real browser, as a user has it before her. */
export interface Workbench {
  readonly page: Page;
  /** A row of the events view by words that it shows. */
  row(text: string): Locator;
  /** The line of the open editor that shows these words. */
  line(text: string): Locator;
  /** Rests the mouse on a word of the open editor or on something else until a hover says `expected`; gives the hover. */
  hover(target: Word | Locator, expected: string | RegExp): Promise<Locator>;
  /** Puts the cursor into a word of the open editor. */
  click(word: Word): Promise<void>;
  /** The code action of these words at a word. */
  action(word: Word, words: string): Promise<Locator>;
  /** Opens a file of the workspace by its name, through Quick Open; what is typed then goes there. */
  openFile(name: string): Promise<void>;
  /** Runs a command by its title, through the command palette. */
  run(title: string): Promise<void>;
  /** Waits until this file is open and the cursor or selection ends in this line, counted from 1. */
  isAt(file: string, line: number): Promise<void>;
  /** For people to look at: `screenshots/NAME.png`. */
  screenshot(name: string): Promise<void>;
  /** Nothing was asked of another host, nothing has to be clicked away. */
  isQuiet(): Promise<void>;
}

/** `text` in the first visible line of the editor that holds `line`. */
export interface Word {
  readonly line: string;
  readonly text: string;
}

const opened: (() => unknown)[] = [];

/** Has something closed after the tests of the file, however they end; the last opened first. */
export function closeAfterwards(close: () => unknown): void {
  opened.push(close);
}

afterAll(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

const pages: Page[] = [];

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await photographAll(`failed ${task.name}`);
});

/** Every open page as it is now, for people to look at. */
async function photographAll(name: string): Promise<void> {
  const shown = pages.filter((page) => !page.isClosed());
  for (const [at, page] of shown.entries()) await photograph(page, at === 0 ? name : `${name} ${at + 1}`);
}

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
}

/**
 * A workbench for all tests of a file, opened before the first; after the last it must have been quiet.
 */
export function useWorkbench(open: () => Promise<Workbench>): () => Workbench {
  let workbench: Workbench | undefined;
  const current = (): Workbench => {
    if (!workbench) throw new Error('The workbench did not open.');
    return workbench;
  };
  beforeAll(async () => {
    try {
      workbench = await open();
    } catch (error) {
      await photographAll('failed to open');
      throw error;
    }
  });
  afterAll(() => workbench?.isQuiet());
  return current;
}

/** Opens `folder` in a VS Code of its own, with settings and state of its own; `vsix` is installed there. */
export async function openWorkbench(
  folder: string,
  extensions: string[] = [],
  vsix?: string,
): Promise<Workbench> {
  const data = mkdtempSync(join(tmpdir(), 'dossier-vscode-'));
  const server = await startVSCode({ folder, data, extensions, ...(vsix === undefined ? {} : { vsix }) });
  closeAfterwards(async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  });
  return openPage(server.url);
}

/** Opens the address of a VS Code that runs already; `prepare` has the empty page before. */
export async function openPage(url: string, prepare?: (page: Page) => Promise<unknown>): Promise<Workbench> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];
  // A profile of its own, not a private window: there webviews would be refused their service worker.
  const viewport = { width: 1280, height: 800 };
  const browser = await chromium.launchPersistentContext('', { executablePath, args, viewport });
  closeAfterwards(() => browser.close());
  const page = browser.pages()[0] ?? (await browser.newPage());
  pages.push(page);
  page.setDefaultTimeout(PATIENCE);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (isForeign(request, url)) foreign.push(request.url());
  });
  await slowDown(page);
  await prepare?.(page);
  await page.goto(url, { timeout: START_UP });
  await page.locator('.monaco-workbench').waitFor({ timeout: START_UP });

  const line = (text: string): Locator =>
    page.locator('.editor-instance .view-line', { hasText: asShown(text) }).first();
  const isAt = async (file: string, lineNumber: number): Promise<void> => {
    await page.locator('.tab.active', { hasText: file }).waitFor();
    await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${lineNumber},` }).waitFor();
  };
  return {
    page,
    line,
    isAt,
    row: (text) => page.locator('.sidebar .monaco-list-row', { hasText: text }).first(),
    hover: (target, expected) => {
      const place =
        'text' in target ? () => middleOf(line(target.line), target.text) : () => centerOf(target);
      return hover(page, place, expected);
    },
    click: async (word) => {
      const { x, y } = await middleOf(line(word.line), word.text);
      await page.mouse.click(x, y);
    },
    action: async (word, words) => {
      const { x, y } = await middleOf(line(word.line), word.text);
      await page.mouse.click(x, y);
      return action(page, words);
    },
    openFile: async (name) => {
      await pick(page, name, name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
      // The tab is there before the text, and the keyboard comes last.
      await page.locator(`.editor-instance .monaco-editor.focused[data-uri$="/${name}"]`).waitFor();
    },
    run: (title) => pick(page, `>${title}`, title),
    screenshot: (name) => photograph(page, name),
    isQuiet: async () => {
      expect(foreign).toEqual([]);
      expect(await page.locator('.monaco-dialog-box').allInnerTexts()).toEqual([]);
      expect(await page.locator('.notification-toast').allInnerTexts()).toEqual([]);
    },
  };
}

/**
 * Types into the quick input and takes the row that says `choice`. What is asked while VS Code starts may never be
 * answered, for nothing is there yet that looks for files: ask again.
 */
async function pick(page: Page, typed: string, choice: string): Promise<void> {
  const input = page.locator('.quick-input-box input');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: choice }).first();
  await tryAgain(async (appears) => {
    await page.keyboard.press('F1');
    if (!(await appears(input))) return false;
    await input.fill(typed);
    if (await appears(row)) return true;
    await page.keyboard.press('Escape');
    return false;
  });
  await row.click();
}

type Appears = (element: Locator) => Promise<boolean>;

/** Until an attempt succeeds; each waits longer than the one before, so that the slowest machine gets there. */
async function tryAgain(attempt: (appears: Appears) => Promise<boolean>): Promise<void> {
  for (let timeout = 3000; timeout < PATIENCE; timeout *= 1.5) {
    const appears = (element: Locator): Promise<boolean> =>
      element.waitFor({ timeout }).then(
        () => true,
        () => false,
      );
    if (await attempt(appears)) return;
  }
  throw new Error('It does not appear.');
}

/** `SLOWDOWN=6` makes the page six times as slow, so that what passes on fast machines only is seen on them. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env.SLOWDOWN ?? 1);
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The list of actions does not open while their provider starts, and may open late: never click where it may lie. */
async function action(page: Page, words: string): Promise<Locator> {
  const list = page.locator('.action-widget:not(.action-list-submenu-panel)');
  const offer = list.locator('.monaco-list-row', { hasText: words }).first();
  await tryAgain(async (appears) => {
    if (await list.isVisible()) await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+.');
    return appears(offer);
  });
  return offer;
}

/** Where nothing has a hover of its own: the empty part of the title bar. */
const ASIDE: Point = { x: 250, y: 18 };

/** A hover comes after a pause of the mouse, and not at all while its provider starts or its row moves: try again. */
async function hover(page: Page, place: () => Promise<Point>, expected: string | RegExp): Promise<Locator> {
  const hovers = page.locator('.monaco-hover:not(.hidden)');
  const shown = hovers.filter({ hasText: expected }).first();
  await tryAgain(async (appears) => {
    await page.mouse.move(ASIDE.x, ASIDE.y);
    await hovers.first().waitFor({ state: 'hidden' });
    const { x, y } = await place();
    await page.mouse.move(x, y, { steps: 4 });
    return appears(shown);
  }).catch(async () => {
    throw new Error(
      `No hover says "${expected}". On screen: ${JSON.stringify(await hovers.allInnerTexts())}`,
    );
  });
  return shown;
}

async function centerOf(element: Locator): Promise<Point> {
  await element.waitFor();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the middle of a word is on the page; the editor gives words no elements of their own. */
async function middleOf(line: Locator, text: string): Promise<Point> {
  await line.waitFor();
  return line.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`"${wanted}" is not in one piece in the line "${element.textContent}"`);
  }, text);
}

/** The editor shows every space as a no-break space. */
function asShown(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replaceAll(' ', '[ \u00a0]'));
}

function isForeign(request: Request, url: string): boolean {
  const { protocol, hostname } = new URL(request.url());
  const own = new URL(url).hostname;
  return /^(https?|wss?):$/.test(protocol) && hostname !== own && !hostname.endsWith(`.${own}`);
}
