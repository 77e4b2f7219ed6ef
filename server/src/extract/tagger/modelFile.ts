/**
 * The model file: "DOSSIERN", then as 32-bit little-endian numbers its version, the CRC-32 of all that follows
 * these 16 bytes and the length of a JSON header, the header (ASCII), and the sections it lists, each at a
 * multiple of 4 bytes.
 */
export interface ModelFile {
  readonly settings: ModelSettings;
  /** The bytes of a section, copied. Throws when the file has none of that name. */
  section(name: string): Uint8Array;
}

/** Sizes and constants of a model. */
export interface ModelSettings {
  readonly hidden: number;
  readonly second: number;
  /** How many numbers stand for a word's spelling. */
  readonly spelling: number;
  readonly dimensions: number;
  readonly codeParts: number;
  /** What one step of the whole numbers after the first and second layer stands for. */
  readonly firstStep: number;
  readonly secondStep: number;
  /** For each section of rounded weights the size of one step. */
  readonly steps: Readonly<Record<string, number>>;
  /** For each kind the slope and shift that turn log-odds into those seen on texts not trained on. */
  readonly calibration: readonly (readonly [number, number])[];
}

const MAGIC = 'DOSSIERN';
export const MODEL_VERSION = 2;
const PREAMBLE = 20;

interface Header {
  readonly settings: ModelSettings;
  readonly sections: Readonly<Record<string, readonly [offset: number, length: number]>>;
}

/** Opens a model file; throws an error that says what is wrong with it. */
export function openModelFile(file: Uint8Array): ModelFile {
  // Not `file` itself: a Node Buffer is a Uint8Array whose `slice` copies nothing.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < PREAMBLE || ascii(bytes, 0, MAGIC.length) !== MAGIC)
    throw new Error('This is no name model.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== MODEL_VERSION) {
    throw new Error(`The name model has version ${version}, but version ${MODEL_VERSION} is needed.`);
  }
  if (view.getUint32(12, true) !== checksum(bytes.subarray(16)))
    throw new Error('The name model is damaged.');
  const length = view.getUint32(16, true);
  const { settings, sections } = JSON.parse(ascii(bytes, PREAMBLE, length)) as Header;
  const base = align(PREAMBLE + length);
  const section = (name: string): Uint8Array => {
    const place = sections[name];
    if (place === undefined) throw new Error(`The name model lacks its part "${name}".`);
    // Not `slice`, which copies nothing when the bytes are a Node Buffer.
    return new Uint8Array(bytes.subarray(base + place[0], base + place[0] + place[1]));
  };
  return { settings, section };
}

/** Writes a model file. */
export function buildModelFile(settings: ModelSettings, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sections: Record<string, [number, number]> = {};
  let size = 0;
  for (const [name, part] of parts) {
    sections[name] = [size, part.length];
    size = align(size + part.length);
  }
  const header = JSON.stringify({ settings, sections });
  const base = align(PREAMBLE + header.length);
  const bytes = new Uint8Array(base + size);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  view.setUint32(8, MODEL_VERSION, true);
  view.setUint32(16, header.length, true);
  for (let i = 0; i < header.length; i++) bytes[PREAMBLE + i] = header.charCodeAt(i);
  for (const [name, part] of parts) bytes.set(part, base + sections[name]![0]);
  view.setUint32(12, checksum(bytes.subarray(16)), true);
  return bytes;
}

function align(offset: number): number {
  return (offset + 3) & ~3;
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  let text = '';
  for (let i = start; i < start + length; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip has it. */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
