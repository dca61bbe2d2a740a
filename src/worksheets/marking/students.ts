import type { Students } from "#core/marking/class-marks.ts";
import { textOf } from "#workbook/parse-cell.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { cellIn, type Names } from "./names-in.ts";

/** Who says to have filled a file in. */
export function studentsIn(names: Names, date1904: boolean): Students {
  const text = (name: string) => {
    const area = names.area(name);
    return area === null ? "" : shown(cellIn(area, 0) ?? null, date1904);
  };
  const group = text("STUDENT_GROUP");
  return {
    names: namesOf(text("STUDENT_NAME")),
    numbers: severalOf(text("STUDENT_NUMBER")),
    group: group === "" ? null : group,
  };
}

function shown(cell: RawCell, date1904: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "object" && cell.kind !== "date") return "";
  return textOf(cell, date1904)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();
}

// Full-width marks have become half-width ones.
const BETWEEN = /[、;/|&+\n]|\s+(?:and|和|与)\s+/u;

/** Several names in one cell; "Wang, Li" is one person's in English, "王伟,李娜" are two. */
function namesOf(text: string): readonly string[] {
  return text.split(BETWEEN).flatMap((part) => {
    const pieces = trimmed(part.split(","));
    const areWhole = pieces.every((piece) => /\p{Script=Han}|\S\s+\S/u.test(piece));
    return areWhole ? pieces : trimmed([part]);
  });
}

function severalOf(text: string): readonly string[] {
  return trimmed(text.split(/[、;/|&+\n,]|\s+/u));
}

const trimmed = (list: readonly string[]) => list.map((one) => one.trim()).filter((one) => one !== "");
