import type { Random } from "./random.ts";

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const concat = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const span = (bytes: Uint8Array, random: Random, longest: number) => {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(longest))] as const;
};

// The directory stands at the end: what is flipped there tells the most lies.
const DIRECTORY_SHARE = 0.08;

/** What can happen to a file on a disk or on its way. */
export const byteChanges: Readonly<Record<string, Change>> = {
  flip: (bytes, random) => {
    const changed = bytes.slice();
    for (let count = 1 + random.below(8); count > 0; count -= 1) {
      const at = random.below(bytes.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  "flip the directory": (bytes, random) => {
    const changed = bytes.slice();
    const directory = Math.ceil(bytes.length * DIRECTORY_SHARE);
    const at = bytes.length - 1 - random.below(directory);
    changed[at] = (changed[at] ?? 0) ^ (1 + random.below(255));
    return changed;
  },
  truncate: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  "cut out": (bytes, random) => {
    const [from, to] = span(bytes, random, 400);
    return concat(bytes.subarray(0, from), bytes.subarray(to));
  },
  "write twice": (bytes, random) => {
    const [from, to] = span(bytes, random, 400);
    return concat(bytes.subarray(0, to), bytes.subarray(from));
  },
  swap: (bytes, random) => {
    const half = Math.floor(bytes.length / 2);
    const [from, to] = span(bytes.subarray(0, half), random, 400);
    const [other] = span(bytes.subarray(half, bytes.length - (to - from)), random, 1);
    const changed = bytes.slice();
    changed.set(bytes.subarray(half + other, half + other + to - from), from);
    changed.set(bytes.subarray(from, to), half + other);
    return changed;
  },
  zeros: (bytes, random) => {
    const [from, to] = span(bytes, random, 600);
    return bytes.slice().fill(0, from, to);
  },
};
