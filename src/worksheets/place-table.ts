import type { Table, Value } from "#templates/worksheets/worksheet.ts";
import { asWide, askedWidth, wantedWidth, type Draft } from "./draft.ts";
import { addressed, type Standpoint } from "./formula.ts";
import { headerOf } from "./header.ts";
import { inputRule } from "./input-rule.ts";
import { DIFFERS, MUTED, TONES } from "./looks.ts";
import { cellArea, columnArea, type Place } from "./place.ts";
import { NARROWEST } from "./print-pages.ts";
import { isInput, type Mode, type Setting } from "./setting.ts";
import { beside, cellOf, headerCell, KAM_PREFIX } from "./table-cells.ts";
import { lineKey, linesOf, rowsOf, shownValues, type Line } from "./table-lines.ts";
import { address } from "#workbook/sheet.ts";

// Beside the labels of a table on its side stand the columns of other tables.
const UPRIGHT_WIDTH = 16;

/** How many columns of a sheet a table takes. */
export function tableWidth(table: Table, mode: Mode): number {
  const lines = linesOf(table, mode);
  return table.upright ? 2 + (lines.some(({ isKam }) => isKam) ? 1 : 0) : lines.length;
}

/** Writes a table into a sheet: header, cells, what they accept, and the marks on them. */
export function placeTable(draft: Draft, table: Table, mode: Mode, setting: Setting): Place {
  const { say } = setting.speech;
  const first = draft.next();
  draft.row([{ style: "subheading", value: say(table.title) }]);
  if (table.note !== undefined) draft.prose(say(table.note), "note");
  for (const rule of rulesOf(table, setting)) draft.prose(`• ${rule}`, "note");
  const place = table.upright ? upright(draft, table, mode, setting) : downwards(draft, table, mode, setting);
  for (const line of linesOf(table, mode)) addRules(draft, line, table, place, mode, setting);
  draft.together(first);
  draft.gap();
  return place;
}

// The names of functions are long words above short results, and the same words stand in the column beside.
const KAM_WIDEST = 20;
const kamRoom = (header: string) => (header.length - KAM_PREFIX.length) * 1.15 + 2;

/** The rules without which nobody can answer, by the headers of their columns. */
function rulesOf(table: Table, { speech }: Setting): readonly string[] {
  return Object.entries(table.columns).flatMap(([id, column]) =>
    column.role === "answer" && column.isRule
      ? [speech.words.labelled(headerOf(id, table, speech), speech.say(column.hint))]
      : [],
  );
}

function downwards(draft: Draft, table: Table, mode: Mode, setting: Setting): Place {
  const lines = linesOf(table, mode);
  const headers = lines.map((line) => headerCell(line, table, mode, setting));
  const header = draft.row(headers);
  const count = rowsOf(table, setting);
  const place: Place = {
    sheet: draft.name,
    top: header + 1,
    rows: count,
    lines: new Map(lines.map((line, index) => [lineKey(line), index])),
  };
  setting.places.set(table.id, place);
  for (let row = 0; row < count; row += 1)
    draft.row(
      lines.map((line) => cellOf(line, row, table, place, mode, setting)),
      mode === "solution" ? {} : wordsHeight(lines),
    );
  draft.repeat(header);
  lines.forEach((line, index) => {
    const values = shownValues(line, table, setting).map((value) => asWide(value, line.column.kind));
    draft.widen(index, widthOf(line, String(headers[index]?.value), values, mode));
  });
  return place;
}

function widthOf({ column, isKam }: Line, header: string, values: readonly Value[], mode: Mode): number {
  // Without a model answer nothing is written there: it says where to read on.
  if (column.role === "words" && mode === "solution" && values.every((value) => value === null))
    return askedWidth(header, NARROWEST);
  const own = column.width === undefined ? wantedWidth(header, values) : askedWidth(header, column.width);
  return isKam ? Math.max(kamRoom(header), Math.min(own, KAM_WIDEST, wantedWidth("", values))) : own;
}

function upright(draft: Draft, table: Table, mode: Mode, setting: Setting): Place {
  const lines = linesOf(table, mode);
  const own = lines.filter(({ isKam }) => !isKam);
  const first = draft.next();
  const place: Place = {
    sheet: draft.name,
    top: first,
    rows: 1,
    lines: new Map(own.flatMap(({ id }, index) => [[id, first + index] as const])),
    uprightAt: 1,
  };
  setting.places.set(table.id, place);
  for (const line of own) {
    const header = headerCell(line, table, mode, setting);
    const isTyped = isInput(line.column, table, mode, setting);
    const kam = lines.find(({ id, isKam }) => isKam && id === line.id);
    draft.row([
      { style: isTyped ? "inputHeader" : "label", value: header.value },
      cellOf(line, 0, table, place, mode, setting),
      ...(kam === undefined ? [] : [cellOf(kam, 0, table, place, mode, setting)]),
    ]);
    draft.widen(0, wantedWidth(String(header.value), []));
    const values = shownValues(line, table, setting).map((value) => asWide(value, line.column.kind));
    draft.widen(1, line.column.width ?? Math.min(UPRIGHT_WIDTH, wantedWidth("", values)));
  }
  return place;
}

function wordsHeight(lines: readonly Line[]) {
  const most = Math.max(0, ...lines.map(({ column }) => (column.role === "words" ? column.lines : 0)));
  return most === 0 ? {} : { height: most * 18 };
}

function addRules(draft: Draft, line: Line, table: Table, place: Place, mode: Mode, setting: Setting): void {
  const { id, column, isKam } = line;
  const area = isKam && table.upright ? beside(columnArea(place, id)) : columnArea(place, lineKey(line));
  if (isKam) {
    const native = cellArea(place, id, 0);
    const [own, other] = [address(area.top, area.left), address(native.top, native.left)];
    const formula = `IF(ISNUMBER(${own}),ABS(${own}-${other})>0.000001,AND(NOT(ISERROR(${own})),${own}&""<>${other}&""))`;
    draft.format({ area, formula, bold: true, ...DIFFERS });
    draft.format({ area, formula: `ISERROR(${own})`, ...MUTED });
    return;
  }
  if (isInput(column, table, mode, setting))
    draft.validate(inputRule(column, table, area, headerOf(id, table, setting.speech), setting));
  const at: Standpoint = { ...setting, sheet: place.sheet, table, row: 0, column };
  for (const { when, tone } of column.marks ?? [])
    draft.format({ area, formula: addressed(when, at), bold: true, ...TONES[tone] });
}
