import { startNodeServer } from '../startNodeServer.ts';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)/;

/** `dossier serve --stdio`: the language server. Its connection ends the process. */
export function serve(words: readonly string[]): Promise<number> {
  if (!words.some((word) => TRANSPORTS.test(word))) process.argv.push('--stdio');
  startNodeServer(words);
  return new Promise(() => undefined);
}
