import type { Mutant } from "./mutate.ts";
import type { Observation } from "./observe.ts";

export const VERDICTS = [
  "the same",
  "other values, all there",
  "less, and said so",
  "less, as much as was taken out",
  "refused",
  "crash",
  "hang",
  "silent loss",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FAILURES: ReadonlySet<Verdict> = new Set(["crash", "hang", "silent loss"]);

type Read = Extract<Observation, { kind: "read" }>;

/**
 * What reading a damaged workbook came to, against reading it whole. A loss is silent where the workbook is read with fewer
 * filled cells than are left in it, or from all its cells fewer rows or accounts come without a new issue; and where the
 * zip itself was damaged, every difference is, for its checksums tell.
 */
export function judge(whole: Read, mutant: Mutant, found: Observation): Verdict {
  if (found.kind === "crash") return "crash";
  if (found.kind === "refused" || found.book === null) return "refused";
  if (found.digest === whole.digest) return "the same";
  if (mutant.isZipDamage) return "silent loss";
  const removed = mutant.damages.map((damage) => damage.removed);
  const isKnown = removed.every((count) => count !== null);
  const taken = removed.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (isKnown && found.cells < whole.cells - taken) return "silent loss";
  const before = whole.book ?? { accounts: 0, rows: 0, issues: [] };
  const isLess = found.book.rows < before.rows || found.book.accounts < before.accounts;
  if (!isLess) return "other values, all there";
  const known = new Set(before.issues);
  if (found.book.issues.some((issue) => !known.has(issue))) return "less, and said so";
  return isKnown && taken === 0 ? "silent loss" : "less, as much as was taken out";
}
