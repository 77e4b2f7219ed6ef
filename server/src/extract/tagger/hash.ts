/** A 32-bit hash of a text; another `seed` gives another, independent hash. Never changes: models are keyed by it. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash) >>> 0;
}

/** One 32-bit hash out of several, with a sign: such numbers need no memory of their own. The order matters. */
export function combine(a: number, b: number, c = 0): number {
  return mix(
    Math.imul(a, 0x9e3779b1) ^
      Math.imul((b >>> 15) | (b << 17), 0x85ebca77) ^
      Math.imul(c + 0x165667b1, 0xc2b2ae3d),
  );
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
