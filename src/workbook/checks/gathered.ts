import type { ColumnId, TableId } from "../contract.ts";
import { at, cellOf, headerIn, type PlacedRow } from "./check-context.ts";
import type { CheckCode, CheckProblem } from "./check-problem.ts";
import { groupsBy } from "./groups.ts";
import type { Finding } from "./finding.ts";

/** Rows of one sheet that share a problem. */
export interface Gathering {
  readonly sheet: string;
  readonly header: string;
  readonly count: number;
  readonly cells: readonly string[];
}

// As many as a sentence bears; the sentence itself shows fewer.
const CELLS = 8;

/** One finding for each sheet instead of one for each row: at the first cell, with the first cells and their number. */
export function* gathered<Id extends TableId, Code extends CheckCode>(
  rows: readonly PlacedRow<Id>[],
  column: ColumnId<Id>,
  problemOf: (gathering: Gathering) => Extract<CheckProblem, { readonly code: Code }>,
): Iterable<Finding<Code>> {
  for (const [sheet, group] of groupsBy(rows, ({ found }) => found.region.sheet.name)) {
    const [first] = group;
    const cells = group.slice(0, CELLS).map((row) => cellOf(row, column));
    const problem = problemOf({ sheet, header: headerIn(first.found, column), count: group.length, cells });
    yield at<Id, Code>(first, column, problem);
  }
}
