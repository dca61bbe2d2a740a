import { isCellErrorName, type CellErrorName } from "#core/kernel/fault.ts";

/** What a cell holds once Excel's wrappers are off; null is a blank. */
export type Cell = number | string | boolean | CellError | null;

export interface CellError {
  readonly error: CellErrorName;
}

/**
 * Reads a cell as Excel delivers it. A blank may come as null, undefined or ''; formatted numbers, entities and other
 * data types come as objects whose basicValue is the plain cell; an error comes as CustomFunctions.Error, as an object
 * or, in values that passed through JSON, as its own text.
 */
export function readCell(raw: unknown): Cell {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string") return readText(raw);
  if (typeof raw !== "object" || raw === null) return null;
  if ("basicValue" in raw) return readCell(raw.basicValue);
  if ("code" in raw) return readCell(raw.code);
  return { error: "#VALUE!" };
}

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

function readText(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return trimmed.startsWith("#") && isCellErrorName(trimmed) ? { error: trimmed } : trimmed;
}
