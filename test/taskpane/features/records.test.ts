import { describe, expect, test } from "vitest";
import { formWords } from "#locales/form-words.ts";
import { LANGUAGES } from "#locales/language.ts";
import { logWords } from "#locales/log-words.ts";
import { paneWords } from "#locales/pane-words.ts";
import { peopleWords } from "#locales/people-words.ts";
import { blank, day } from "#test/support/sample-book.ts";
import { valueOf } from "#test/support/outcome.ts";
import { contract, TABLE_IDS, type Opportunity, type TableId } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { encodeCell } from "#workbook/save/encode-cell.ts";
import { isPrivate } from "#workbook/save/is-private.ts";
import { newRecord } from "#workbook/save/make-record.ts";
import { newTable } from "#workbook/save/new-table.ts";
import type { Fields } from "#workbook/save/save-record.ts";
import { saveTargetOf } from "#workbook/save/save-target.ts";
import type { RawSheet } from "#workbook/sheet.ts";
import { recordName } from "../../../src/taskpane/book/record-names.ts";
import { checkForm, type Texts } from "../../../src/taskpane/form/check-form.ts";
import { fieldsOf, type FormField } from "../../../src/taskpane/form/fields.ts";
import { idOf, specsOf, type FormSpec } from "../../../src/taskpane/form/form-spec.ts";
import { shownIn } from "../../../src/taskpane/form/read-field.ts";
import { accountSpec } from "../../../src/taskpane/features/accounts/account-spec.ts";
import { contactSpec } from "../../../src/taskpane/features/log/contact-spec.ts";
import { personSpec } from "../../../src/taskpane/features/people/person-spec.ts";
import { firstPredictions } from "../../../src/taskpane/features/records/first-predictions.ts";
import { visitSpec } from "../../../src/taskpane/features/visits/visit-spec.ts";
import { recordProblem } from "../../../src/taskpane/features/records/record-problem.ts";
import { recordSpec } from "../../../src/taskpane/features/records/record-spec.ts";
import type { RecordTable } from "../../../src/taskpane/shared/route.ts";

const OTHERS: readonly TableId[] = ["customers", "persons", "visits", "developmentLog", "parameters"];
const TABLES = TABLE_IDS.filter((id): id is RecordTable => !OTHERS.includes(id));
const TODAY = day("2026-06-30");
const columnsOf = (table: TableId) => (contract[table] as Table).columns;

/** A value that the column takes. */
function someValue({ kind, codes, min, max }: Column, options: FormField["options"]): CellValue {
  if (kind === "text") return "岚屿精工";
  if (kind === "date") return TODAY - 20;
  if (kind === "yesNo") return true;
  if (codes !== undefined) return options[0]?.value ?? null;
  const [least, most] = [min ?? (kind === "ratio" ? 0 : 1), max ?? (kind === "ratio" ? 1 : 3)];
  return kind === "ratio" ? (least + most) / 2 : Math.min(most, Math.max(least, 2));
}

function sheetOf(table: TableId, language: "zh-CN" | "en", row: readonly CellValue[] = []): RawSheet {
  const { sheet, columns } = newTable(table, language);
  const headers = columns.map(({ header }) => header);
  const tables = [{ name: `KAM_${table}`, top: 0, left: 0, bottom: 1, right: headers.length - 1 }];
  return { name: sheet, rows: [headers, row], tables };
}

const read = (sheet: RawSheet) =>
  valueOf(readBook({ file: "a.xlsx", date1904: false, sheets: [sheet] })).tables.map(({ found, rows }) => ({
    found,
    rows,
    target: saveTargetOf(found),
  }));

describe.each(LANGUAGES)("every table of the contract has a form (%s)", (language) => {
  const titles = formWords(language).form;

  test.each(TABLES)("%s: what is filled in stands in the table that the pane sets up", (table) => {
    const [before] = read(sheetOf(table, language));
    expect(before?.found.table).toBe(table);
    if (before === undefined) return;
    const { target } = before;
    const fields = fieldsOf(table, specsOf(recordSpec(table, titles)), { target, language, withSensitive: false });
    const texts: Texts = Object.fromEntries(
      fields.map((field) => [field.id, shownIn(field, someValue(field.column, field.options))]),
    );
    const { values, problems } = checkForm(fields, texts, { today: TODAY, isKnown: () => true });
    expect([...problems]).toEqual([]);
    const { mine } = newRecord(target, values, "N-1");
    const cells = target.columns.map((column) => {
      const encoded = encodeCell(mine[column.id] ?? null, column, "General");
      return encoded.ok ? encoded.value.shown : null;
    });
    const [after] = read(sheetOf(table, language, cells));
    const [row] = after?.rows ?? [];
    expect(row?.values).toMatchObject(mine);
    expect(fields.length).toBeGreaterThan(1);
  });

  test.each(TABLES)(
    "%s: what a row cannot do without is asked for first, nothing twice, nothing calculated",
    (table) => {
      const spec = recordSpec(table, titles);
      const ids = specsOf(spec).map(idOf);
      const columns = columnsOf(table);
      const first = spec.first.map(idOf);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => columns[id] === undefined || columns[id].calculated !== undefined)).toEqual([]);
      const required = Object.entries(columns).filter(([, column]) => column.required !== undefined);
      expect(required.map(([id]) => id).filter((id) => !first.includes(id))).toEqual([]);
    },
  );
});

/** What screens write beside what their forms ask for. */
const WRITTEN: Partial<Readonly<Record<TableId, readonly string[]>>> = {
  opportunities: ["step", "stepSince", "firstTender", "firstSign", "firstCash", "firstRevenue"],
  persons: ["lastContact", "level", "levelEvidence", "levelDate"],
  visits: ["followUpDue", "levelChange", "levelEvidence"],
  concessionPlans: ["negId", "round", "amount", "pattern"],
};

const FORMS: readonly (readonly [TableId, FormSpec])[] = [
  ["customers", accountSpec(paneWords("zh-CN").accounts.form)],
  ["persons", personSpec(peopleWords("zh-CN").people)],
  ["visits", visitSpec(paneWords("zh-CN").visits)],
  ["developmentLog", contactSpec(logWords("zh-CN").form)],
  ...TABLES.map((table) => [table, recordSpec(table, formWords("zh-CN").form)] as const),
];

test("no form is forgotten here but that of the parameters, which are set where they stand", () => {
  expect(FORMS.map(([table]) => table).toSorted()).toEqual(TABLE_IDS.filter((id) => id !== "parameters").toSorted());
});

test.each(FORMS)("%s: a team that begins with the pane has every column that its screens write", (table, spec) => {
  const has = new Set(newTable(table, "zh-CN").columns.map(({ id }) => id));
  const asked = specsOf(spec)
    .map(idOf)
    .filter((id) => !isPrivate(columnsOf(table)[id] as Column));
  expect([...asked, ...(WRITTEN[table] ?? [])].filter((id) => !has.has(id))).toEqual([]);
  const all = new Set(newTable(table, "zh-CN", true).columns.map(({ id }) => id));
  expect(
    specsOf(spec)
      .map(idOf)
      .filter((id) => !all.has(id)),
  ).toEqual([]);
});

describe("the first prediction of an opportunity", () => {
  const before: Opportunity = { ...blank("opportunities"), expSign: day("2026-09-01"), firstCash: day("2026-08-01") };
  const later = day("2026-10-01");
  test.each<[why: string, fields: Fields, values: Opportunity | null, first: Fields]>([
    ["of a new one is what is entered", { expSign: later }, null, { firstSign: later }],
    ["is the day before, where none was kept", { expSign: later }, before, { firstSign: day("2026-09-01") }],
    ["that is known is not touched", { expCash: later }, before, {}],
    ["follows nothing but its own date", { amount: 5, expTender: later }, before, { firstTender: later }],
    [
      "of a date that is taken away stays as it was predicted",
      { expSign: null },
      before,
      { firstSign: day("2026-09-01") },
    ],
    ["of a date that never was is none", { expRevenue: null }, before, {}],
  ])("%s", (_why, fields, values, first) => {
    expect(firstPredictions(fields, values)).toEqual(first);
  });
});

describe("what belongs together", () => {
  const has = () => true;
  test.each<[table: RecordTable, texts: Texts, id: string | null, why: string]>([
    ["opportunities", { customer: "岚屿精工", status: "WON" }, "closed", "a deal that is won has its day"],
    ["opportunities", { customer: "岚屿精工", status: "OPEN" }, null, "one in work has none"],
    ["actions", { customer: "岚屿精工", status: "DONE", done: " " }, "done", "an action that is done has its day"],
    ["needs", { statement: "要快" }, "customer", "a row without its record would be lost"],
    ["needs", { oppId: "O-1" }, null, "one of its records is enough"],
    ["rivals", {}, null, "the team's own rows belong to nobody"],
  ])("%s %j: %s (%s)", (table, texts, id) => {
    for (const language of LANGUAGES) {
      const problem = recordProblem(table, texts, { has, language });
      expect(problem?.id ?? null).toBe(id);
      if (problem !== null) expect(problem.message).toMatch(/\S{3}/);
    }
  });

  test("what the team's table has no column for is not asked", () => {
    const texts = { customer: "岚屿精工", status: "WON" };
    expect(recordProblem("opportunities", texts, { has: (id) => id !== "closed", language: "en" })).toBeNull();
  });
});

describe("a record in two lines", () => {
  test.each<[table: RecordTable, values: Readonly<Record<string, CellValue>>, name: string, reason: string]>([
    ["stageLog", { oppId: "O-1", step: "S3", date: day("2026-03-05") }, "S3", "2026-03-05"],
    ["offers", { negId: "N-1", side: "OWN", price: 1_200_000, round: 2 }, "120.0万元", "2"],
    ["actions", { actionId: "A-1", customer: "岚屿精工", text: "送样机", owner: "黎" }, "送样机", ""],
    ["negotiations", { name: "年度框架", opening: 9, batna: "另寻" }, "年度框架", ""],
  ])("%s", (table, values, name, reason) => {
    const said = recordName(table, values, "zh-CN");
    expect(said.name).toContain(name);
    expect(`${said.name} ${said.reason}`).toContain(reason);
    expect(`${said.name} ${said.reason}`).not.toContain("另寻");
  });
});
