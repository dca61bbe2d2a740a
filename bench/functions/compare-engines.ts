import type { Call } from "./bundle.ts";
import { calculateInLibreOffice, libreOfficeVersion, type EngineResult } from "./libreoffice.ts";
import { ENGINE_ROWS, LIMITS } from "./limits.ts";
import { cpuPerCall } from "./measure.ts";
import { rowsOf, SCORINGS, type Scoring } from "./scorings.ts";
import { sheetOf, type Sheet } from "./sheet.ts";
import { calculateInUniver, installUniver, univerVersion } from "./univer.ts";

interface Engine {
  readonly name: string;
  readonly version: string | null;
  readonly rows: number;
  readonly calculate: (sheet: Sheet) => EngineResult;
}

/** Scorings as native formulas, which must come to our results and take longer. Prints; says whether all holds. */
export function compareWithEngines(
  calls: ReadonlyMap<string, Call>,
  { only, peers }: { readonly only: readonly string[]; readonly peers: boolean },
): boolean {
  const scorings = SCORINGS.filter(({ id }) => only.length === 0 || only.includes(id));
  if (scorings.length === 0) return true;
  if (peers) installUniver();
  const engines: readonly Engine[] = [
    {
      name: "LibreOffice",
      version: libreOfficeVersion(),
      rows: ENGINE_ROWS.libreOffice,
      calculate: calculateInLibreOffice,
    },
    { name: "Univer", version: univerVersion(), rows: ENGINE_ROWS.univer, calculate: calculateInUniver },
  ];
  console.log("\nOne call of ours beside one calculation of as many native formulas: CPU, medians");
  for (const { name } of engines.filter(({ version }) => version === null))
    console.log(`${name} is missing: not measured`);
  const present = engines.filter(({ version }) => version !== null);
  const isComplete = present.length === engines.length || !peers;
  const verdicts = scorings.flatMap((scoring) =>
    present.map((engine) => compare(scoring, calls.get(scoring.id), engine)),
  );
  return isComplete && verdicts.every(Boolean);
}

function compare(scoring: Scoring, call: Call | undefined, { version, rows: count, calculate }: Engine): boolean {
  if (call === undefined) throw new Error(`There is no function ${scoring.id}.`);
  const rows = rowsOf(scoring, count);
  const columns = (rows[0] ?? []).map((_, column) => rows.map((cells) => [cells[column]]));
  const args = scoring.argumentsOf(columns);
  const ours = call(...args).map(([cell]) => cell);
  const milliseconds = cpuPerCall(() => call(...args));
  const theirs = calculate(sheetOf(scoring, rows));
  const unequal = ours.findIndex((cell, row) => !isEqual(cell, theirs.results[row]));
  const ratio = milliseconds / theirs.milliseconds;
  const isFine = unequal < 0 && ratio < LIMITS.ratioToEngine;
  const verdict =
    unequal < 0
      ? "all results equal"
      : `row ${unequal + 1}: ${String(ours[unequal])}, not ${String(theirs.results[unequal])}`;
  const [own, other] = [milliseconds, theirs.milliseconds].map((ms) => `${ms.toFixed(1)} ms`.padStart(11));
  const figures = `${count.toLocaleString("en").padStart(6)} rows ${own}, ${version ?? ""} ${other}`;
  console.log(`${isFine ? " " : "!"} ${scoring.id.padEnd(11)}${figures}, ratio ${ratio.toPrecision(2)}; ${verdict}`);
  return isFine;
}

function isEqual(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= LIMITS.difference * Math.max(1, Math.abs(ours));
}
