import type { CellValue } from "#workbook/parse-cell.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { Look, RowImage, RowWrite, TableAccess } from "#workbook/save/table-access.ts";

/*
 * A table in Excel as far as a save can tell: rows with cells that keep text, numbers and formulas apart, totals, cells below,
 * a second person whose changes arrive later, and refusals. It knows nothing of how a save decides.
 */

export interface ModelCell {
  value: CellValue;
  formula: string | null;
  format: string;
  /** Who wrote it last: a person, or the pane for a record number. */
  by: string;
  /** What the pane has written over, for as long as it may put it back. */
  was?: ModelCell;
}

export interface ModelRow {
  /** Stays with the row wherever it moves. */
  readonly uid: number;
  cells: ModelCell[];
}

export interface ModelDocument {
  headers: string[];
  rows: ModelRow[];
  below: ModelCell[][];
}

/** How a second person's changes and ours become one workbook. */
export type MergePolicy = "cell" | "rejected" | "shifted";

/** What goes wrong at the next request. */
export type Trouble =
  | { readonly kind: "refuse"; readonly code: string; readonly applied: boolean }
  /** The write vanishes without an error. */
  | { readonly kind: "swallow" }
  /** Somebody does something between two requests. */
  | { readonly kind: "meanwhile"; readonly act: (sheet: SheetModel) => void };

export interface SheetModel {
  readonly name: string;
  readonly sheet: string;
  local: ModelDocument;
  server: ModelDocument;
  hasTotals: boolean;
  isProtected: boolean;
  isFiltered: boolean;
  autoExpand: boolean;
  /** Columns that fill themselves. */
  calculated: ReadonlySet<string>;
  policy: MergePolicy;
  /** By the number of the request from now on, counted from 0. */
  troubles: Map<number, Trouble>;
  requests: number;
  queue: Queued[];
  /** Cells that the other person has changed since the last merge. */
  touched: Set<string>;
  hasOtherActed: boolean;
  /** Whose record the pane is writing; for `ModelCell.by`. */
  writer: string;
}

type Queued =
  | {
      readonly kind: "cell";
      readonly uid: number;
      readonly index: number;
      readonly header: string;
      readonly cell: ModelCell;
    }
  | { readonly kind: "row"; readonly index: number; readonly row: ModelRow };

export function modelSheet(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  sheet = "拜访记录",
): SheetModel {
  const document = {
    headers: [...headers],
    rows: rows.map((cells) => ({ uid: nextUid(), cells: headers.map((_, at) => typed(cells[at] ?? null)) })),
    below: [],
  };
  return {
    ...{ name: "表1", sheet, local: document, server: copyOf(document), policy: "cell", writer: "pane" },
    ...{ hasTotals: false, isProtected: false, isFiltered: false, autoExpand: true, calculated: new Set() },
    ...{ troubles: new Map(), requests: 0, queue: [], touched: new Set(), hasOtherActed: false },
  };
}

let uids = 0;
const nextUid = () => (uids += 1);

export function typed(value: CellValue, by = "user", format = "General"): ModelCell {
  return { value, formula: null, format, by };
}

export function copyOf(document: ModelDocument): ModelDocument {
  return {
    headers: [...document.headers],
    rows: document.rows.map(({ uid, cells }) => ({ uid, cells: cells.map((cell) => ({ ...cell })) })),
    below: document.below.map((row) => row.map((cell) => ({ ...cell }))),
  };
}

/** What a value becomes in a cell: Excel reads texts that are typed or set, unless they are told to be texts. */
export function entered(value: CellValue, format: string, by: string): ModelCell {
  if (typeof value !== "string") return { value, formula: null, format, by };
  if (value === "") return { value: null, formula: null, format, by };
  if (value.startsWith("'")) return { value: value.slice(1), formula: null, format, by };
  if (/^[=+\-@＝＋－＠]/u.test(value.trim())) return { value: "#NAME?", formula: value, format, by };
  if (format !== "@" && /^[\d.,/:%-]+$/.test(value))
    return { value: Number.parseFloat(value), formula: null, format, by };
  return { value, formula: null, format, by };
}

export class Refusal extends Error {
  readonly code: string;
  readonly debugInfo = { errorLocation: "Table.getDataBodyRange" };
  constructor(code: string) {
    super(`单元格 B7“张总”的内容 ${code}`);
    this.code = code;
  }
}

/** The table as one turn in Excel gives it; each call is one request. */
export function accessTo(sheet: SheetModel): TableAccess {
  const request = <T>(act: () => T, isWrite = false): Promise<T> => {
    const trouble = sheet.troubles.get(sheet.requests);
    sheet.troubles.delete(sheet.requests);
    sheet.requests += 1;
    if (trouble?.kind === "meanwhile") trouble.act(sheet);
    if (trouble?.kind === "refuse") {
      if (trouble.applied) act();
      return Promise.reject(new Refusal(trouble.code));
    }
    if (trouble?.kind === "swallow" && isWrite) {
      const before = { local: copyOf(sheet.local), queue: [...sheet.queue] };
      const answer = act();
      Object.assign(sheet, before);
      return Promise.resolve(answer);
    }
    return Promise.resolve(act());
  };
  return {
    look: ({ idHeader, peek, below }) =>
      request(() => {
        const { headers } = sheet.local;
        if (idHeader !== null && !headers.includes(idHeader)) {
          return { ok: false, fault: { code: "columns-gone", sheet: sheet.sheet, headers: [idHeader] } };
        }
        return { ok: true, value: lookAt(sheet, idHeader, peek, below) };
      }),
    readRows: (rows) => request(() => rows.map((row) => imageOf(cellsAt(sheet, row)))),
    readColumns: (columns) =>
      request(() => bodyOf(sheet).map(({ cells }) => columns.map((column) => cells[column]?.value ?? null))),
    write: (writes) =>
      request(() => {
        const headers = [...sheet.local.headers];
        const size = sheet.local.rows.length;
        return { headers, rows: writes.map((one) => writeRow(sheet, one, size)) };
      }, true),
    grow: (rows) =>
      request(() => {
        for (const cells of sheet.local.below.splice(0, rows)) addRow(sheet, cells);
      }, true),
  };
}

// A table always has a row: without records a blank one.
function bodyOf({ local }: SheetModel): readonly ModelRow[] {
  return local.rows.length > 0 ? local.rows : [{ uid: 0, cells: local.headers.map(() => typed(null)) }];
}

function lookAt(sheet: SheetModel, idHeader: string | null, peek: number | null, below: number): Look {
  const body = bodyOf(sheet);
  const key = idHeader === null ? -1 : sheet.local.headers.indexOf(idHeader);
  const { sheet: name, hasTotals, isProtected, isFiltered } = sheet;
  const peeked = peek === null ? undefined : body[peek];
  return {
    ...{ sheet: name, isHidden: false, isProtected, isFiltered, hasTotals, top: 2, left: 0 },
    headers: [...sheet.local.headers],
    rows: body.length,
    ids: key < 0 ? [] : body.map(({ cells }) => cells[key]?.value ?? null),
    last: imageOf(body.at(-1)?.cells ?? []),
    peeked: peeked === undefined ? null : imageOf(peeked.cells),
    below: hasTotals ? [] : Array.from({ length: below }, (_, at) => belowAt(sheet, at).map(({ value }) => value)),
  };
}

const belowAt = ({ local }: SheetModel, at: number) => local.below[at] ?? local.headers.map(() => typed(null));

function cellsAt(sheet: SheetModel, row: number): readonly ModelCell[] {
  const body = bodyOf(sheet);
  return body[row]?.cells ?? belowAt(sheet, row - body.length);
}

function imageOf(cells: readonly ModelCell[]): RowImage {
  return {
    values: cells.map(({ value }) => value),
    formulas: cells.map(({ value, formula }) => formula ?? value),
    formats: cells.map(({ format }) => format),
  };
}

function writeRow(sheet: SheetModel, { place, cells }: RowWrite, size: number) {
  const row = rowFor(sheet, place, size);
  const image = imageOf(cellsAt(sheet, row));
  for (const { column, value, format } of cells) setCell(sheet, row, column, value, format);
  settleBelow(sheet);
  return { row, image };
}

/** The place of a write as a row counted below the header; makes room where the place asks for it. */
function rowFor(sheet: SheetModel, place: RowWrite["place"], size: number): number {
  if (place.kind === "row") return place.row;
  if (place.kind === "fill") {
    if (sheet.local.rows.length === 0)
      addRow(
        sheet,
        sheet.local.headers.map(() => typed(null)),
      );
    return place.row;
  }
  if (place.kind === "insert" && (place.above === "totals" || sheet.autoExpand)) {
    return addRow(
      sheet,
      sheet.local.headers.map(() => typed(null)),
    );
  }
  if (place.kind === "insert") {
    sheet.local.below.unshift(sheet.local.headers.map(() => typed(null)));
    return bodyOf(sheet).length;
  }
  // Below the totals there is a row of totals in between.
  return Math.max(size, 1) + place.at + (sheet.hasTotals ? 1 : 0);
}

function addRow(sheet: SheetModel, cells: readonly ModelCell[]): number {
  const filled = cells.map((cell, at): ModelCell => {
    const isCalculated = sheet.calculated.has(sheet.local.headers[at] ?? "") && cell.value === null;
    return isCalculated ? { ...cell, formula: "=1+1", value: 2 } : cell;
  });
  const row = { uid: nextUid(), cells: filled };
  sheet.local.rows.push(row);
  sheet.queue.push({ kind: "row", index: sheet.local.rows.length - 1, row });
  return sheet.local.rows.length - 1;
}

function setCell(sheet: SheetModel, row: number, column: number, value: CellValue, format: string | null): void {
  const own = sheet.local.rows[row];
  const at = row - bodyOf(sheet).length;
  if (own === undefined) while (sheet.local.below.length <= at) sheet.local.below.push(belowAt(sheet, Infinity));
  const cells = own?.cells ?? sheet.local.below[at];
  if (cells === undefined) return;
  const kept = cells[column]?.format ?? "General";
  const written = entered(value, format ?? kept, sheet.writer);
  const { was, ...old } = cells[column] ?? typed(null);
  // Only whoever has written over a cell puts it back: another one may happen to want what stood there before.
  const isPutBack = old.by === sheet.writer && was?.value === written.value && was.formula === written.formula;
  const cell = isPutBack ? was : { ...written, was: old };
  cells[column] = cell;
  const header = sheet.local.headers[column] ?? "";
  if (own !== undefined) sheet.queue.push({ kind: "cell", uid: own.uid, index: row, header, cell });
}

// Typing right below a table makes it grow.
function settleBelow(sheet: SheetModel): void {
  if (!sheet.autoExpand || sheet.hasTotals) return;
  const [first] = sheet.local.below;
  if (first === undefined || !first.some(({ value, by }) => value !== null && by === sheet.writer)) return;
  sheet.local.below.shift();
  addRow(sheet, first);
  settleBelow(sheet);
}

/** Ours and theirs become one workbook, which both see from then on. */
export function merge(sheet: SheetModel): void {
  const { server, queue, policy } = sheet;
  const isDropped = policy === "rejected" && sheet.hasOtherActed;
  // What a person has deleted here is not merged.
  const here = new Set(sheet.local.rows.map(({ uid }) => uid));
  const kept = queue.filter((change) => here.has(change.kind === "row" ? change.row.uid : change.uid));
  for (const change of isDropped ? [] : kept) apply(sheet, change);
  // What stands below a table moves with the columns of the sheet.
  const places = server.headers.map((header) => sheet.local.headers.indexOf(header));
  const below = sheet.local.below.map((cells) => places.map((place) => cells[place] ?? typed(null)));
  sheet.local = { ...copyOf(server), below };
  Object.assign(sheet, { queue: [], touched: new Set<string>(), hasOtherActed: false });
}

function apply({ local, server, policy, touched, hasOtherActed }: SheetModel, change: Queued): void {
  const isByPlace = policy === "shifted" && hasOtherActed;
  if (change.kind === "row") {
    const places = server.headers.map((header) => local.headers.indexOf(header));
    const own = local.rows.find(({ uid }) => uid === change.row.uid) ?? change.row;
    const row = { uid: own.uid, cells: places.map((place) => ({ ...(own.cells[place] ?? typed(null)) })) };
    if (isByPlace) server.rows.splice(change.index, 0, row);
    else server.rows.push(row);
    return;
  }
  const row = isByPlace ? server.rows[change.index] : server.rows.find(({ uid }) => uid === change.uid);
  const column = server.headers.indexOf(change.header);
  // The last one to write a cell wins, and here that is the other person.
  if (row === undefined || column < 0 || touched.has(`${row.uid} ${change.header}`)) return;
  row.cells[column] = { ...change.cell };
}

/** What a person does in this Excel: seen by both at once. */
export function inBoth(sheet: SheetModel, act: (document: ModelDocument) => void): void {
  act(sheet.local);
  act(sheet.server);
}

/** What the other person does: seen here after the next merge. */
export function byOther(sheet: SheetModel, act: (document: ModelDocument) => void): void {
  const before = new Map(
    sheet.server.rows.flatMap(({ uid, cells }) => cells.map((cell, at) => [`${uid} ${at}`, cell.value])),
  );
  act(sheet.server);
  sheet.hasOtherActed = true;
  for (const { uid, cells } of sheet.server.rows) {
    cells.forEach((cell, at) => {
      if (before.get(`${uid} ${at}`) !== cell.value) sheet.touched.add(`${uid} ${sheet.server.headers[at] ?? ""}`);
    });
  }
}

/** The place of the model's table, for a target made from the contract. */
export const placeOf = ({ sheet, name }: SheetModel): Pick<SaveTarget, "sheet" | "name"> => ({ sheet, name });
