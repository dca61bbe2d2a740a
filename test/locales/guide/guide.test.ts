import { describe, expect, test } from "vitest";
import { STEPS } from "#core/codes/codes.ts";
import { TOUCHPOINT_KINDS } from "#core/codes/performance.ts";
import { AFTER_BID_STEPS } from "#core/guide/after-bid.ts";
import { COURSE_MODULES, COURSE_SESSIONS } from "#core/guide/course-sessions.ts";
import { COURSE_TASKS } from "#core/guide/discussions.ts";
import { JOINT_PLAN_PARTS } from "#core/guide/joint-plan.ts";
import { KEY_ACTION_ROLES } from "#core/guide/key-actions.ts";
import { NEGOTIATION_TACTICS } from "#core/guide/negotiation-stages.ts";
import { REHEARSAL_ITEMS } from "#core/guide/presentation.ts";
import { REQUIREMENT_SECTIONS } from "#core/guide/requirements-outline.ts";
import { SELF_LISTS } from "#core/guide/self-assessment.ts";
import { agendaTimes } from "#core/guide/touchpoint-agendas.ts";
import { VALUE_POINTS } from "#core/guide/value-points.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { guidePages } from "#locales/guide-pages.ts";
import { guide } from "#locales/guide.ts";
import { LANGUAGES } from "#locales/language.ts";
import { contract, TABLE_IDS, type TableId } from "#workbook/contract.ts";
import { inLanguage } from "#workbook/table-name.ts";

const pages = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    guidePages({
      language,
      parameters: defaultParameters,
      tableName: (table) => inLanguage(contract[table as TableId].name, language),
    }),
  ]),
) as Record<(typeof LANGUAGES)[number], ReturnType<typeof guidePages>>;

const lists = (of: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(of).flatMap(([list, items]) => items.map((item) => `${list}.${item}`));

describe.each(LANGUAGES)("the guides in %s", (language) => {
  const ids = (page: string) => pages[language].find(({ id }) => id === page)?.rows.map(({ id }) => id);

  test("every part of the texts is a page", () => {
    expect(pages[language].map(({ id }) => id).sort()).toEqual(Object.keys(guide(language)).sort());
  });

  test.each([
    ["keyActions", lists(Object.fromEntries(STEPS.map((step) => [step, KEY_ACTION_ROLES])))],
    ["negotiationTactics", lists(NEGOTIATION_TACTICS)],
    ["rehearsal", lists(REHEARSAL_ITEMS)],
    ["requirements", REQUIREMENT_SECTIONS],
    ["afterBid", lists(AFTER_BID_STEPS)],
    [
      "agendas",
      lists(Object.fromEntries(TOUCHPOINT_KINDS.map((kind) => [kind, agendaTimes(kind).map((one) => one.item)]))),
    ],
    ["jointPlan", JOINT_PLAN_PARTS],
    ["valuePoints", lists(VALUE_POINTS)],
    ["selfAssessment", lists(SELF_LISTS)],
    ["cases", COURSE_MODULES],
    ["courseModules", COURSE_MODULES],
    ["courseSessions", COURSE_SESSIONS.map(({ id }) => id)],
    ["courseTasks", COURSE_TASKS.map(({ id }) => id)],
  ])("the rows of %s are the items of core, in its order", (page, expected) => {
    expect(ids(page)).toEqual([...expected]);
  });

  test("every row has a value in every column", () => {
    for (const { columns, rows, id: page } of pages[language]) {
      for (const { id, cells } of rows) {
        const empty = columns.filter(({ id: column }) => String(cells[column] ?? "").trim() === "");
        expect([page, id, empty]).toEqual([page, id, []]);
        expect(Object.keys(cells).sort()).toEqual(columns.map((column) => column.id).sort());
      }
    }
  });

  test("no two rows of a page say the same, and no two columns have one header", () => {
    for (const { columns, rows, id } of pages[language]) {
      const said = rows.map(({ cells }) => JSON.stringify(cells));
      expect([id, new Set(said).size]).toEqual([id, said.length]);
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    }
  });

  test("none of it helps to gain an evaluator, to give or to get a secret", () => {
    const forbidden =
      language === "zh-CN"
        ? /礼品|礼金|送礼|红包|回扣|好处费|贿|内幕|内部消息|泄露|陪标|围标|串标|搞定|打点|灰色|评委关系|公关/
        : /\bgifts?\b|brib|kickback|insider|inside information|leak|collu|rigg|under the table|confidential bid/i;
    const found = JSON.stringify(guide(language)).match(forbidden);
    expect(found).toBeNull();
  });
});

test("the same rows and columns in both languages", () => {
  const shape = (language: (typeof LANGUAGES)[number]) =>
    pages[language].map(({ id, models, columns, rows }) => [
      id,
      models,
      columns.map((column) => column.id),
      rows.map((row) => row.id),
    ]);
  expect(shape("en")).toEqual(shape("zh-CN"));
});

test("the Chinese is Chinese: no Latin words but codes", () => {
  const words = JSON.stringify(Object.values(texts("zh-CN"))).match(/[A-Za-z]{2,}/g) ?? [];
  expect(words).toEqual([]);
});

test("the English holds no Chinese", () => {
  expect(JSON.stringify(guide("en"))).not.toMatch(/\p{Script=Han}/u);
});

test("every table of a session has its name in the page", () => {
  const names = TABLE_IDS.map((table) => inLanguage(contract[table].name, "zh-CN"));
  const sessions = pages["zh-CN"].find(({ id }) => id === "courseSessions");
  const named = (sessions?.rows ?? []).flatMap(({ cells }) => String(cells["tables"]).split("、"));
  expect(named.filter((name) => name !== "–" && !names.includes(name))).toEqual([]);
});

/** Every text of a catalogue, without the ids that lead to it. */
function texts(language: (typeof LANGUAGES)[number]): readonly string[] {
  const all = (value: unknown): readonly string[] =>
    typeof value === "string" ? [value] : Object.values(value as object).flatMap(all);
  return all(guide(language));
}
