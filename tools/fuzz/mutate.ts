import { unzipSync, zipSync } from "fflate";
import { byteChanges } from "./mutate-bytes.ts";
import { damageParts, type Damage, type Parts } from "./mutate-parts.ts";
import { seeded } from "./random.ts";

export interface Mutant {
  readonly bytes: Uint8Array;
  /** Whether the zip itself was damaged: then all or nothing of it may be read. */
  readonly isZipDamage: boolean;
  readonly damages: readonly Damage[];
}

const MTIME = new Date(2000, 0, 1);

/** The workbook, damaged as this seed has it. */
export function mutate(original: Uint8Array, seed: number): Mutant {
  const random = seeded(seed);
  if (random.below(3) === 0) {
    const kind = random.pick(Object.keys(byteChanges));
    const bytes = byteChanges[kind]?.(original, random) ?? original;
    return { bytes, isZipDamage: true, damages: [{ what: kind, removed: 0 }] };
  }
  const parts: Parts = new Map(Object.entries(unzipSync(original)));
  const damages = Array.from({ length: 1 + random.below(2) }, () => damageParts(parts, random));
  return { bytes: zipSync(Object.fromEntries(parts), { mtime: MTIME, level: 1 }), isZipDamage: false, damages };
}
