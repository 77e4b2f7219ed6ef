import { createWasmKernel } from '../../../server/src/entries/wasmKernel.ts';
import { createContext } from '../../../server/src/extract/context.ts';
import { checksum } from '../../../server/src/extract/tagger/modelFile.ts';
import { plainKernel } from '../../../server/src/extract/tagger/plainKernel.ts';
import { loadTagger, tag } from '../../../server/src/extract/tagger/tagger.ts';

/** What the name model finds in some texts, in short: how many names, and checksums of what and how sure they are. */
export interface Labelling {
  readonly names: number;
  readonly labels: number;
  readonly certainties: number;
}

export const kernels = {
  plain: () => plainKernel,
  /** Throws where the platform has no WebAssembly with vectors: then nothing would be compared. */
  wasm: () => {
    const kernel = createWasmKernel();
    if (kernel === undefined) throw new Error('This platform cannot run the kernel in WebAssembly.');
    return kernel;
  },
};

export function labelTexts(
  model: Uint8Array,
  texts: readonly string[],
  kernel: keyof typeof kernels,
): Labelling {
  const tagger = loadTagger(model, kernels[kernel]());
  const found = texts.map((text) => tag(tagger, createContext({ text, fileName: '' })));
  const names = found.flatMap((tagging) => tagging.names);
  const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
  const likely = found.flatMap(({ probabilities }) => [...probabilities]);
  return {
    names: names.length,
    labels: checksum(bytes(names.map(({ start, end, kind }) => `${start} ${end} ${kind}`))),
    // Engines of different versions differ in the last bits of exponentials.
    certainties: checksum(
      bytes([...names.map(({ probability }) => probability), ...likely].map((value) => value.toFixed(6))),
    ),
  };
}
