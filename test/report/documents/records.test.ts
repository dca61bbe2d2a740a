import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { records } from "#report/documents/records.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { recordsFacts } from "#report/view/records/records-facts.ts";
import { recordsView } from "#report/view/records/records-view.ts";
import { ACCOUNT_TABLES } from "#workbook/contract.ts";
import { columnsLeftOut } from "#workbook/may-tell.ts";
import { contractRow as row } from "#test/support/contract-row.ts";
import { documentText, drafted, options, secret, titlesOf, withSecrets } from "#test/support/document-text.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { fieldAccount } from "#test/support/field-account.ts";
import { account, AS_OF, bareAccount, bookOf, customer, day, deal } from "#test/support/sample-book.ts";

const book = bookOf([fieldAccount, bareAccount], [...ACCOUNT_TABLES]);
const viewOf = (one = fieldAccount, some: Parameters<typeof options>[0] = {}) => recordsView(book, one, options(some));

describe("development and visit records", () => {
  test.each([
    ["zh-CN", true],
    ["en", false],
  ] as const)("in %s, personal %s, are as somebody looked at them", (language, personal) => {
    const { body } = renderDocument(viewOf(fieldAccount, { language, personal }));
    expectGolden(`pages/records.${language}.html`, body);
  });

  test("are made where there is something to file", () => {
    expect(drafted(records, book)).toHaveLength(1);
  });

  test("have a sheet for each visit of the period, newest first", () => {
    const view = viewOf();
    expect(view.sheets).toHaveLength(5);
    expect(view.figures.visits.map(({ date }) => date)).toEqual(["2026-06-18", "2026-05-28", "2026-04-16"]);
  });

  test("of nothing but a meeting on ways are a document as well", () => {
    const { developmentWays } = fieldAccount;
    const one = account(customer({ name: "甲" }), { developmentWays });
    expect(drafted(records, bookOf([one], [...ACCOUNT_TABLES]))).toHaveLength(1);
    const pages = viewOf(one).sheets.map(({ bands }) => bands.map(({ columns }) => columns[0]?.section.id));
    expect(pages[1]).toEqual(["ways"]);
  });

  test("have no page for a log without contacts: the form says that there are none", () => {
    const view = viewOf({ ...fieldAccount, developmentLog: [], developmentWays: [] });
    const pages = view.sheets.map(({ bands }) => bands.map(({ columns }) => columns[0]?.section.id));
    expect(pages.slice(0, 2)).toEqual([["form", "step", "next"], ["evidence"]]);
    expect(titlesOf(view)["form"]).toBe("还没有开发记录");
    const visitsAlone = viewOf({
      ...fieldAccount,
      ...{ developmentLog: [], developmentWays: [], opportunities: [], stageLog: [] },
    });
    expect(visitsAlone.sheets).toHaveLength(4);
  });

  test("say the numbers that they were made of", () => {
    const { figures, headline, ...view } = viewOf();
    expect(figures).toMatchObject({
      from: "2026-04-01",
      incomplete: 2,
      overdue: 1,
      development: { contacts: 4, minutes: 170, untimed: 1, days: 196, trend: "RISING" },
      ways: [
        { way: "INVITE", score: 70, chosen: true },
        { way: "VISIT", score: expect.closeTo(44.583, 3) as number, chosen: false },
        { way: "MAIL", score: null, chosen: false },
      ],
    });
    // Of ST5, entered on 20 May: 30 days, pre-sales 3 ahead, the manager 2 after.
    expect(figures.deals[0]).toEqual({
      id: "P-01",
      step: "ST5",
      days: 41,
      due: ["2026-06-19", "2026-06-16", "2026-06-21"],
    });
    expect(headline.title).toBe("1 次拜访没有回访，ST5 有 3 项动作过期");
    expect(titlesOf({ ...view, headline })).toMatchObject({
      form: "4 次接触，历时 196 天",
      ways: "选定邀请参加推介会",
      evidence: "走过的步骤都有验证过的成果",
      log: "4 次接触，累计 170 分钟",
      visit: "2026-06-18 当面拜访：回访逾期 5 天",
    });
  });

  test.each(LANGUAGES)("call nobody by name in %s unless asked to", (language) => {
    const text = documentText(viewOf(fieldAccount, { language, personal: false }));
    for (const { name } of fieldAccount.persons) expect(text).not.toContain(name);
    expect(text).not.toContain("愿意看样板");
    expect(text).not.toContain("复测通过了");
  });

  test.each([false, true])("tell nothing that the contract withholds; personal data asked for: %s", (personal) => {
    const text = documentText(viewOf(withSecrets(fieldAccount), { personal }));
    for (const { table, column } of columnsLeftOut(personal)) expect(text).not.toContain(secret(table, column));
    if (personal) expect(text).toContain(secret("developmentLog", "note"));
  });
});

describe("the period of the visits", () => {
  const facts = (date: string, days = 90) =>
    recordsFacts(account(customer({ name: "甲" }), { visits: [row("visits", { date: day(date) })] }), AS_OF, {
      ...defaultParameters,
      "visit.recordDays": days,
    }).visits.length;
  test.each([
    ["its first day", "2026-04-01", 90, 1],
    ["the day before", "2026-03-31", 90, 0],
    ["its last day", "2026-06-30", 90, 1],
    ["the day after", "2026-07-01", 90, 0],
    ["a longer one", "2026-03-31", 91, 1],
  ])("%s", (_, date, days, count) => {
    expect(facts(date, days)).toBe(count);
  });
});

describe("a visit's follow-up", () => {
  const first = row("visits", { date: day("2026-06-01") });
  const state = (...visits: ReturnType<typeof row<"visits">>[]) =>
    recordsFacts(account(customer({ name: "甲" }), { visits }), AS_OF, defaultParameters).visits.at(-1)?.followUp
      ?.state;
  test.each([
    ["is overdue when nothing came after", [first], "OVERDUE"],
    ["is done by a second visit in time", [first, row("visits", { date: day("2026-06-08") })], "DONE"],
    ["is late by a second visit too late", [first, row("visits", { date: day("2026-06-09") })], "LATE"],
    ["has a due day of its own", [{ ...first, followUpDue: day("2026-07-15") }], "OPEN"],
    ["counts on its day", [{ ...first, followUpDone: day("2026-06-08") }], "DONE"],
  ])("%s", (_, visits, expected) => {
    expect(state(...visits)).toBe(expected);
  });
});

describe("steps", () => {
  const steps = (stageLog: ReturnType<typeof row<"stageLog">>[], stepSince: string | null) =>
    recordsFacts(
      account(customer({ name: "甲" }), {
        opportunities: [
          deal({
            oppId: "P",
            name: "一期",
            status: "OPEN",
            step: "ST4",
            stepSince: stepSince === null ? null : day(stepSince),
          }),
        ],
        stageLog,
      }),
      AS_OF,
      defaultParameters,
    ).deals[0];
  const log = (oppId: string, step: "ST3" | "ST4", date: string) => row("stageLog", { oppId, step, date: day(date) });

  test.each([
    ["last until the next one", [log("P", "ST3", "2026-06-01"), log("P", "ST4", "2026-06-11")], null, [10, 19]],
    ["may name the opportunity", [log("一期", "ST4", "2026-06-20")], null, [10]],
    ["come from the opportunity where no log has them", [], "2026-06-25", [5]],
    ["are counted once where both have them", [log("P", "ST4", "2026-06-25")], "2026-06-25", [5]],
    ["later than the day are left out", [log("P", "ST4", "2026-07-02")], null, []],
  ])("%s", (_, stageLog, stepSince, days) => {
    expect(steps(stageLog, stepSince)?.steps.map((one) => one.days)).toEqual(days);
  });

  test("without a day have no key actions", () => {
    expect(steps([], null)?.current).toBeNull();
  });
});
