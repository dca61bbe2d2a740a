import { ok, type Outcome } from "#core/kernel/outcome.ts";
import type { CellValue } from "../parse-cell.ts";
import { encodeCell, TEXT_FORMAT } from "./encode-cell.ts";
import type { PlacedColumn } from "./find-columns.ts";
import { mergeFields, type Conflict } from "./merge-fields.ts";
import type { SaveFault } from "./save-fault.ts";
import type { SaveRecord } from "./save-record.ts";
import { cleanText } from "./safe-text.ts";
import type { CellWrite, Look, RowImage } from "./table-access.ts";

/** What is to be done for one record. */
export type Plan =
  | {
      readonly kind: "write";
      /** The row of the body; null for a new one. */
      readonly row: number | null;
      readonly cells: readonly PlannedCell[];
      readonly left: LeftAlone;
    }
  /** Everything is there already: a save that was interrupted, or somebody who did the same. */
  | { readonly kind: "done"; readonly row: number; readonly cells: readonly PlannedCell[]; readonly left: LeftAlone }
  | { readonly kind: "conflict"; readonly row: number; readonly conflicts: readonly Conflict[] };

export interface PlannedCell extends CellWrite {
  readonly columnId: string;
  /** What a fresh read must give. */
  readonly shown: CellValue;
}

/** Fields that were filled in and not written, by column id. */
export interface LeftAlone {
  /** Somebody else changed them. */
  readonly kept: readonly string[];
  /** A formula stands there. */
  readonly calculated: readonly string[];
}

/**
 * What a save does to a row that is there (`found`), or that the table will get. A formula is never overwritten. Fault:
 * text-too-long.
 */
export function planSave(
  record: SaveRecord,
  columns: ReadonlyMap<string, PlacedColumn>,
  found: { readonly row: number; readonly image: RowImage } | null,
  look: Pick<Look, "last">,
): Outcome<Plan, SaveFault> {
  const mine = Object.fromEntries(Object.entries(record.mine).map(([id, value]) => [id, cleanValue(value)]));
  const image = found?.image ?? look.last;
  const calculated = Object.keys(mine).filter((id) => isCalculated(image, columns.get(id)?.place ?? -1));
  const entries = Object.entries(mine).filter(([id]) => !calculated.includes(id));
  const open = Object.fromEntries(found === null ? entries.filter(([, value]) => value !== null) : entries);
  if (found === null) {
    const cells = plannedCells(Object.keys(open), open, columns, image);
    if (!cells.ok) return cells;
    const told = cells.value.map((cell) => withTextFormat(cell, image));
    return ok({ kind: "write", row: null, cells: told, left: { kept: [], calculated } });
  }
  const { row } = found;
  const { write, kept, conflicts } = mergeFields({ ...record, mine: open }, columns, image.values);
  if (conflicts.length > 0) return ok({ kind: "conflict", row, conflicts });
  const ours = Object.keys(open).filter((id) => !kept.includes(id));
  const cells = plannedCells(ours, open, columns, image);
  if (!cells.ok) return cells;
  const left = { kept, calculated };
  if (write.length === 0) return ok({ kind: "done", row, cells: cells.value, left });
  return ok({ kind: "write", row, cells: cells.value.filter(({ columnId }) => write.includes(columnId)), left });
}

const cleanValue = (value: CellValue) => (typeof value === "string" ? cleanText(value) : value);

/** Whether a cell of the row is calculated; a text that only looks like a formula says the same as value and as formula. */
export function isCalculated({ values, formulas }: RowImage, place: number): boolean {
  const formula = formulas[place] ?? null;
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[place];
}

// The cell below a table has the format of the row above only after its value was read: 007 would be a 7.
function withTextFormat(cell: PlannedCell, { formats }: RowImage): PlannedCell {
  return cell.format === null && formats[cell.column] === TEXT_FORMAT ? { ...cell, format: TEXT_FORMAT } : cell;
}

function plannedCells(
  ids: readonly string[],
  values: Readonly<Record<string, CellValue>>,
  columns: ReadonlyMap<string, PlacedColumn>,
  { formats }: RowImage,
): Outcome<readonly PlannedCell[], SaveFault> {
  const cells = new Map<number, PlannedCell>();
  for (const id of ids) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const encoded = encodeCell(values[id] ?? null, column, formats[column.place] ?? "General");
    if (!encoded.ok) return encoded;
    const cell = { columnId: id, column: column.place, ...encoded.value };
    const other = cells.get(column.place);
    // One column for step and result: a result says more than a step, and "open" says nothing.
    if (other === undefined || tellsMore(id, values, other.columnId)) cells.set(column.place, cell);
  }
  return ok([...cells.values()]);
}

function tellsMore(id: string, values: Readonly<Record<string, CellValue>>, other: string): boolean {
  const [value, known] = [values[id] ?? null, values[other] ?? null];
  if (known === null) return true;
  return id === "status" ? value !== null && value !== "OPEN" : known === "OPEN" && other === "status";
}

/** Whether nothing but formulas stand in a row. */
export function isBlankRow(image: RowImage): boolean {
  return image.formulas.every((cell, place) => cell === null || isCalculated(image, place));
}
