import {
  checkParameter,
  defaultParameters,
  isParameterId,
  parameterList,
  withParameters,
  type ParameterId,
  type Parameters,
} from "#core/parameters/parameters.ts";
import type { Issue, Problem } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { TableRows } from "./read-rows.ts";
import { address } from "./sheet.ts";

interface Entry {
  readonly value: number;
  readonly sheet: string;
  readonly cell: string;
}

export interface ReadParameters {
  readonly parameters: Parameters;
  /** Parameters that the workbook sets to something else than the default. */
  readonly changed: readonly ParameterId[];
  readonly issues: readonly Issue[];
}

/**
 * Puts a workbook's own values in the place of the defaults; a value that cannot hold is an issue and changes nothing.
 * @model GEN-6
 */
export function readParameters(tables: readonly TableRows[]): ReadParameters {
  const entries = new Map<ParameterId, Entry>();
  const issues: Issue[] = [];
  for (const { found, rows } of tables.filter((table) => table.found.table === "parameters")) {
    const sheet = found.region.sheet.name;
    const at = (row: number, column: string) => address(row, found.columns.find(({ id }) => id === column)?.index ?? 0);
    for (const { row, values } of rows) {
      const id = String(values["id"]);
      const value = Number(values["value"]);
      const problem = problemOf(id, value, found.columns.find((column) => column.id === "value")?.header ?? "");
      const cell = at(row, problem?.code === "parameter-unknown" ? "id" : "value");
      if (problem !== null) issues.push({ severity: "error", sheet, cell, problem });
      else entries.set(id as ParameterId, { value, sheet, cell });
    }
  }
  return settle(entries, issues);
}

function problemOf(id: string, value: number, header: string): Problem | null {
  if (!isParameterId(id))
    return { code: "parameter-unknown", found: id, nearest: nearest(id, Object.keys(parameterList)) };
  const checked = checkParameter(id, value);
  if (checked.ok) return null;
  const { fault } = checked;
  return fault.code === "out-of-range"
    ? { code: "value-outside", header, found: String(value), min: finite(fault.min), max: finite(fault.max) }
    : { code: "value-wrong", header, found: String(value), kind: "number" };
}

const finite = (bound: number) => (Number.isFinite(bound) ? bound : null);

// Thresholds that contradict each other: the one that the fault names gives way, or else the last that was set.
function settle(entries: Map<ParameterId, Entry>, issues: Issue[]): ReadParameters {
  const overrides = [...entries].map(([id, { value }]) => [id, value] as const);
  const settled = withParameters(overrides);
  if (settled.ok) {
    const changed = [...entries.keys()].filter((id) => settled.value[id] !== defaultParameters[id]);
    return { parameters: settled.value, changed, issues };
  }
  const { fault } = settled;
  const named = fault.code === "out-of-range" && isParameterId(fault.argument) ? fault.argument : undefined;
  const [id, entry] = [...entries].findLast(([key]) => key === named) ?? [...entries].at(-1) ?? [];
  if (id === undefined || entry === undefined) return { parameters: defaultParameters, changed: [], issues };
  const { sheet, cell } = entry;
  const rest = new Map([...entries].filter(([key]) => key !== id));
  return settle(rest, [...issues, { severity: "error", sheet, cell, problem: { code: "parameter-order", found: id } }]);
}
