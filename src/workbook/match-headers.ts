import type { CodeListId } from "#core/codes/codes.ts";
import type { TableId } from "./contract.ts";
import type { Column } from "./define-table.ts";
import { columnsNamed, columnsOf, isTelling, STRENGTH } from "./header-names.ts";
import { headerText } from "./header-text.ts";
import { parseCell, type CellReading } from "./parse-cell.ts";
import type { RawCell } from "./sheet.ts";

/** A column of the contract found under a header of the team. */
export interface MatchedColumn extends CellReading {
  readonly id: string;
  /** Zero-based column of the sheet. */
  readonly index: number;
  /** A list whose words the column holds as well, for one header that serves two columns. */
  readonly alsoList?: CodeListId;
  /** The unit comes from a title above the table, not from the header. */
  readonly titleUnit: boolean;
  /** What the header's bracket says where that may be a unit which nobody knows. */
  readonly unknownUnit: string | null;
}

export interface HeaderMatch {
  readonly table: TableId;
  readonly columns: readonly MatchedColumn[];
  /** Required columns without a header. */
  readonly missing: readonly string[];
  /** Headers that no other table of the contract uses. */
  readonly telling: number;
  readonly score: number;
  /** Headers of columns that a better header has taken; zero-based indexes. */
  readonly doubles: readonly { readonly index: number; readonly header: string; readonly other: number }[];
}

/** A header row with the rows below it. */
export interface Grid {
  readonly headers: readonly { readonly index: number; readonly header: string }[];
  readonly body: readonly (readonly RawCell[])[];
  readonly date1904: boolean;
  /** What the amounts count where no header says it, as a title above the table has it; null without one. */
  readonly titleFactor: number | null;
}

interface Candidate extends MatchedColumn {
  readonly text: string;
  readonly strength: number;
  /** Share of the values below the header that the column can read; a half where there are none. */
  readonly fit: number;
}

// A header's word counts 2 or 3; what stands below it decides between words that are equally good.
const FIT_WEIGHT = 2;
// A header known only without its closing bracket comes after one that is known as it stands.
const REMARK_WEIGHT = 0.5;

/** Finds a table's columns under a row of headers. Where one header may be two columns, the values decide. */
export function matchHeaders(table: TableId, grid: Grid, mapped: ReadonlyMap<string, string> = new Map()): HeaderMatch {
  const candidates = candidatesOf(table, grid, mapped).toSorted((a, b) => weight(b) - weight(a) || a.index - b.index);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (!chosen.some(({ id, index }) => id === candidate.id || index === candidate.index)) chosen.push(candidate);
  }
  const columns = [
    ...chosen.map((column) => withOtherList(column, candidates, chosen)),
    ...secondLists(candidates, chosen),
  ];
  return {
    table,
    columns,
    missing: columnsOf(table).flatMap(([id, { required }]) =>
      required === true && !chosen.some((column) => column.id === id) ? [id] : [],
    ),
    telling: chosen.filter(({ text }) => isTelling(text)).length,
    score: chosen.reduce((sum, column) => sum + weight(column), 0),
    doubles: doublesOf(candidates, chosen),
  };
}

const weight = ({ strength, fit }: Candidate) => strength + FIT_WEIGHT * fit;

function candidatesOf(table: TableId, grid: Grid, mapped: ReadonlyMap<string, string>): readonly Candidate[] {
  const columns = new Map(columnsOf(table));
  return grid.headers.flatMap(({ index, header }) => {
    const whole = headerText(header);
    const isKnown = columnsNamed(whole.text).length > 0;
    const text = isKnown ? whole.text : whole.bare;
    const remark = isKnown ? null : whole.remark;
    const named = columnsNamed(text).filter((candidate) => candidate.table === table);
    const wanted = [...mapped].filter(([, name]) => headerText(name).text === whole.text);
    const strengths = new Map([
      ...named.map(({ column, strength }) => [column, strength - (remark === null ? 0 : REMARK_WEIGHT)] as const),
      ...wanted.map(([column]) => [column, STRENGTH.mapped] as const),
    ]);
    return [...strengths].flatMap(([id, strength]) => {
      const column = columns.get(id);
      if (column === undefined) return [];
      const unit = unitOf(column, whole.factor, remark, grid.titleFactor);
      const reading = { id, index, column, header: header.trim(), ...unit, date1904: grid.date1904 };
      return [{ ...reading, text, strength, fit: fitOf(reading, grid.body) }];
    });
  });
}

// The header's own unit holds; a title's unit is that of amounts only.
function unitOf({ kind }: Column, own: number | null, remark: string | null, title: number | null) {
  const titleUnit = own === null && kind === "money" && title !== null;
  const isOpen = own === null && !titleUnit && (kind === "money" || kind === "number");
  return { factor: own ?? (titleUnit ? title : 1), titleUnit, unknownUnit: isOpen ? remark : null };
}

function fitOf(reading: MatchedColumn, body: Grid["body"]): number {
  const outcomes = body.map((row) => parseCell(row[reading.index] ?? null, reading));
  const filled = outcomes.filter((outcome) => !outcome.ok || outcome.value !== null);
  return filled.length === 0 ? 0.5 : filled.filter((outcome) => outcome.ok).length / filled.length;
}

// A stage column often holds steps and results in one: "Proposal", "Negotiation", "Won", "Lost".
function secondLists(candidates: readonly Candidate[], chosen: readonly Candidate[]): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    const holder = chosen.find(({ index, column }) => index === candidate.index && column.kind === "code");
    const free = !chosen.some(({ id }) => id === candidate.id);
    if (holder?.column.codes === undefined || candidate.column.kind !== "code" || !free) return [];
    return candidate.fit > 0 && candidate.fit < 1 && holder.fit < 1
      ? [{ ...candidate, alsoList: holder.column.codes }]
      : [];
  });
}

function withOtherList(column: Candidate, candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate {
  const second = secondLists(candidates, chosen).find(({ index }) => index === column.index);
  return second?.column.codes === undefined ? column : { ...column, alsoList: second.column.codes };
}

function doublesOf(candidates: readonly Candidate[], chosen: readonly Candidate[]): HeaderMatch["doubles"] {
  const used = new Set(chosen.map(({ index }) => index));
  const doubles = new Map<number, HeaderMatch["doubles"][number]>();
  for (const { id, index, header } of candidates) {
    const other = chosen.find((column) => column.id === id);
    if (other !== undefined && !used.has(index) && !doubles.has(index)) {
      doubles.set(index, { index, header, other: other.index });
    }
  }
  return [...doubles.values()].toSorted((a, b) => a.index - b.index);
}
