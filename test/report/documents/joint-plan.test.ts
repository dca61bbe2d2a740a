import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { Audience, DocumentOptions } from "#report/documents/document-kind.ts";
import { jointPlan } from "#report/documents/joint-plan.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import type { JointFigures } from "#report/view/joint/joint-plan-view.ts";
import type { Account } from "#workbook/account-book.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { findSection, partsOf } from "#test/support/find-section.ts";
import { hostileJoint, jointAccount, jointBook, signedAccount } from "#test/support/joint-book.ts";
import { readable } from "#test/support/readable-document.ts";
import { account, AS_OF, customer } from "#test/support/sample-book.ts";

type View = DocumentView<JointFigures | null>;

const optionsOf = (language: Language, audience: Audience): DocumentOptions => ({
  ...{ language, audience, asOf: AS_OF, personal: false, depth: "brief", theme: PLAIN_THEME },
});
const drafts = (of: Account, language: Language = "zh-CN", audience: Audience = "internal") =>
  jointPlan.drafts(jointBook, [of], optionsOf(language, audience));

function viewOf(of: Account, language: Language = "zh-CN", audience: Audience = "internal"): View {
  const [draft] = drafts(of, language, audience);
  if (draft === undefined) throw new Error("no draft");
  return draft.write().view as View;
}

const editions = LANGUAGES.flatMap((language) =>
  (["internal", "customer"] as const).map((audience) => [language, audience] as const),
);

describe.each(editions)("joint plan in %s, %s", (language, audience) => {
  test.each([
    ["joint-plan", jointAccount],
    ["joint-form", signedAccount],
  ])("%s says what it said", async (name, of) => {
    const view = viewOf(of, language, audience);
    await expect(readable(view)).toMatchFileSnapshot(`../../golden/views/${name}.${audience}.${language}.json`);
  });

  test("is placed as the golden page has it", () => {
    const { body } = renderDocument(viewOf(jointAccount, language, audience));
    expectGolden(`pages/joint-plan.${audience}.${language}.html`, body.replace(/<svg[^]*?<\/svg>/g, "<svg/>"));
  });
});

describe("JBP-1 who gets one", () => {
  const plan = (more: Parameters<typeof contractRow<"jointPlans">>[1]) => contractRow("jointPlans", more);
  const strategic = customer({ name: "甲", tier: "STRATEGIC" });
  test.each<[why: string, of: Account, ids: readonly string[]]>([
    ["a plan", jointAccount, ["K-001 JP-01"]],
    ["a strategic account without one gets a form", signedAccount, ["K-010"]],
    ["another account gets none", account(customer({ name: "甲", tier: "CORE" })), []],
    ["a tier that cannot be known", account(customer({ name: "甲" })), []],
    ["a dropped plan is none", account(strategic, { jointPlans: [plan({ name: "旧", progress: "DROPPED" })] }), ["甲"]],
    [
      "a document for each, even without numbers",
      account(strategic, { jointPlans: [plan({ name: "一" }), plan({})] }),
      ["甲 一", "甲 2"],
    ],
  ])("%s", (_, of, ids) => {
    expect(drafts(of).map(({ id }) => id)).toEqual(ids);
  });
});

describe("numbers", () => {
  test("are those of the rows", () => {
    expect(viewOf(jointAccount).figures).toEqual({
      goals: { count: 3, met: 1, late: 1 },
      milestones: { count: 4, done: 1, late: 1 },
      salesGoal: 114_000_000,
      ourInvestment: 1_900_000,
      theirInvestment: 2_400_000,
      completeness: 1,
    });
    expect(viewOf(jointAccount, "en", "customer").figures?.completeness).toBeNull();
  });

  test("are told as they are", () => {
    const text = JSON.stringify(viewOf(jointAccount));
    for (const one of [
      "11,400.0",
      "190.0 万元",
      "240.0 万元",
      "4 个里程碑完成 1 个",
      "我方承诺 2 项，兑现 1 项",
      "27%",
    ])
      expect(text).toContain(one);
  });
});

describe("what is not known", () => {
  const bare = account(customer({ name: "甲" }), { jointPlans: [contractRow("jointPlans", { customer: "甲" })] });

  test.each(LANGUAGES)("a plan without anything says what it lacks, in %s", (language) => {
    const view = viewOf(bare, language);
    expect(partsOf(findSection(view, "parts").parts, "points")[0]?.points).toHaveLength(9);
    for (const id of ["goals", "ours", "theirs", "items", "governance", "risks"])
      expect(partsOf(findSection(view, id).parts, "text")[0]?.text).toMatch(/[“"]/u);
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/);
  });

  test("the customer is not told of sheets and columns", () => {
    expect(JSON.stringify(viewOf(bare, "zh-CN", "customer"))).not.toMatch(/“联合|列。/u);
  });
});

test("only shared risks are in the customer's copy", () => {
  const risks = (audience: Audience) => JSON.stringify(findSection(viewOf(jointAccount, "zh-CN", audience), "risks"));
  expect(risks("customer")).toContain("关键传感器到货可能推迟");
  expect(risks("customer")).not.toContain("内部风险秘");
  expect(risks("internal")).toContain("内部风险秘：采购部可能改换供应商");
});

test("hostile texts stay texts", () => {
  for (const audience of ["internal", "customer"] as const)
    for (const draft of drafts(hostileJoint, "en", audience))
      expect(draft.write().render().body).not.toMatch(/<script|<b>甲/);
});
