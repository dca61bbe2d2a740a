import { isSameCell } from "./encode-cell.ts";
import { isBlankRow, isCalculated } from "./plan-save.ts";
import type { SaveTarget } from "./save-target.ts";
import type { CellWrite, Look, RowImage, RowWrite, TableAccess, Written } from "./table-access.ts";

interface Met extends Written {
  /** The row that each write was meant for; null for a new one. */
  readonly meant: readonly (RowImage | null)[];
}

/** Whether each write met the row that it was meant for, under the headers that it was meant for. */
export function isUndisturbed(
  { headers, rows, meant }: Met,
  { look, target }: { readonly look: Look; readonly target: SaveTarget },
): boolean {
  const sameHeaders = headers.length === look.headers.length && headers.every((text, at) => text === look.headers[at]);
  if (!sameHeaders) return false;
  const key = target.key === null ? -1 : look.headers.indexOf(target.key.cell);
  return rows.every(({ image }, at) => {
    const wanted = meant[at] ?? null;
    if (wanted === null) return isBlankRow(image);
    // A number tells the row; where there is none, all that it said.
    const id = wanted.values[key] ?? null;
    if (id !== null) return isSameCell(id, image.values[key] ?? null);
    return wanted.values.every((cell, place) => isSameCell(cell, image.values[place] ?? null));
  });
}

/** Gives the touched cells back what stood in them, formulas as formulas. */
export async function putBack(access: TableAccess, writes: readonly RowWrite[], rows: Written["rows"]): Promise<void> {
  await access.write(
    rows.map(({ row, image }, at) => ({
      place: { kind: "row", row },
      cells: (writes[at]?.cells ?? []).map(({ column }) => cellOf(image, column)),
    })),
  );
}

/** A write that gives a cell what the image has. */
export function cellOf(image: RowImage, column: number): CellWrite {
  const [value = null, formula = null, format = null] = [
    image.values[column],
    image.formulas[column],
    image.formats[column],
  ];
  if (isCalculated(image, column)) return { column, value: formula, format };
  // A text stays a text, also one like 3 in a cell without a format of texts.
  return { column, value: typeof value === "string" ? `'${value}` : value, format };
}
