import type { CellValue } from "#workbook/parse-cell.ts";
import type { RowImage } from "#workbook/save/table-access.ts";

/** A cell as Excel gives it; a blank may come as null, '' or 0 of a type, of which only the first two are seen in ranges. */
export function cellValue(cell: unknown): CellValue {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return typeof cell === "string" && cell !== "" ? cell : null;
}

/**
 * The matrix of a loaded property. Excel gives null where a range is too large for it: that is an error, not a blank.
 */
export function matrixOf(loaded: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(loaded)) throw new TooLargeToRead();
  return loaded as readonly (readonly unknown[])[];
}

/** Stands for the refusal that Excel leaves out when it answers null. */
class TooLargeToRead extends Error {
  readonly code = "ResponsePayloadSizeLimitExceeded";
}

export function valuesOf(loaded: unknown): readonly (readonly CellValue[])[] {
  return matrixOf(loaded).map((row) => row.map(cellValue));
}

/** The rows of a range of which values, formulas and number formats are loaded. */
export function imagesOf(range: Pick<Excel.Range, "values" | "formulas" | "numberFormat">): readonly RowImage[] {
  const formulas = valuesOf(range.formulas);
  const formats = matrixOf(range.numberFormat);
  return valuesOf(range.values).map((values, row) => ({
    values,
    formulas: formulas[row] ?? [],
    formats: (formats[row] ?? []).map(String),
  }));
}
