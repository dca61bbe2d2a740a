import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { plan } from "#report/documents/plan.ts";
import { planView, type PlanView } from "#report/view/plan/plan-view.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { findSection, partsOf, sectionsOf } from "#test/support/find-section.ts";
import { account, AS_OF, bareAccount, bookOf, day, person, richAccount } from "#test/support/sample-book.ts";

const ids = (view: PlanView) => sectionsOf(view).map(({ id }) => id);
const write = (one: Account, personal = true, depth: "brief" | "full" = "full") =>
  planView(bookOf([one]), one, { language: "zh-CN", asOf: AS_OF, personal, depth });
const cells = (view: PlanView, id: string) =>
  partsOf(findSection(view, id).parts, "table").flatMap(({ rows }) =>
    rows.map((row) => row.cells.map(({ text, date }) => `${text}${date?.text ?? ""}`)),
  );

const PAGE_ONE = ["numbers", "forecast", "relations", "risk", "actions"];

describe("the depth of a plan", () => {
  test("brief has two pages of sections, full has everything there are data for, gaps last", () => {
    expect(ids(write(richAccount, true, "brief"))).toEqual([
      ...PAGE_ONE,
      ...["value", "balance", "tier", "gaps", "deals", "persons"],
    ]);
    expect(ids(write(richAccount))).toEqual([
      ...PAGE_ONE,
      ...["stage", "value", "balance", "business", "abc", "tier", "funnel", "deals"],
      ...["chain", "power", "persons", "rivals", "gaps"],
    ]);
    expect(ids(write(bareAccount))).not.toContain("chain");
  });

  test("a theme's accent and order reach it", () => {
    const theme = { ...PLAIN_THEME, accent: "#aa00bb", order: { plan: ["gaps", "persons"] } };
    const options = { language: "zh-CN", asOf: AS_OF, personal: true, audience: "internal", depth: "full" } as const;
    const [draft] = plan.drafts(bookOf([richAccount]), [richAccount], { ...options, theme });
    const view = draft?.write().view as PlanView;
    expect(ids(view).slice(0, 7)).toEqual([...PAGE_ONE, "gaps", "persons"]);
    expect(JSON.stringify(view)).toContain("#aa00bb");
    expect(JSON.stringify(view)).not.toContain("#0f5c8a");
  });
});

describe("the decision chain (REL-3)", () => {
  test("says what is wrong and agrees with its figures", () => {
    const view = write(richAccount);
    const { chain } = view.figures;
    expect(chain).toMatchObject({ light: "AMBER", alarms: ["UNSUPPORTED", "WEAK"] });
    expect(findSection(view, "chain").title).toBe("没有决策人支持我们，关系强度偏弱");
    const [pairs] = partsOf(findSection(view, "chain").parts, "pairs");
    const texts = Object.fromEntries((pairs?.pairs ?? []).map(({ name, text }) => [name, text]));
    expect(texts["联系覆盖"]).toBe(`${String(Math.round((chain?.coverage ?? 0) * 100))}%`);
    expect(texts["关系强度"]).toMatch(/^[\d.]+ → [\d.]+$/);
    expect(chain?.wanted ?? 0).toBeGreaterThan(chain?.strength ?? 100);
  });

  test.each(LANGUAGES)("names nobody in %s unless asked to", (language) => {
    const view = planView(bookOf([richAccount]), richAccount, { language, asOf: AS_OF, personal: false });
    const [figure] = partsOf(findSection(view, "chain").parts, "figure");
    for (const { name, title } of richAccount.persons) {
      expect(figure?.picture).not.toContain(name);
      expect(figure?.picture).not.toContain(`>${String(title)}<`);
    }
  });
});

const need = { statement: "停线一次损失很大，周砚青说", level: "P1", date: null } as Row<"needs">;
const complaint = {
  date: day("2026-06-01"),
  closed: null,
  text: "备件迟到",
  due: day("2026-06-20"),
} as Row<"complaints">;
const told = (parts: Partial<Account>): Account => ({ ...account(richAccount.customer, parts), ...parts });

describe("needs and problems", () => {
  const all = told({
    persons: [person({ name: "周砚青", role: "KDM" })],
    needs: [
      { ...need, kind: null, valuePoint: null, response: null },
      { ...need, statement: "要在线监测", level: "P3", kind: null, valuePoint: null, response: null },
      { ...need, statement: "以后才说的", date: day("2026-07-01") },
    ],
    complaints: [
      { ...complaint, owner: null, answered: null, solution: null },
      { ...complaint, closed: day("2026-06-10"), text: "早已解决" },
    ],
  });

  test("stand with the ripest and the oldest first, as of the day", () => {
    const view = write(all, false);
    expect(findSection(view, "needs").title).toBe("2 条需求，1 条已有方案愿景");
    expect(cells(view, "needs").map(([statement]) => statement)).toEqual([
      "要在线监测",
      "停线一次损失很大，决策人 1 说",
    ]);
    expect(findSection(view, "problems").title).toBe("1 个问题未解决，最久 29 天");
    expect(cells(view, "problems")).toEqual([["备件迟到", "投诉", "2026-06-01", "29", "2026-06-20", "–"]]);
  });

  test("are left out where nothing is on record, and said where all is solved", () => {
    expect(ids(write(richAccount))).not.toContain("needs");
    const solved = told({ complaints: [{ ...complaint, closed: day("2026-06-10") }] });
    expect(findSection(write(solved), "problems").title).toBe("没有未解决的问题");
  });
});
