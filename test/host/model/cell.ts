/** What stands in a cell. A cell without a value and without a formula is blank, whatever its format. */
export interface Cell {
  readonly value: CellValue;
  /** As Excel shows it, with the leading "=". */
  readonly formula?: string;
  readonly format?: string;
  /** Only false says something: cells are locked unless somebody unlocked them. */
  readonly locked?: false;
}

/** null is blank. */
export type CellValue = string | number | boolean | null | CellError;
export interface CellError {
  readonly error: string;
}

export const BLANK: Cell = { value: null };

export const isBlank = ({ value, formula }: Cell): boolean => value === null && formula === undefined;

export const isError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

/** Value types as the API names them: https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueType({ value }: Cell): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
