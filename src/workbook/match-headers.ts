import { columnFit } from "./column-fit.ts";
import { NAME_CONFIDENCE } from "./confidence.ts";
import type { TableId } from "./contract.ts";
import type { Column } from "./define-table.ts";
import { fitReason, readingOf } from "./column-reading.ts";
import { guessColumns } from "./guess-columns.ts";
import { tellingOf } from "./guess-header.ts";
import { columnsOf } from "./columns-of.ts";
import { columnsNamed } from "./header-names.ts";
import type { Grid } from "./grid.ts";
import { headerText, type HeaderText } from "./header-text.ts";
import type { MatchReason } from "./match-reason.ts";
import type { DoubtfulHeader, MatchedColumn } from "./matched-column.ts";

export interface HeaderMatch {
  readonly table: TableId;
  readonly columns: readonly MatchedColumn[];
  /** Required columns without a header. */
  readonly missing: readonly string[];
  /** How much the headers tell that this is the table: each counts the more, the fewer tables use it. */
  readonly evidence: number;
  readonly score: number;
  /** Headers of columns that a better header has taken; zero-based indexes. */
  readonly doubles: readonly { readonly index: number; readonly header: string; readonly other: number }[];
  readonly doubtful: readonly DoubtfulHeader[];
  /** Headers that are nothing that the table knows. */
  readonly unused: readonly string[];
}

/** Columns that a map names: column id → zero-based column of the sheet, and its unit where the map states one. */
export type MappedColumns = ReadonlyMap<
  string,
  { readonly index: number; readonly factor: number | null; readonly reason: "mapped" | "place" }
>;

interface Candidate extends MatchedColumn {
  readonly strength: number;
  /** Share of the values below the header that the column can read; null where there are none. */
  readonly fit: number | null;
  /** What the strength loses because the header is known only without its bracket or its tax words. */
  readonly narrowed: number;
}

// A header's word counts 2 or 3; what stands below it decides between words that are equally good.
const STRENGTH = { mapped: 10, place: 10, own: 3, synonym: 2 } as const;
const FIT_WEIGHT = 2;
const FIT_UNKNOWN = 0.5;
// A header known only without its closing bracket comes after one that is known as it stands, and so does one with a tax
// basis, less so where it is the basis that the contract expects.
const NARROWED = { remark: 0.5, tax: 0.25, expectedTax: 0.1 } as const;

/** Finds a table's columns under a row of headers. Where one header may be two columns, the values decide. */
export function matchHeaders(table: TableId, grid: Grid, mapped: MappedColumns = new Map()): HeaderMatch {
  const candidates = candidatesOf(table, grid, mapped).toSorted((a, b) => weight(b) - weight(a) || a.index - b.index);
  const { chosen, undecided } = choose(candidates);
  const guessed = guessColumns(table, grid, chosen, undecided);
  const seconds = secondLists(candidates, chosen);
  const columns = [...chosen.map((column) => withOtherList(column, seconds)), ...seconds, ...guessed.taken];
  const taken = new Set(columns.map(({ id }) => id));
  const doubles = doublesOf(candidates, chosen);
  const doubtful = [...undecided, ...guessed.doubtful].toSorted((a, b) => a.index - b.index);
  return {
    table,
    columns,
    missing: columnsOf(table).flatMap(([id, { required }]) => (required === true && !taken.has(id) ? [id] : [])),
    evidence: [...chosen, ...guessed.taken].reduce((sum, column) => sum + evidenceOf(column), 0),
    score: chosen.reduce((sum, column) => sum + weight(column), 0) + guessed.taken.length,
    doubles,
    doubtful,
    unused: unusedOf(grid, [...columns, ...doubles, ...doubtful]),
  };
}

function unusedOf({ headers }: Grid, used: readonly { readonly index: number }[]): readonly string[] {
  const taken = new Set(used.map(({ index }) => index));
  const free = headers.filter(({ index }) => !taken.has(index));
  return free.map(({ header }) => header.trim()).filter((header) => header !== "");
}

const weight = ({ strength, narrowed, fit }: Candidate) => strength - narrowed + FIT_WEIGHT * (fit ?? FIT_UNKNOWN);

function candidatesOf(table: TableId, grid: Grid, mapped: MappedColumns): readonly Candidate[] {
  const columns = new Map(columnsOf(table));
  return grid.headers.flatMap(({ index, header }) => {
    const text = headerText(header);
    const byMap = [...mapped].flatMap(([column, place]) => (place.index === index ? [{ column, ...place }] : []));
    const { names, isWhole } = namesIn(table, text);
    const byName = names.filter(({ column }) => !byMap.some((other) => other.column === column));
    return [
      ...byMap.map(({ column, reason, factor }) => ({ id: column, by: reason, factor, isWhole: true })),
      ...byName.map(({ column, by }) => ({ id: column, by, factor: null, isWhole })),
    ].flatMap(({ id, by, factor, isWhole: whole }) => {
      const column = columns.get(id);
      if (column === undefined) return [];
      const matched = readingOf(id, column, { index, header }, text, grid, { factor, isWhole: whole });
      const fit = columnFit(matched, grid.body);
      const narrowed = whole ? 0 : narrowedBy(text, column);
      const remark: readonly MatchReason[] = whole || text.remark === null ? [] : ["remark"];
      const reasons: readonly MatchReason[] = [...(remark.length > 0 ? remark : [by]), fitReason(fit)];
      const confidence = NAME_CONFIDENCE[by] * (remark.length > 0 ? NAME_CONFIDENCE.remark : 1);
      return [{ ...matched, confidence, reasons, strength: STRENGTH[by], fit, narrowed }];
    });
  });
}

function namesIn(table: TableId, { text, bare }: HeaderText) {
  const whole = columnsNamed(text);
  const isWhole = whole.length > 0;
  return { names: (isWhole ? whole : columnsNamed(bare)).filter((named) => named.table === table), isWhole };
}

function narrowedBy({ remark, tax }: HeaderText, column: Column): number {
  if (remark !== null) return NARROWED.remark;
  if (tax === null) return 0;
  return tax === column.tax ? NARROWED.expectedTax : NARROWED.tax;
}

// Within one table a header tells as much as its names do in the whole contract, the less the worse its values fit.
function evidenceOf({
  header,
  fit = null,
  confidence,
  column,
}: MatchedColumn & { readonly fit?: number | null }): number {
  const share = column.kind === "text" ? 1 : (fit ?? 1);
  return tellingOf(header) * confidence * share;
}

/** The best candidate for each column and each header; amounts that only a remark tells apart are left to a person. */
function choose(candidates: readonly Candidate[]) {
  const chosen: Candidate[] = [];
  const undecided: DoubtfulHeader[] = [];
  const [columns, headers] = [new Set<string>(), new Set<number>()];
  const isFree = ({ id, index }: Candidate) => !columns.has(id) && !headers.has(index);
  for (const candidate of candidates) {
    if (!isFree(candidate)) continue;
    // Two texts name the same thing (客户名称（中文）); two amounts (2024) and (2025) do not.
    const isPlain = candidate.narrowed === 0 || candidate.column.kind === "text";
    const rivals = isPlain
      ? []
      : candidates.filter(
          (other) => other.id === candidate.id && other.narrowed === candidate.narrowed && isFree(other),
        );
    if (rivals.length > 1) undecided.push(...rivals.map((rival) => doubtOf(rival, ["other-header"])));
    else chosen.push(candidate);
    columns.add(candidate.id);
    for (const { index } of rivals.length > 1 ? rivals : [candidate]) headers.add(index);
  }
  return { chosen, undecided };
}

function doubtOf({ index, header, id, confidence, reasons }: Candidate, more: readonly MatchReason[]): DoubtfulHeader {
  return { index, header, choices: [{ column: id, confidence, reasons: [...reasons, ...more] }] };
}

// A stage column often holds steps and results in one: "Proposal", "Negotiation", "Won", "Lost".
function secondLists(candidates: readonly Candidate[], chosen: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set(chosen.map(({ id }) => id));
  const free = candidates.filter(({ id, column }) => column.kind === "code" && !taken.has(id));
  return free.flatMap((candidate) => {
    const holder = chosen.find(({ index, column }) => index === candidate.index && column.kind === "code");
    if (holder?.column.codes === undefined) return [];
    // Of a column without values nothing says that it holds both.
    const [fit, other] = [candidate.fit ?? 0, holder.fit ?? 1];
    return fit > 0 && fit < 1 && other < 1 ? [{ ...candidate, alsoList: holder.column.codes }] : [];
  });
}

function withOtherList(column: Candidate, seconds: readonly Candidate[]): Candidate {
  const second = seconds.find(({ index }) => index === column.index);
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
