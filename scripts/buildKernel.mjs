// Assembles server/wasm/kernel.wat and writes its bytes into server/src/entries/kernelBytes.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const server = new URL('../server/', import.meta.url);
const source = readFileSync(new URL('wasm/kernel.wat', server), 'utf8');
const module = (await wabt()).parseWat('kernel.wat', source, { simd: true });
const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
const lines = base64.match(/.{1,100}/g)?.map((line) => `  '${line}'`);
writeFileSync(
  new URL('src/entries/kernelBytes.ts', server),
  `/** \`server/wasm/kernel.wat\`, assembled by \`npm run build:kernel\`. */\nexport const kernelBytes =\n${lines?.join(' +\n')};\n`,
);
