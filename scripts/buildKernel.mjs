// Assembles server/wasm/kernel.wat to kernel.wasm, which is kept in the repository beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const folder = new URL('../server/wasm/', import.meta.url);
const source = readFileSync(new URL('kernel.wat', folder), 'utf8');
const module = (await wabt()).parseWat('kernel.wat', source, { simd: true });
writeFileSync(new URL('kernel.wasm', folder), module.toBinary({}).buffer);
