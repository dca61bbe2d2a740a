import { assert, constantFrom, property, array, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/calendar/iso-date.ts";
import { LANGUAGES } from "#locales/language.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { visit } from "#report/documents/visit.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { commitmentsOf } from "#report/view/visit/commitments.ts";
import { linesOf } from "#report/view/visit/planned-questions.ts";
import { peopleIn } from "#report/view/people-in.ts";
import { visitView } from "#report/view/visit/visit-view.ts";
import { ACCOUNT_TABLES } from "#workbook/contract.ts";
import { columnsLeftOut } from "#workbook/may-tell.ts";
import { contractRow as row } from "#test/support/contract-row.ts";
import { documentText, drafted, options, secret, titlesOf, withSecrets } from "#test/support/document-text.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { fieldAccount } from "#test/support/field-account.ts";
import {
  account,
  AS_OF,
  bareAccount,
  bookOf,
  customer,
  day,
  hostileAccount,
  person,
} from "#test/support/sample-book.ts";

const book = bookOf([fieldAccount, bareAccount, hostileAccount], [...ACCOUNT_TABLES]);
const viewOf = (one = fieldAccount, some: Parameters<typeof options>[0] = {}) => visitView(book, one, options(some));

describe("a visit brief", () => {
  test.each([
    ["zh-CN", true],
    ["en", false],
  ] as const)("in %s, personal %s, is as somebody looked at it", (language, personal) => {
    const { body } = renderDocument(viewOf(fieldAccount, { language, personal }));
    expectGolden(`pages/visit.${language}.html`, body);
  });

  test.each([
    ["one for every account", book.accounts.length],
    ["also where only the name is known", 3],
  ])("there is %s", (_, count) => {
    expect(drafted(visit, book)).toHaveLength(count);
  });

  test("says the numbers that it was made of", () => {
    const view = viewOf();
    const { commitments, needs, objections, questions, readiness, ...figures } = view.figures;
    expect(figures).toEqual({ planned: "2026-07-09", missed: null, lastVisit: "2026-06-18" });
    expect(commitments).toEqual({ open: 6, late: 3, longest: 61 });
    expect(needs).toEqual({ count: 3, ripe: 1, explicit: 2 / 3 });
    expect(objections).toEqual({ count: 3, open: 2 });
    expect(questions).toMatchObject({ count: 5, sorted: { asked: 3, deepShare: 2 / 3 } });
    expect(readiness).toEqual({ share: 0.8, open: ["preMeeting"] });
    expect(view.headline.title).toBe("3 项承诺已逾期，还缺 1 项准备");
    expect(titlesOf(view)).toMatchObject({
      goal: "请周砚青同意二期进入方案比选，并补签一期验收单",
      people: "写明要见的 2 位，决策人仍中立",
      commitments: "6 项未了，3 项已逾期",
      talks: "上次是 2026-06-18，12 天前",
      needs: "3 条需求，1 条成熟；2 个异议未解决",
      readiness: "还缺 1 项必备",
    });
  });

  test.each([
    ["a later visit", "不应出现"],
    ["a question that was asked", "一期三项问题对产线的影响"],
    ["an action that is done", "整理样板资料"],
  ])("leaves out %s", (_, words) => {
    expect(documentText(viewOf())).not.toContain(words);
  });

  test.each(LANGUAGES)("calls nobody by name in %s unless asked to", (language) => {
    const text = documentText(viewOf(fieldAccount, { language, personal: false }));
    for (const { name } of fieldAccount.persons) expect(text).not.toContain(name);
    // Whom we met and who is no contact on record; a customer's words.
    expect(text).not.toContain("邹未名");
    expect(text).not.toContain("签字要等周总回来");
  });

  test.each([false, true])("tells nothing that the contract withholds; personal data asked for: %s", (personal) => {
    const text = documentText(viewOf(withSecrets(fieldAccount), { personal }));
    for (const { table, column } of columnsLeftOut(personal)) expect(text).not.toContain(secret(table, column));
    if (personal) expect(text).toContain(secret("visits", "customerWords"));
  });

  test.each(LANGUAGES)("of a name alone says in %s what is missing and where to enter it", (language) => {
    const view = viewOf(bareAccount, { language });
    const text = documentText(view);
    for (const sheet of ["拜访准备", "联系人", "行动", "拜访记录", "提问清单", "需求", "异议"])
      expect(text).toContain(sheet);
    expect(view.figures.commitments).toEqual({ open: 0, late: 0, longest: 0 });
  });
});

describe("the next visit", () => {
  const planned = (date: string, visitId: string | null = null) =>
    row("visitPreparations", { planned: day(date), visit: visitId, goal: date });
  const made = (date: string, visitId: string | null = null) => row("visits", { date: day(date), visitId });
  test.each([
    ["the earliest from today on", [planned("2026-08-01"), planned("2026-06-30")], [], "2026-06-30", null],
    ["not one on record under its number", [planned("2026-07-02", "V1")], [made("2026-06-29", "V1")], null, null],
    ["not one on record on its day", [planned("2026-06-30")], [made("2026-06-30")], null, null],
    ["a past one is missed", [planned("2026-06-20")], [made("2026-06-10")], null, "2026-06-20"],
    ["a past one is not missed after a later visit", [planned("2026-06-05")], [made("2026-06-10")], null, null],
  ])("is %s", (_, visitPreparations, visits, next, missed) => {
    const one = account(customer({ name: "甲" }), { visitPreparations, visits });
    const { figures } = viewOf(one);
    expect([figures.planned, figures.missed]).toEqual([next, missed]);
  });
});

describe("commitments", () => {
  const of = (actions: ReturnType<typeof row<"actions">>[]) =>
    commitmentsOf(
      account(customer({ name: "甲" }), { actions, persons: [person({ name: "周砚青" })] }),
      [],
      AS_OF,
      defaultParameters,
    );

  test.each([
    ["ours, late", { owner: "宋哲", due: day("2026-06-28") }, ["OURS", 2]],
    ["due today is not late", { owner: "宋哲", due: AS_OF }, ["OURS", 0]],
    ["the customer's where a contact owes it", { owner: "周砚青", due: null }, ["THEIRS", 0]],
    ["still open when it is done only later", { owner: null, done: day("2026-07-01") }, ["OURS", 0]],
  ])("%s", (_, values, [side, daysLate]) => {
    expect(of([row("actions", { text: "一", ...values })])).toMatchObject([{ side, daysLate }]);
  });

  test.each([
    ["done", { done: AS_OF }],
    ["done without a day", { status: "DONE" as const }],
    ["cancelled", { status: "CANCELLED" as const }],
  ])("leave out what is %s", (_, values) => {
    expect(of([row("actions", { text: "一", ...values })])).toEqual([]);
  });

  test("stand in the order of their days, those without one last", () => {
    const dates = constantFrom("2026-05-01", "2026-06-30", "2026-07-04", null);
    assert(
      property(array(dates), (list) => {
        const found = of(list.map((due) => row("actions", { text: "一", due: due === null ? null : day(due) })));
        const written = found.map(({ due }) => (due === null ? "9999" : isoDate(due)));
        expect(written).toEqual(written.toSorted());
        expect(found).toHaveLength(list.length);
      }),
    );
  });
});

describe("whom a cell names", () => {
  const persons = [person({ name: "周砚青", personId: "C-1" }), person({ name: "陆可心" }), person({ name: "丁" })];
  test.each([
    ["names between commas", "周砚青、陆可心", ["周砚青", "陆可心"], []],
    ["a title after the name", "周砚青总 和气", ["周砚青"], []],
    ["what stands in brackets", "陆可心（采购总监）", ["陆可心"], []],
    ["a number", "C-1", ["周砚青"], []],
    ["the same person twice", "周砚青,C-1", ["周砚青"], []],
    ["somebody unknown", "陆可心 and Jo Li", ["陆可心"], ["Jo Li"]],
    ["no single character within another name", "丁香", [], ["丁香"]],
    ["nobody", null, [], []],
  ])("by %s", (_, cell, known, others) => {
    const found = peopleIn(persons, cell);
    expect([found.known.map(({ name }) => name), found.others]).toEqual([known, others]);
  });
});

describe("questions in one cell", () => {
  test.each([
    ["numbers", "1. 预算？\n2、打分？", ["预算？", "打分？"]],
    ["semicolons", "预算何时上会；谁打分", ["预算何时上会", "谁打分"]],
    ["question marks", "预算？打分？", ["预算？", "打分？"]],
    ["a number that belongs to the text", "8% 够吗", ["8% 够吗"]],
    ["nothing", null, []],
  ])("are told apart by %s", (_, cell, lines) => {
    expect(linesOf(cell)).toEqual(lines);
  });

  test("lose no word", () => {
    assert(
      property(string(), (text) => {
        for (const line of linesOf(text)) expect(text).toContain(line);
      }),
    );
  });
});
