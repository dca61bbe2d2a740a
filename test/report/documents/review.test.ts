import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { Audience, DocumentOptions } from "#report/documents/document-kind.ts";
import { review } from "#report/documents/review.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import type { ReviewFigures } from "#report/view/review/review-figures.ts";
import type { Account } from "#workbook/account-book.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { findSection, partsOf } from "#test/support/find-section.ts";
import { hostileJoint, jointAccount, jointBook, signedAccount } from "#test/support/joint-book.ts";
import { readable } from "#test/support/readable-document.ts";
import { account, AS_OF, customer, day } from "#test/support/sample-book.ts";

type View = DocumentView<ReviewFigures>;

const optionsOf = (language: Language, audience: Audience, more: Partial<DocumentOptions> = {}): DocumentOptions => ({
  ...{ language, audience, asOf: AS_OF, personal: false, depth: "full", theme: PLAIN_THEME },
  ...more,
});

function views(of: Account, options: DocumentOptions): readonly View[] {
  return review.drafts(jointBook, [of], options).map((draft) => draft.write().view as View);
}

function viewOf(kind: string, options = optionsOf("zh-CN", "internal"), of = jointAccount): View {
  const found = views(of, options).find(({ figures }) => figures.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

const cellsOf = (view: View, section: string): readonly (readonly string[])[] =>
  partsOf(findSection(view, section).parts, "table").flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

const editions = LANGUAGES.flatMap((language) =>
  (["internal", "customer"] as const).map((audience) => [language, audience] as const),
);

describe.each(editions)("review in %s, %s", (language, audience) => {
  test.each(["D180", "D450", "D900"])("%s says what it said", async (kind) => {
    const view = viewOf(kind, optionsOf(language, audience));
    const name = `review-${kind}.${audience}.${language}`;
    await expect(readable(view)).toMatchFileSnapshot(`../../golden/views/${name}.json`);
  });

  test("is placed as the golden page has it", () => {
    const { body } = renderDocument(viewOf("D450", optionsOf(language, audience)));
    expectGolden(`pages/review.${audience}.${language}.html`, body.replace(/<svg[^]*?<\/svg>/g, "<svg/>"));
  });
});

describe("TIER-4 three meetings", () => {
  test.each([
    ["D180", ["goals", "value", "changes", "problems"], ["renewal", "signals", "expansion"]],
    ["D450", ["problems", "satisfaction", "signals", "goals"], ["renewal", "expansion", "value"]],
    ["D900", ["goals", "value", "renewal", "expansion", "plan"], ["signals", "satisfaction"]],
  ])("%s has its own agenda and the data behind it", (kind, there, absent) => {
    const view = viewOf(kind);
    const ids = view.sheets.flatMap(({ bands }) =>
      bands.flatMap(({ columns }) => columns.map((one) => one.section.id)),
    );
    expect(ids).toEqual(expect.arrayContaining([...there, "agenda", "people", "papers", "minutes", "withheld"]));
    expect(ids.filter((id) => absent.includes(id))).toEqual([]);
    expect(cellsOf(view, "agenda")).toHaveLength(5);
  });

  test("no two agendas share their items and data", () => {
    const agendas = ["D180", "D450", "D900"].map((kind) => JSON.stringify(cellsOf(viewOf(kind), "agenda")));
    expect(new Set(agendas).size).toBe(3);
  });
});

describe("numbers", () => {
  test.each<[figure: string, kind: string, value: (figures: ReviewFigures) => unknown, expected: unknown]>([
    ["goals met, missed and in all", "D180", ({ goals }) => goals, { count: 3, met: 1, late: 1 }],
    ["confirmed value, deals not won left out", "D180", ({ confirmedValue }) => confirmedValue, 4_060_000],
    ["claimed value", "D180", ({ inside }) => inside?.claimedValue, 840_000],
    ["problems open on the day", "D450", ({ problems }) => problems, 3],
    ["open items of the joint plan", "D450", ({ openItems }) => openItems, 8],
    ["whitespace of rows that can be used", "D900", ({ inside }) => inside?.whitespace, 25_100_000],
    ["days to the first end of contract", "D900", ({ inside }) => inside?.daysToRenewal, 92],
    ["state of the meeting", "D450", ({ inside }) => inside?.state, "OVERDUE"],
  ])("%s", (_, kind, value, expected) => {
    expect(value(viewOf(kind).figures)).toEqual(expected);
  });

  test.each<[text: string, kind: string, section: string]>([
    ["目标 3 项，达成 1 项，到期未达成 1 项", "D180", "agenda"],
    ["年价值已确认 406.0，待确认 84.0", "D180", "agenda"],
    ["未解决投诉 2 个、请求 1 个，最久 102 天", "D450", "agenda"],
    ["空白额每年 2,510.0，4 处", "D900", "agenda"],
    ["2,510.0", "D900", "expansion"],
    ["490.0", "D180", "value"],
  ])("%s is told by %s in %s", (text, kind, section) => {
    expect(cellsOf(viewOf(kind), section).flat()).toContain(text);
  });

  test("the sum of the whitespace is the sum of its rows", () => {
    const amounts = cellsOf(viewOf("D900"), "expansion").map((cells) => Number(cells[4]?.replaceAll(",", "")));
    const sum = amounts.pop() ?? Number.NaN;
    expect(amounts.reduce((whole, one) => whole + one, 0)).toBeCloseTo(sum, 1);
  });
});

describe("what is not known", () => {
  test.each(LANGUAGES)("a signing alone gives a document that says where to enter the rest, in %s", (language) => {
    const view = viewOf("D180", optionsOf(language, "internal"), signedAccount);
    for (const id of ["goals", "value", "changes", "problems", "next"]) {
      expect(partsOf(findSection(view, id).parts, "table")).toEqual([]);
      expect(partsOf(findSection(view, id).parts, "text")[0]?.text).toMatch(/[“"]/u);
    }
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|null\b[^,}\]]/);
  });

  test("a name alone has no meeting", () => {
    expect(views(account(customer({ name: "甲" })), optionsOf("zh-CN", "internal"))).toEqual([]);
  });

  test("what is entered after the day is left out", () => {
    const early = optionsOf("zh-CN", "internal", { asOf: day("2026-05-15") });
    const view = viewOf("D180", early);
    expect(view.figures.problems).toBe(1);
    expect(JSON.stringify(view)).not.toContain("夜班报修两次无人接听");
  });
});

describe("customer's copy", () => {
  test.each(["D180", "D450", "D900"])("%s: what it leaves out never stands alone at the end", (kind) => {
    const data = viewOf(kind).sheets[1]?.bands.map(({ columns }) => columns[0]?.section.id) ?? [];
    expect(data).toContain("withheld");
    expect(data.at(-1)).toBe("papers");
  });

  test("tells what is kept back only to the team, with the column to change", () => {
    const [note] = partsOf(findSection(viewOf("D180"), "withheld").parts, "text");
    expect(note?.text).toContain("比启衡省一半的备件价");
    expect(note?.text).toContain("客户价值测算");
  });

  test("counts only the value that it tells", () => {
    const view = viewOf("D180", optionsOf("zh-CN", "customer"));
    expect(cellsOf(view, "value").map(([name]) => name)).toEqual([
      "一期停线损失减少",
      "备件寄存减少库存",
      "被列为行业示范产线",
      "操作员培训缩短换型时间",
      "已确认合计（同一价值只计一次）",
    ]);
    expect(cellsOf(view, "value").at(-1)?.[2]).toBe("406.0");
  });

  test("people are representatives, whatever part they play", () => {
    const text = JSON.stringify(viewOf("D180", optionsOf("zh-CN", "customer")));
    expect(text).toContain("贵方代表");
    expect(text).not.toMatch(/周砚青|方致远|决策人 \d|影响人 \d/u);
    expect(JSON.stringify(viewOf("D180", optionsOf("zh-CN", "customer", { personal: true })))).toContain("周砚青");
  });
});

test.each([...LANGUAGES])("without --include personal nobody at the customer is named, in %s", (language) => {
  const names = jointAccount.persons.map(({ name }) => name);
  for (const audience of ["internal", "customer"] as const) {
    const text = JSON.stringify(views(jointAccount, optionsOf(language, audience)));
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  }
  const named = JSON.stringify(views(jointAccount, optionsOf(language, "internal", { personal: true })));
  expect(names.filter((name) => named.includes(name)).length).toBeGreaterThan(3);
});

test("hostile texts stay texts", () => {
  for (const audience of ["internal", "customer"] as const) {
    for (const draft of review.drafts(jointBook, [hostileJoint], optionsOf("en", audience))) {
      expect(draft.write().render().body).not.toMatch(/<script|<b>甲/);
    }
  }
});

test("one meeting for each account, the nearest; in full every one that is near", () => {
  const drafts = (depth: "brief" | "full") =>
    review.drafts(jointBook, [jointAccount], optionsOf("en", "internal", { depth }));
  const [all, one] = [drafts("full"), drafts("brief")];
  expect(all.length).toBeGreaterThan(1);
  expect(one.map(({ id }) => id)).toEqual([all[0]?.id]);
  const dates = all.map(({ name }) => Math.abs(day(name.slice(-10)) - AS_OF));
  expect(dates).toEqual(dates.toSorted((first, second) => first - second));
});
