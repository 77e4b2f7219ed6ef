// npm start [-- FOLDER]: a real VS Code with Dossier, in the browser, on a copy of the samples or on the user's own folder.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GUIDE, makePlayground, PLAYGROUND } from './playground.mjs';
import { HOST } from './vscodeHost.mjs';
import { startVSCode } from './vscodeServer.mjs';

const own = process.argv[2];
const folder = own === undefined ? PLAYGROUND : resolve(process.env.INIT_CWD ?? '.', own);
if (own === undefined) makePlayground();
else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${folder} is not a folder. Usage: npm start [-- FOLDER]`);
  process.exit(2);
}

const server = await startVSCode({
  folder,
  data: join(HOST, 'data'),
  extensions: [GUIDE],
  port: Number(process.env.PORT ?? 0),
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, server.stop);
console.log(`\nVS Code with Dossier is open on ${folder}\n\n  ${server.url}\n\nCtrl+C stops it.`);
await server.exited;
