import { describe, expect, test } from "vitest";
import { isoDate } from "#core/calendar/iso-date.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { LANGUAGES } from "#locales/language.ts";
import { tender } from "#report/documents/tender.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { legalChecks } from "#report/view/facts/legal-checks.ts";
import { scoringOf } from "#report/view/facts/scoring.ts";
import { tenderRows } from "#report/view/facts/tender-rows.ts";
import { tenderView } from "#report/view/tender/tender-view.ts";
import type { Row } from "#workbook/contract.ts";
import { columnsLeftOut } from "#workbook/may-tell.ts";
import { bidAccount, bidBook } from "#test/support/bid-account.ts";
import { contractRow as row } from "#test/support/contract-row.ts";
import { documentText, drafted, options, secret, titlesOf, withSecrets } from "#test/support/document-text.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { AS_OF, day } from "#test/support/sample-book.ts";

const [running, named] = bidAccount.tenders as [Row<"tenders">, Row<"tenders">];
const viewOf = (one = running, some: Parameters<typeof options>[0] = {}) =>
  tenderView(bidBook, bidAccount, one, options(some));

describe("a tender brief", () => {
  test.each([
    ["zh-CN", true],
    ["en", false],
  ] as const)("in %s, personal %s, is as somebody looked at it", (language, personal) => {
    const { body } = renderDocument(viewOf(running, { language, personal }));
    expectGolden(`pages/tender.${language}.html`, body);
  });

  test("is made of every tender, each with an id of its own", () => {
    const drafts = tender.drafts(bidBook, bidBook.accounts, options());
    expect(drafts.map(({ id }) => id)).toEqual(["K-001/ZB-2026-07", "K-001/只有名称的招标"]);
    expect(drafted(tender, bidBook)).toHaveLength(2);
  });

  test("says the numbers that it was made of", () => {
    const view = viewOf();
    expect(view.figures).toMatchObject({
      deadline: "2026-07-12",
      daysLeft: 12,
      completeness: { passed: 3, failed: 2, unchecked: 2, blocking: 1, readiness: "BLOCKED", share: 0.6 },
      evidence: { points: 100, judged: 100, expected: 84.5, gap: 15.5, unproved: 39.5 },
      risks: { red: 1, amber: 1, green: 1, unrated: 1 },
      tasks: { open: 4, late: 1 },
      laws: { checked: 4, broken: 3 },
      expired: 1,
      expiring: 1,
      choice: { choice: "BID" },
    });
    expect(view.figures.choice?.score).toBeCloseTo(3.55, 9);
    expect(view.headline.title).toBe("1 项必备不合格，3 处不合法定期限");
    expect(titlesOf(view)).toMatchObject({
      strip: "还有 12 天",
      risks: "1 个红灯",
      next: "4 项未完成，1 项已逾期",
      law: "4 项中 3 项不合法定限度",
      completeness: "1 项必备不合格，不可递交",
      evidence: "预计失 15.5 分，39.5 分没有证据或页码",
      documents: "1 份到截止日已过期",
      decision: "投标（3.55 分）",
      questions: "2 问中 1 问没备好",
    });
  });

  test.each(LANGUAGES)("of a name alone says in %s what is missing and where to enter it", (language) => {
    const text = documentText(viewOf(named, { language }));
    const sheets = ["招投标", "投标决策", "标书检查", "评分点", "投标人", "投标风险", "投标任务", "讲标问答"];
    expect(sheets.filter((sheet) => !text.includes(`“${sheet}”`) && !text.includes(`"${sheet}"`))).toEqual([]);
  });

  test.each([false, true])("tells nothing that the contract withholds; personal data asked for: %s", (personal) => {
    const account = withSecrets(bidAccount);
    const text = documentText(tenderView(bidBook, account, running, options({ personal })));
    for (const { table, column } of columnsLeftOut(personal)) expect(text).not.toContain(secret(table, column));
  });

  test.each(LANGUAGES)("never tells the price that we decided on, in %s", (language) => {
    const view = viewOf(running, { language });
    expect(JSON.stringify(view)).not.toMatch(/1,?234\.6|12,?345/);
  });

  test.each([
    ["LOST", "未中标，名列第 2，落后 0.1 分", "蓝图电气 85.0 分，我方 84.9 分：价格少 2.1"],
    ["WON", "中标，", "结果：中标"],
    ["VOID", "废标，", "结果：废标"],
    ["WITHDRAWN", "已弃标，", "结果：已弃标"],
    ["SUBMITTED", "预计第 2，落后 0.1 分", "蓝图电气 85.0 分"],
  ] as const)("whose deadline has passed tells the result: %s", (state, title, words) => {
    const view = viewOf({ ...running, state, deadline: day("2026-06-29"), opening: day("2026-06-29") });
    expect(view.headline.title).toContain(title);
    expect(view.headline.messages.map(({ text }) => text).join()).toContain(words);
    expect(documentText(view)).not.toMatch(/可以递交|不可递交|缺证据|讲标演练|到截止日/);
  });

  test("that ended is not asked to do what comes before the deadline", () => {
    const ended = { ...running, state: "LOST" as const };
    const ids = viewOf(ended).sheets.flatMap(({ bands }) =>
      bands.flatMap(({ columns }) => columns.map(({ section }) => section.id)),
    );
    for (const id of ["presentation", "questions", "documents"]) expect(ids).not.toContain(id);
    for (const id of ["ranking", "losses", "law", "scoring"]) expect(ids).toContain(id);
  });

  test("says of which laws nobody read the text", () => {
    const committee = { ...running, committee: 4 };
    expect(documentText(viewOf(committee))).toMatch(/财政部令第87号）第47条（未核对）/);
    expect(documentText(viewOf(running))).not.toContain("未核对原文");
  });
});

describe("legal checks", () => {
  const checks = (values: Partial<Row<"tenders">>) =>
    legalChecks(row("tenders", { name: "甲", regime: "TL-MANDATORY", ...values }), defaultParameters);

  test.each([
    ["a period that is long enough", { issued: day("2026-06-10"), deadline: day("2026-06-30") }, "BID-PERIOD", true],
    ["a day too short", { issued: day("2026-06-11"), deadline: day("2026-06-30") }, "BID-PERIOD", false],
    ["a deposit up to the share", { estimate: 100, deposit: 2 }, "DEPOSIT", true],
    ["a deposit above it", { estimate: 100, deposit: 2.1 }, "DEPOSIT", false],
    ["an even committee", { committee: 6 }, "COMMITTEE", false],
    ["an odd one", { committee: 5 }, "COMMITTEE", true],
  ] as const)("judge %s", (_, values, rule, passed) => {
    const found = checks(values).find((one) => one.rule === rule);
    expect(found?.kind === "CHECKED" && found.check.passed).toBe(passed);
  });

  test.each([
    ["the last day to object to documents", { deadline: day("2026-07-30") }, "DOCUMENT-OBJECTION", "2026-07-20", true],
    ["the first day for the deadline", { issued: day("2026-06-10") }, "BID-PERIOD", "2026-06-30", false],
    ["the last day to sign", { awarded: day("2026-06-10") }, "CONTRACT", "2026-07-10", true],
  ] as const)("tell %s", (_, values, rule, date, last) => {
    const found = checks(values).find((one) => one.rule === rule);
    expect(found?.kind === "LIMIT" && [isoDate(found.date), found.last]).toEqual([date, last]);
  });

  test("say nothing where nothing is entered, or where the law has no such rule", () => {
    expect(checks({})).toEqual([]);
    const gov = checks({ regime: "GOV-PROC", objection: day("2026-06-10"), deadline: day("2026-07-10") });
    expect(gov.map(({ rule }) => rule)).toEqual(["CLARIFICATION"]);
  });
});

describe("the simulated scoring", () => {
  const scored = scoringOf(tenderRows(bidBook, bidAccount, running, AS_OF), defaultParameters);

  test("leaves out invalid bids and deducts from a small enterprise's price", () => {
    const [first, second, third] = scored.bidders;
    expect(scored.bidders).toHaveLength(3);
    // The small one counts with 11.34 m, the lowest: 30 + 35 + 20.
    expect([first?.bidder.bidder, first?.total?.total]).toEqual(["蓝图电气", 85]);
    expect(second?.bidder.own).toBe(true);
    expect(second?.total?.total).toBeCloseTo((30 * 11.34) / 12.2 + 34 + 23, 9);
    expect(third?.total?.total).toBeCloseTo((30 * 11.34) / 11.6 + 31 + 22, 9);
  });

  test("agrees with the simulation of prices", () => {
    if (!scored.simulation.ok) throw new Error(JSON.stringify(scored.simulation.fault));
    const { prices, highestWinning } = scored.simulation.value;
    expect(prices).toHaveLength(7);
    const winning = highestWinning ?? 0;
    // At that price the totals meet: 57 + 30 × 11.34 ÷ p = 85.
    expect(winning).toBeCloseTo((30 * 11_340_000) / 28, 0);
    expect(prices.every(({ price, rank }) => (rank === 1) === price <= winning)).toBe(true);
  });

  test("of averages is no matter of government procurement", () => {
    const averaged = { ...running, priceMethod: "AVERAGE" as const };
    const { totals, simulation } = scoringOf(tenderRows(bidBook, bidAccount, averaged, AS_OF), defaultParameters);
    expect([totals.ok, simulation.ok]).toEqual([false, false]);
    expect(documentText(viewOf(averaged))).toContain("财政部令第87号");
  });
});

describe("the requirements that we helped with", () => {
  const KEPT = {
    ...{ sameInformation: true, relatedConditions: true, noRegionOrAward: true, sameStandard: true, noBrand: true },
    ...{ noOwnership: true, severalSuppliers: true, testable: true, fitToPublish: true },
    ...{
      backgroundWritten: true,
      goalsWritten: true,
      scopeWritten: true,
      functionsWritten: true,
      interfacesWritten: true,
      serviceWritten: true,
    },
  } as const;
  const review = (values: Partial<Row<"requirementReviews">>) =>
    row("requirementReviews", { tenderId: running.tenderId ?? "", date: day("2026-06-01"), ...KEPT, ...values });
  const sectionOf = (...requirementReviews: readonly Row<"requirementReviews">[]) => {
    const view = tenderView(bidBook, { ...bidAccount, requirementReviews }, running, options());
    return { title: titlesOf(view)["requirements"], text: documentText(view) };
  };

  test.each<[why: string, values: Partial<Row<"requirementReviews">>, title: string]>([
    ["are neutral when every check is kept", {}, "逐条自查，需求中立"],
    ["are open while one has no answer", { fitToPublish: null, severalSuppliers: null }, "2 条还没有回答"],
    ["are not with one that is not kept", { noBrand: false, fitToPublish: null }, "不中立：1 条答否"],
  ])("%s", (_why, values, title) => {
    expect(sectionOf(review(values)).title).toBe(title);
  });

  test("name the check with its article, what is still to be written, and what to change", () => {
    const { text } = sectionOf(review({ noBrand: false, changes: "改成流量要求", reviewer: "林知夏" }));
    for (const words of [
      "不限定品牌",
      "《招标投标法实施条例》第32条",
      "提纲已写 75%",
      "验收、进度",
      "改成流量要求",
      "林知夏",
    ])
      expect(text).toContain(words);
  });

  test("are told by the last review until the day; without one there is no section", () => {
    const earlier = review({ noBrand: false, date: day("2026-05-01") });
    expect(sectionOf(review({}), earlier).title).toBe("逐条自查，需求中立");
    expect(sectionOf(review({ date: day("2026-12-01") })).title).toBeUndefined();
    expect(sectionOf().title).toBeUndefined();
  });
});
