import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { LANGUAGES } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { solveWorksheet, tablesOf } from "../solve.ts";
import { speechOf } from "../speech.ts";
import type { CaseRows, Key, KeyFault } from "./key.ts";
import { namesIn, rowsIn, type Names } from "./names-in.ts";
import { readEntry } from "./read-entry.ts";
import { findScheme } from "./scheme.ts";
import { worksheetMark } from "./worksheet-mark.ts";

/** Reads a trainer's file as a key, wherever its sheets and rows have gone; or everything that makes it none. */
export function readKey(workbook: RawWorkbook): Outcome<Key, readonly KeyFault[]> {
  const names = namesIn(workbook);
  const mark = worksheetMark(names);
  if (mark === null) return fail([{ code: "not-worksheet" }]);
  const { worksheet, edition, language } = mark;
  if (edition !== "trainer") return fail([{ code: "not-trainer", edition }]);
  const scheme = findScheme(workbook);
  if ("missing" in scheme) return fail([{ code: "no-scheme", missing: scheme.missing }]);
  if (scheme.rows.length === 0) return fail([{ code: "no-rows", sheet: scheme.sheet.name }]);
  const definition = worksheets.find(({ id }) => id === worksheet) ?? null;
  const columns = new Map(
    (definition === null ? [] : tablesOf(definition)).flatMap((table) =>
      Object.entries(table.columns).map(([id, column]) => [`${table.id}.${id}`, column] as const),
    ),
  );
  const context = { columns, rowNames: rowNamesOf(definition), seen: new Set<string>(), date1904: workbook.date1904 };
  const read = scheme.rows.map((row) => readEntry(row, scheme, context));
  const faults = read.flatMap((one) => (one.ok ? [] : one.fault));
  if (faults.length > 0) return fail(faults);
  return ok({
    file: workbook.file,
    worksheet,
    language,
    date1904: workbook.date1904,
    definition,
    entries: read.flatMap((one) => (one.ok ? [one.value] : [])),
    cases: casesIn(names, definition),
    parameters: parametersIn(names),
  });
}

/** What the definition calls the rows of its tables in every language: papers and key may be in different ones. */
function rowNamesOf(definition: Worksheet | null): (id: string) => readonly string[] {
  if (definition === null) return () => [];
  const found = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    const { shown } = speechOf(language);
    const solved = solveWorksheet(definition, language);
    for (const { id, key, columns } of tablesOf(definition)) {
      const column = columns[key];
      for (const [row, value] of (solved.get(`${id}.${key}`) ?? []).entries()) {
        const name = String((column === undefined ? value : shown(value, column)) ?? "");
        const at = `${id}#${String(row + 1)}`;
        found.set(at, [...(found.get(at) ?? []), name]);
      }
    }
  }
  return (id) => found.get(id.replace(/\.\w+/, "")) ?? [];
}

/** What the case of a file tells, by table. */
export function casesIn(names: Names, definition: Worksheet | null): ReadonlyMap<string, CaseRows> {
  return new Map(
    (definition?.data ?? []).flatMap(({ id }) => {
      const area = names.area(`CASE_${id}`);
      return area === null ? [] : [[id, rowsIn(area)] as const];
    }),
  );
}

/** The numbers of a file's parameter table by their ids. */
export function parametersIn(names: Names): ReadonlyMap<string, number> {
  const area = names.area("KAM_PARAMS");
  const isEntry = (row: readonly RawCell[]): row is readonly [string, number] =>
    typeof row[0] === "string" && typeof row[1] === "number";
  return new Map((area === null ? [] : rowsIn(area)).filter(isEntry).map(([id, value]) => [id.trim(), value]));
}
