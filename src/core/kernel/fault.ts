import type { Citation } from "../parameters/define.ts";

/** What can be wrong with the input of a calculation. The words are in src/locales. */
export type Fault =
  | { readonly code: "missing"; readonly argument: string }
  | { readonly code: "not-a-number"; readonly argument: string; readonly found: string }
  | { readonly code: "not-a-date"; readonly argument: string; readonly found: string }
  | { readonly code: "not-yes-or-no"; readonly argument: string; readonly found: string }
  | { readonly code: "wrong-shape"; readonly argument: string; readonly found: string; readonly expected: string }
  | { readonly code: "out-of-range"; readonly argument: string; readonly min: number; readonly max: number }
  | { readonly code: "zero-denominator"; readonly argument: string }
  | {
      readonly code: "unknown-code";
      readonly argument: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly code: "unknown-parameter"; readonly found: string }
  | { readonly code: "parameter-needed"; readonly parameter: string }
  | { readonly code: "calendar-ends"; readonly date: string; readonly from: string; readonly until: string }
  | { readonly code: "not-lawful"; readonly argument: string; readonly found: string; readonly citation: Citation }
  | { readonly code: "cell-error"; readonly argument: string; readonly found: CellErrorName };

export type FaultCode = Fault["code"];

const CELL_ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

/** The error values that a worksheet cell can hold. */
export type CellErrorName = (typeof CELL_ERRORS)[number];

const NAMES: ReadonlySet<string> = new Set(CELL_ERRORS);

/** Whether a text is an error as Excel shows it, such as #N/A. */
export function isCellErrorName(text: string): text is CellErrorName {
  return NAMES.has(text);
}

/** The four errors that a custom function can return; only #VALUE! and #N/A carry words in Excel. */
export type ResultErrorName = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A";

/**
 * Which error a fault becomes in a cell: one of the four that a custom function can return, so that a blank is never a zero.
 * @model GEN-4
 * @origin std
 */
export function errorOf(fault: Fault): ResultErrorName {
  switch (fault.code) {
    case "missing":
    case "not-a-number":
    case "not-a-date":
    case "not-yes-or-no":
    case "wrong-shape":
      return "#VALUE!";
    case "out-of-range":
      return "#NUM!";
    case "zero-denominator":
      return "#DIV/0!";
    case "unknown-code":
    case "unknown-parameter":
    case "parameter-needed":
    case "calendar-ends":
    case "not-lawful":
      return "#N/A";
    case "cell-error":
      return isResultError(fault.found) ? fault.found : "#VALUE!";
  }
}

function isResultError(name: CellErrorName): name is ResultErrorName {
  return name === "#VALUE!" || name === "#NUM!" || name === "#DIV/0!" || name === "#N/A";
}
