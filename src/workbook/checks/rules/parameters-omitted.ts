import { address } from "../../sheet.ts";
import { callsIn } from "../formula-calls.ts";
import { defineRule } from "../rule.ts";

/** Formulas that calculate with the defaults although the workbook has values of its own, sheet by sheet. */
export const parametersOmitted = defineRule({
  id: "parameters-omitted",
  severity: "warning",
  *check({ workbook, book: { changedParameters: changed }, parameterPositions }) {
    if (changed.length === 0) return;
    const omits = (formula: string) =>
      callsIn(formula).flatMap(({ name, arguments: given }) => {
        const position = parameterPositions.get(name);
        return position === undefined || (given[position] ?? "") !== "" ? [] : [name];
      });
    for (const { name: sheet, kamFormulas = [] } of workbook.sheets) {
      const omitting = kamFormulas.flatMap(({ row, column, formula }) => {
        const names = omits(formula);
        return names.length === 0 ? [] : [{ cell: address(row, column), names }];
      });
      const [first] = omitting;
      if (first === undefined) continue;
      const functions = [...new Set(omitting.flatMap(({ names }) => names))].sort();
      const problem = { code: "parameters-omitted", functions, changed, count: omitting.length } as const;
      yield { sheet, cell: first.cell, problem };
    }
  },
});
