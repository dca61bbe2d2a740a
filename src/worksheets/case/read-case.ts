import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { worksheetWords } from "#locales/worksheets.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import type { Row, Table, Text, Worksheet } from "#templates/worksheets/worksheet.ts";
import { contractName } from "../header.ts";
import { rootOf } from "../solve.ts";
import { speechOf } from "../speech.ts";
import { TEXT_COLUMNS } from "./case-book.ts";
import { caseTexts, changeTexts } from "./case-texts.ts";
import type { CaseProblem } from "./case-problem.ts";
import { picksIn } from "./picks.ts";
import { MOST_ROWS, readCaseTable, type CaseTable } from "./read-case-table.ts";
import { solvingProblems } from "./solving-problems.ts";

/** A worksheet with the case of a trainer's file in place of its own, or everything that is wrong in the file. */
export function withCase(
  worksheet: Worksheet,
  workbook: RawWorkbook,
  language: Language,
): Outcome<Worksheet, readonly CaseProblem[]> {
  const { data } = worksheet;
  const speech = speechOf(language);
  const nameOf = (table: Table) => contractName(table, speech) ?? speech.say(table.title);
  const read = new Map(data.map((table) => [table.id, readCaseTable(table, workbook, nameOf(table))]));
  const problems = data.flatMap((table) => [
    ...(read.get(table.id)?.problems ?? []),
    ...countProblems(table, read.get(table.id), nameOf(table)),
  ]);
  if (problems.length > 0) return fail(problems);

  const changed = changeTexts(
    { ...worksheet, ownCase: true, data: data.map(placed(data, read)) },
    textOf(worksheet, workbook),
  );
  const own = picksIn(changed);
  const unsolvable = solvingProblems(own, language);
  return unsolvable.length === 0 ? ok(own) : fail(unsolvable);
}

function countProblems(table: Table, read: CaseTable | undefined, sheet: string): readonly CaseProblem[] {
  if (read === undefined || read.problems.length > 0 || "of" in table.rows) return [];
  const found = filled(read).length;
  if (found === 0) return [{ code: "no-rows", sheet }];
  if (found > MOST_ROWS) return [{ code: "too-many-rows", sheet, found, most: MOST_ROWS }];
  const wanted = table.rows.length;
  return table.closed && found !== wanted ? [{ code: "row-count", sheet, found, wanted }] : [];
}

const filled = ({ rows }: CaseTable) => rows.filter((row) => row !== null);

/** Rows of a table that follows another's are those that stand beside the other's rows. */
function placed(data: readonly Table[], read: ReadonlyMap<string, CaseTable>) {
  return (table: Table): Table => {
    const own = read.get(table.id);
    if (own === undefined) return table;
    if (!("of" in table.rows)) return { ...table, rows: filled(own) };
    if (!Object.values(table.columns).some(({ role }) => role === "given")) return table;
    const root = read.get(rootOf(table, data).id)?.rows ?? [];
    const given = root.flatMap((row, index): readonly Row[] => (row === null ? [] : [own.rows[index] ?? {}]));
    return { ...table, rows: { ...table.rows, given } };
  };
}

/** The file's texts by id; a blank leaves the built-in one. */
function textOf(worksheet: Worksheet, { sheets }: RawWorkbook) {
  const names = LANGUAGES.map((language) => worksheetWords(language).sheet.texts);
  const rows = sheets.find(({ name }) => names.includes(name))?.rows ?? [];
  const known = new Set(caseTexts(worksheet).map(([id]) => id));
  const found = new Map<string, string>();
  for (const row of rows) {
    const [id, text] = [row[TEXT_COLUMNS.id], row[TEXT_COLUMNS.text]];
    if (typeof id === "string" && known.has(id) && typeof text === "string" && text.trim() !== "")
      found.set(id, text.trim());
  }
  return (id: string, text: Text): Text => {
    const own = found.get(id);
    // A text that was left as it was keeps its other language.
    return own === undefined || own === text.zh || own === text.en ? text : { zh: own, en: own };
  };
}
