import { createHash } from "node:crypto";

/** One of several runs that share a work: the first is 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export const WHOLE: Shard = { part: 1, of: 1 };

/** Reads "2/4"; undefined where that is no part of a whole. */
export function parseShard(text: string): Shard | undefined {
  const [, part = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  return part >= 1 && part <= of ? { part, of } : undefined;
}

/** Whether a document falls to this run: by its key alone, so that each falls to exactly one, on every machine. */
export function isInShard(key: string, { part, of }: Shard): boolean {
  return createHash("sha256").update(key).digest().readUInt32BE(0) % of === part - 1;
}
