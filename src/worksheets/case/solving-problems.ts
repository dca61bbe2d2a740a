import { LANGUAGES, type Language } from "#locales/language.ts";
import type { Table, Worksheet } from "#templates/worksheets/worksheet.ts";
import { headerOf } from "../header.ts";
import { solveWorksheet, tableNamed, tablesOf, unsolvableIn, type Solved, type Unsolvable } from "../solve.ts";
import { speechOf } from "../speech.ts";
import type { CaseProblem } from "./case-problem.ts";

/** Answers that nobody could give: what core cannot work out from the case, and what it leaves blank. */
export function solvingProblems(worksheet: Worksheet, language: Language): readonly CaseProblem[] {
  const tables = tablesOf(worksheet);
  for (const one of LANGUAGES) {
    try {
      const open = openAnswers(tables, solveWorksheet(worksheet, one));
      if (open.length > 0) return open.map((found) => told(found, tables, language));
    } catch (error) {
      const found = unsolvableIn(error);
      if (found === null) throw error;
      return [told(found, tables, language)];
    }
  }
  return [];
}

function openAnswers(tables: readonly Table[], solved: Solved): readonly Unsolvable[] {
  return tables.flatMap((table) =>
    Object.entries(table.columns).flatMap(([column, { role }]) =>
      (solved.get(`${table.id}.${column}`) ?? []).flatMap((value, row): readonly Unsolvable[] => {
        const isOpen = role === "answer" && (value === null || value === "");
        const isNoNumber = typeof value === "number" && !Number.isFinite(value);
        return isOpen || isNoNumber ? [{ table: table.id, column, row, fault: null }] : [];
      }),
    ),
  );
}

function told({ table, column, row, fault }: Unsolvable, tables: readonly Table[], language: Language): CaseProblem {
  const speech = speechOf(language);
  const owner = tableNamed(table, tables);
  const header = headerOf(column, owner, speech);
  return { code: "unsolvable", table: speech.say(owner.title), row: row + 1, header, fault };
}
