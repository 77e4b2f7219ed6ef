import { installChromium } from '../../../scripts/chromium.mjs';
import { installHost } from '../../../scripts/vscodeHost.mjs';

/** Before the first test, outside its time limit: what the tests need on this machine. */
export async function setup(): Promise<void> {
  await installChromium();
  await installHost();
}
