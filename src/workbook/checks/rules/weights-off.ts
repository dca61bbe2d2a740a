import type { ColumnId, TableId } from "../../contract.ts";
import { at, headerIn, valueOf, type CheckContext } from "../check-context.ts";
import { groupsBy } from "../groups.ts";
import { defineRule } from "../rule.ts";
import type { Finding } from "../finding.ts";

/** Weights of one group that do not make 100 %. */
export const weightsOff = defineRule({
  id: "weights-off",
  severity: "warning",
  *check(context) {
    for (const group of WEIGHTS) yield* groupsOff(context, group);
  },
});

interface Weights {
  readonly table: TableId;
  readonly weight: string;
  /** Rows that agree in these columns make one whole. */
  readonly per: readonly string[];
  /** What a whole makes: 1 for shares, 100 for points. */
  readonly whole: number;
}

const WEIGHTS: readonly Weights[] = [
  shares("benchmarks", "weight", ["rival"]),
  shares("investmentFactors", "weight", ["unit", "axis"]),
  shares("kamResults", "weight", ["period", "customer"]),
  shares("kpis", "weight", ["colleague", "period"]),
  shares("okr", "weight", ["owner", "period", "objective"]),
  shares("negotiationIssues", "ownWeight", ["negId"]),
  shares("negotiationIssues", "otherWeight", ["negId"]),
  { ...shares("scoringItems", "points", ["tenderId"]), whole: 100 },
];

function shares<Id extends TableId>(table: Id, weight: ColumnId<Id>, per: readonly ColumnId<Id>[]): Weights {
  return { table, weight, per, whole: 1 };
}

// Thirds that were rounded to per cents make 99 %; that is nobody's mistake.
const TOLERANCE = 0.011;

function* groupsOff({ rows }: CheckContext, { table, weight, per, whole }: Weights): Iterable<Finding<"weights-off">> {
  const weighted = rows(table).filter((row) => typeof valueOf(row, weight) === "number");
  const groups = groupsBy(weighted, (row) => JSON.stringify(per.map((column) => valueOf(row, column))));
  for (const group of groups.values()) {
    const [first] = group;
    const sum = group.reduce((total, row) => total + Number(valueOf(row, weight)), 0) / whole;
    if (Math.abs(sum - 1) <= TOLERANCE) continue;
    const header = headerIn(first.found, weight);
    yield at(first, weight as never, { code: "weights-off", header, sum, count: group.length });
  }
}
