import type { SheetView } from "../document-view.ts";
import type { Part, TablePart } from "../part.ts";

/**
 * The sheet with one spare column, the first, left out of each table that is cut; null where there is none.
 * @param grown the same sheet, part by part, with the lines that it has room for
 */
export function leanSheet(sheet: SheetView, grown: SheetView, isCut: (part: TablePart) => boolean): SheetView | null {
  const changed: TablePart[] = [];
  const lean = (part: Part, shown: Part | undefined): Part => {
    if (part.kind === "halves" && shown?.kind === "halves") {
      const [left, right] = part.halves;
      const half = (parts: readonly Part[], side: 0 | 1) => parts.map((one, at) => lean(one, shown.halves[side][at]));
      return { ...part, halves: [half(left, 0), half(right, 1)] };
    }
    if (part.kind !== "table" || shown?.kind !== "table" || !part.columns.some(({ spare }) => spare)) return part;
    if (!isCut(shown)) return part;
    changed.push(part);
    return leanTable(part);
  };
  const bands = sheet.bands.map((band, at) => ({
    ...band,
    columns: band.columns.map(({ span, section }, across) => {
      const shown = grown.bands[at]?.columns[across]?.section.parts ?? [];
      return { span, section: { ...section, parts: section.parts.map((part, index) => lean(part, shown[index])) } };
    }),
  }));
  return changed.length > 0 ? { ...sheet, bands } : null;
}

function leanTable(part: TablePart): TablePart {
  const first = part.columns.findIndex(({ spare }) => spare);
  const isKept = (_: unknown, at: number) => at !== first;
  return {
    ...part,
    columns: part.columns.filter(isKept),
    rows: part.rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })),
  };
}
