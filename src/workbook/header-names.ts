import { contract, TABLE_IDS, type TableId } from "./contract.ts";
import { columnsOf } from "./columns-of.ts";
import { comparable, headerText, letters } from "./header-text.ts";
import { ENDINGS } from "./header-endings.ts";
import { otherHeaders, otherTableNames } from "./other-names.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { remember } from "#core/kernel/remember.ts";
import type { RawCell } from "./sheet.ts";

export interface NamedColumn {
  readonly table: TableId;
  readonly column: string;
  /** By its own header or id, or by a synonym. */
  readonly by: "own" | "synonym";
}

const byName = new Map<string, NamedColumn[]>();
const byEnding = new Map<string, NamedColumn[]>();
const words = new Set<string>();
for (const table of TABLE_IDS) {
  for (const [column, { header }] of columnsOf(table)) {
    for (const name of [header.zh, header.en, column]) addName(name, { table, column, by: "own" });
    for (const name of otherHeaders(table, column)) addName(name, { table, column, by: "synonym" });
  }
}

function addName(name: string, named: NamedColumn): void {
  const plain = comparable(name);
  const key = letters(plain);
  for (const word of plain.match(/[a-z]+/g) ?? []) words.add(word);
  add(byName, key, named);
  const ending = endingKey(plain);
  if (ending !== null) add(byEnding, ending, named);
}

function add(index: Map<string, NamedColumn[]>, key: string, named: NamedColumn): void {
  const known = index.get(key) ?? [];
  if (known.some((other) => other.table === named.table && other.column === named.column)) return;
  index.set(key, [...known, named]);
}

/** The letters of a name with its ending in a form that all endings of one meaning share; null without such an ending. */
function endingKey(plain: string): string | null {
  const [ending, instead = ""] = ENDINGS.find(([pattern]) => pattern.test(plain)) ?? [];
  if (ending === undefined) return null;
  const stem = letters(plain.replace(ending, ""));
  return stem === "" ? null : stem + instead;
}

/** Every column of every table that a header, without its unit, may mean; blanks, marks and script make no difference. */
export function columnsNamed(header: string): readonly NamedColumn[] {
  return byName.get(letters(header)) ?? [];
}

/** The columns that a header may mean with another ending: 合同号 for 合同编号. */
export function endingNamed(header: string): readonly NamedColumn[] {
  const key = endingKey(header);
  return key === null ? [] : (byEnding.get(key) ?? []);
}

/** Every name of a column as `letters` gives it. */
export function knownNames(): Iterable<string> {
  return byName.keys();
}

/** The Latin words that names consist of. */
export const KNOWN_WORDS: ReadonlySet<string> = words;

// Names are short; a sheet of remarks has thousands of long texts.
const LONGEST_NAME = 60;
const isName = remember((text: string) => {
  const { text: whole, bare } = headerText(text);
  return columnsNamed(whole).length > 0 || columnsNamed(bare).length > 0;
});

/** Whether a cell may be the header of some column of the contract. */
export function isKnownHeader(cell: RawCell | undefined): boolean {
  return typeof cell === "string" && cell.length <= LONGEST_NAME && isName(cell);
}

/** How much it tells that this many tables use a name: 1 for one table, 0 for all of them (inverse table frequency). */
export function tellingShare(tables: number): number {
  return tables === 0 ? 0 : Math.log(TABLE_IDS.length / tables) / Math.log(TABLE_IDS.length);
}

// What teams add to a sheet's name: years, months, quarters, copies, versions.
const ADDITIONS = /\(\d+\)|\b(?:q[1-4]|fy\d*|v\d+|h[12])\b|\d+|[年月季度期]|[()（）.·,:&]/g;

const byTableName = new Map<string, TableId[]>();
for (const table of TABLE_IDS) {
  const { id, name } = contract[table];
  for (const key of new Set([id, name.zh, name.en, ...otherTableNames(table)].map((known) => comparable(known)))) {
    byTableName.set(key, [...(byTableName.get(key) ?? []), table]);
  }
}

/** The tables that the name of a sheet or an Excel Table is, apart from years, quarters and copy numbers. */
export function tablesCalled(name: string): readonly TableId[] {
  const whole = comparable(name);
  return byTableName.get(whole) ?? byTableName.get(normalise(whole.replace(ADDITIONS, " "))) ?? [];
}
