import type { Area } from "./area.ts";
import type { Change } from "./change.ts";
import { shiftArea, type Shift } from "./shift.ts";

/** Whether own changes and those of others touch the same sheet, table, setting or part. */
export function isInConflict(own: readonly Change[], others: readonly Change[]): boolean {
  const places = new Set(others.flatMap(placesOf));
  return own.flatMap(placesOf).some((place) => places.has(place));
}

// Where somebody looks is nobody else's business.
function placesOf(change: Change): readonly string[] {
  switch (change.kind) {
    case "cells":
    case "shift":
      return [change.sheet];
    case "sheet-added":
    case "table-added":
      return [change.value.id];
    case "setting":
      return [`setting ${change.key}`];
    case "book":
      return [];
    case "sheet":
    case "sheet-removed":
    case "table":
    case "table-removed":
    case "name":
    case "part":
      return [change.id];
  }
}

/** An own change, done where its cells lie after the changes of others; nothing when its cells are gone. */
export function afterOthers(own: Change, others: readonly Change[]): readonly Change[] {
  return others.reduce<readonly Change[]>(
    (changes, other) => {
      if (other.kind !== "shift") return changes;
      return changes.flatMap((change) => moved(change, other.sheet, other.shift));
    },
    [own],
  );
}

function moved(change: Change, sheet: string, shift: Shift): readonly Change[] {
  switch (change.kind) {
    case "cells":
      return change.sheet === sheet ? movedCells(change, shift) : [change];
    case "shift": {
      if (change.sheet !== sheet) return [change];
      const area = movedArea(change.shift.area, shift);
      return area === null ? [] : [{ ...change, shift: { ...change.shift, area } }];
    }
    case "table": {
      const { area } = change.value;
      if (area === undefined) return [change];
      const place = shiftArea(area, shift);
      return place === null ? [] : [{ ...change, value: { ...change.value, area: place } }];
    }
    case "sheet":
    case "sheet-added":
    case "sheet-removed":
    case "table-added":
    case "table-removed":
    case "name":
    case "setting":
    case "part":
    case "book":
      return [change];
  }
}

type CellsChange = Extract<Change, { readonly kind: "cells" }>;

// Row by row: another's new row may lie between two of ours.
function movedCells({ top, left, cells, ...change }: CellsChange, shift: Shift): readonly Change[] {
  return cells.flatMap((line, index) => {
    const row = { top: top + index, left, bottom: top + index, right: left + Math.max(line.length, 1) - 1 };
    const area = shiftArea(row, shift);
    return area === null ? [] : [{ ...change, top: area.top, left: area.left, cells: [line] }];
  });
}

// New space keeps its size and moves with the row that it stood at.
function movedArea({ top, left, bottom, right }: Area, shift: Shift): Area | null {
  const first = shiftArea({ top, left, bottom: top, right }, shift);
  return first === null ? null : { top: first.top, left, bottom: first.top + bottom - top, right };
}
