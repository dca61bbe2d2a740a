/**
 * What the functions cost: CPU time per row of each at 1, 1,000 and 100,000 rows in one call of the built script, and how
 * it grows; then six scorings beside native formulas that compute the same in LibreOffice and in Univer.
 *   npm run bench -- functions [--only TIER …] [--peers]
 * With --peers Univer is installed first, and an engine that is missing is a failure.
 */
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { readFunctions } from "../tools/functions.ts";
import { bundledCalls } from "./functions/bundle.ts";
import { compareWithEngines } from "./functions/compare-engines.ts";
import { LENGTHS, LIMITS } from "./functions/limits.ts";
import { speedOf, type Speed } from "./functions/speed.ts";

export async function run(): Promise<boolean> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { only: { type: "string", multiple: true, default: [] }, peers: { type: "boolean", default: false } },
  });
  const wanted = values.only.map((id) => id.toUpperCase());
  const all = await readFunctions("src/functions");
  const calls = await bundledCalls(all);
  console.log(
    `Node ${process.versions.node}, ${machine()}; CPU time, medians of seven; rows from the functions' examples`,
  );

  const heads = ["ns a row at", ...LENGTHS.map((rows) => rows.toLocaleString("en"))];
  console.log(line(["function", "kind", ...heads, "longest", "exponent", "rows"]));
  const speeds: Speed[] = [];
  for (const definition of all) {
    const call = calls.get(definition.id);
    if (call === undefined || (wanted.length > 0 && !wanted.includes(definition.id))) continue;
    const speed = speedOf(definition, call);
    speeds.push(speed);
    print(speed);
  }
  console.log(summary(speeds));
  const isWithin = speeds.every((speed) => speed.isWithin);
  return compareWithEngines(calls, { only: wanted, peers: values.peers }) && isWithin;
}

function print({ id, kind, perRow, longest, exponent, note, isWithin }: Speed): void {
  const cells = [...Array<null>(LENGTHS.length - perRow.length).fill(null), ...perRow];
  const shown = cells.map((ns) => (ns === null ? "" : Math.round(ns).toLocaleString("en")));
  const milliseconds = `${longest < 1 ? longest.toPrecision(2) : longest.toFixed(0)} ms`;
  console.log(
    line([`${isWithin ? " " : "!"} ${id}`, kind, "", ...shown, milliseconds, exponent?.toFixed(2) ?? "", note]),
  );
}

function line([name = "", kind = "", ...cells]: readonly string[]): string {
  const note = cells.pop() ?? "";
  return [name.padEnd(18), kind.padEnd(7), ...cells.map((cell) => cell.padStart(11)), ` ${note}`].join("").trimEnd();
}

function summary(speeds: readonly Speed[]): string {
  const rows = speeds.filter(({ kind }) => kind === "row");
  const slowest = rows.reduce<Speed | null>((most, one) => (one.longest > (most?.longest ?? 0) ? one : most), null);
  const broken = speeds.filter(({ isWithin }) => !isWithin).map(({ id }) => id);
  return [
    `${String(speeds.length)} functions, ${String(rows.length)} answer row by row; the slowest of these is ` +
      `${slowest?.id ?? "none"} with ${slowest?.longest.toFixed(0) ?? "0"} ms (at most ${String(LIMITS.millisecondsPerCall)})`,
    broken.length === 0 ? "every limit holds" : `limits broken by ${broken.join(", ")}`,
  ].join("; ");
}

function machine(): string {
  const cores = cpus();
  const load = loadavg()[0] ?? 0;
  return `${String(cores.length)} × ${cores[0]?.model ?? process.arch}, load ${load.toFixed(1)}`;
}
