import type { Fault } from "#core/kernel/fault.ts";
import { describeFault } from "#locales/describe-fault.ts";
import type { Language } from "#locales/language.ts";
import { worksheetWords } from "#locales/worksheets.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import type { Problem } from "#workbook/issue.ts";
import type { CodeList } from "#templates/worksheets/worksheet.ts";
import { speechOf } from "../speech.ts";

/** Why a file cannot be a worksheet's case; every one names where. */
export type CaseProblem =
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "column-missing"; readonly sheet: string; readonly header: string }
  | { readonly code: "no-rows"; readonly sheet: string }
  | { readonly code: "too-many-rows"; readonly sheet: string; readonly found: number; readonly most: number }
  | { readonly code: "row-count"; readonly sheet: string; readonly found: number; readonly wanted: number }
  | { readonly code: "cell"; readonly sheet: string; readonly cell: string; readonly problem: Problem }
  /** A word that is none of a list that only worksheets hold. */
  | {
      readonly code: "word";
      readonly sheet: string;
      readonly cell: string;
      readonly header: string;
      readonly found: string;
      readonly list: CodeList;
    }
  | { readonly code: "blank"; readonly sheet: string; readonly cell: string; readonly header: string }
  | { readonly code: "twice"; readonly sheet: string; readonly cell: string; readonly found: string }
  /** The case can be read, and an answer follows from it that nobody can give. */
  | {
      readonly code: "unsolvable";
      readonly table: string;
      readonly row: number;
      readonly header: string;
      readonly fault: Fault | null;
    };

/** One sentence, with the place in front. */
export function describeCaseProblem(problem: CaseProblem, language: Language): string {
  const said = worksheetWords(language).caseProblems;
  switch (problem.code) {
    case "sheet-missing":
      return said.sheetMissing(problem.sheet);
    case "column-missing":
      return said.columnMissing(problem.sheet, problem.header);
    case "no-rows":
      return said.noRows(problem.sheet);
    case "too-many-rows":
      return said.tooManyRows(problem.sheet, problem.found, problem.most);
    case "row-count":
      return said.rowCount(problem.sheet, problem.found, problem.wanted);
    case "cell":
      return said.at(problem.sheet, problem.cell, describeIssue({ problem: problem.problem }, language));
    case "word": {
      const choices = speechOf(language).choices(problem.list);
      return said.at(problem.sheet, problem.cell, said.word(problem.header, problem.found, choices));
    }
    case "blank":
      return said.at(problem.sheet, problem.cell, said.blank(problem.header));
    case "twice":
      return said.at(problem.sheet, problem.cell, said.twice(problem.found));
    case "unsolvable": {
      const reason = problem.fault === null ? said.noAnswer : describeFault(problem.fault, language);
      return said.unsolvable(problem.table, problem.row, problem.header, reason);
    }
  }
}
