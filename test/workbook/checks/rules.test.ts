import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import { rawWorkbook } from "../../support/workbook-file.ts";
import { check, checkRaw, day, places, withFormulas, type Sheets } from "./checking.ts";

/** Customers by name, so that the rows of other sheets have somewhere to belong. */
const names = (...rows: readonly string[]) => ({ 客户: [["客户名称"], ...rows.map((name) => [name])] });
const customers = (header: readonly string[], ...rows: Sheets[string]) => ({
  客户: [["客户名称", ...header], ...rows],
});
const persons = (header: readonly string[], ...rows: Sheets[string]) => ({
  ...names("甲", "乙"),
  联系人: [["客户名称", "姓名", ...header], ...rows],
});
const deals = (header: readonly string[], ...rows: Sheets[string]) => ({
  ...names("甲", "乙"),
  商机: [["客户名称", "商机名称", ...header], ...rows],
});

interface Case {
  readonly sheets: Sheets;
  readonly at: readonly string[];
}

describe("doubles", () => {
  test.each`
    rule                   | sheets                                                                                                                        | at               | why
    ${"account-similar"}   | ${names("甲科技有限公司", "乙", "甲科技股份公司")}                                                                            | ${["客户!A4"]}   | ${"legal forms differ"}
    ${"account-similar"}   | ${names("華東電力", "华东电力有限公司")}                                                                                      | ${["客户!A3"]}   | ${"traditional characters"}
    ${"account-similar"}   | ${names("甲科技有限公司", "甲科技有限公司")}                                                                                  | ${[]}            | ${"one name twice is the reader's business"}
    ${"account-similar"}   | ${customers(["上级客户"], ["甲乙集团", null], ["甲乙有限公司", "甲乙集团"])}                                                  | ${[]}            | ${"a group and its company"}
    ${"account-similar"}   | ${customers(["客户编号", "上级客户"], ["甲乙集团", "C1", null], ["甲乙有限公司", "C2", "C1"])}                                | ${[]}            | ${"a group named by its number"}
    ${"person-twice"}      | ${persons([], ["甲", "张 三"], ["甲", "李四"], ["甲", "张三 先生"])}                                                          | ${["联系人!B4"]} | ${"blank and title"}
    ${"person-twice"}      | ${persons([], ["甲", "王总"], ["甲", "王总"])}                                                                                | ${[]}            | ${"a family name and a title say too little"}
    ${"person-twice"}      | ${persons([], ["甲", "张三"], ["乙", "张三"])}                                                                                | ${[]}            | ${"another account"}
    ${"person-elsewhere"}  | ${persons([], ["甲", "张三"], ["乙", "張三"], ["乙", "张三"])}                                                                | ${["联系人!B3"]} | ${"each other account once"}
    ${"opportunity-twice"} | ${deals(["金额"], ["甲", "扩产", 5], ["甲", "扩 产", 5], ["乙", "扩产", 5], ["甲", "扩产", 6])}                               | ${["商机!B3"]}   | ${"customer, name and amount agree"}
    ${"opportunity-twice"} | ${deals(["金额"], ["甲", "扩产", null], ["甲", "扩产", null])}                                                                | ${[]}            | ${"without amounts nobody knows"}
    ${"row-twice"}         | ${{ ...names("甲"), 销售: [["客户名称", "月份", "收入"], ["甲", "2026-01", 5], ["甲", "2026-02", 5], ["甲", "2026-01", 5]] }} | ${["销售!A4"]}   | ${"pasted twice"}
    ${"row-twice"}         | ${{ ...names("甲"), 销售: [["客户名称", "月份", "产品", "收入"], ["甲", "2026-01", "A1", 5], ["甲", "2026-01", "A2", 5]] }}   | ${[]}            | ${"another product of as many letters"}
    ${"row-twice"}         | ${deals(["商机编号", "金额"], ["甲", "扩产", "O1", 5], ["甲", "扩产", "O1", 5])}                                              | ${[]}            | ${"a number twice is the reader's business"}
  `("$rule: $at ($why)", ({ rule, sheets, at }: Case & { rule: string }) => {
    expect(places(check(sheets), rule)).toEqual(at);
  });
});

describe("words", () => {
  const industries = (...words: readonly (string | null)[]) =>
    customers(["行业"], ...words.map((word, index) => [`客户${String(index)}`, word]));
  const often = (word: string, times: number) => Array.from({ length: times }, () => word);

  test.each`
    rule                | sheets                                                                                                                                             | at             | why
    ${"spelling-split"} | ${industries("汽车 零部件", "汽车（零部件）", "汽车（零部件）")}                                                                                   | ${["客户!B2"]} | ${"the commoner one is meant"}
    ${"spelling-split"} | ${{ 产品: [["产品名称", "目录价"], ["GTX Pro", 1]], ...deals(["产品"], ["甲", "一", "GTXPro"], ["甲", "二", "GTXPro"], ["甲", "三", "GTX Pro"]) }} | ${["商机!C2"]} | ${"the products table outweighs the number"}
    ${"spelling-split"} | ${industries("化工", "化学")}                                                                                                                      | ${[]}          | ${"other words"}
    ${"spelling-rare"}  | ${industries("楼宇自控系统", ...often("楼宇自动系统", 5))}                                                                                         | ${["客户!B2"]} | ${"one character of six, five times as many"}
    ${"spelling-rare"}  | ${industries("楼宇自控系统", ...often("楼宇自动系统", 4))}                                                                                         | ${[]}          | ${"not frequent enough to tell"}
    ${"spelling-rare"}  | ${industries("电子制造业", ...often("电池制造业", 9))}                                                                                             | ${[]}          | ${"the usual name of an industry"}
    ${"spelling-rare"}  | ${industries("technolgy", ...often("technology", 9))}                                                                                              | ${[]}          | ${"told as a misspelt industry"}
    ${"word-misspelt"}  | ${industries(...often("technolgy", 3))}                                                                                                            | ${["客户!B2"]} | ${"although every row has it so"}
    ${"word-misspelt"}  | ${industries("technology", "Retail", "制造业")}                                                                                                    | ${[]}          | ${"spelt right"}
  `("$rule: $at ($why)", ({ rule, sheets, at }: Case & { rule: string }) => {
    expect(places(check(sheets), rule)).toEqual(at);
  });

  test("a split says how often, and what the list of products has", () => {
    const sheets = {
      产品: [
        ["产品名称", "目录价"],
        ["GTX Pro", 1],
      ],
      ...deals(["产品"], ["甲", "一", "GTXPro"], ["甲", "二", "GTXPro"], ["甲", "三", "GTX Pro"]),
    };
    const [issue] = check(sheets).filter(({ problem }) => problem.code === "spelling-split");
    expect(issue?.problem).toMatchObject({
      found: "GTXPro",
      count: 2,
      likely: "GTX Pro",
      likelyCount: 2,
      isListed: true,
    });
  });
});

describe("references", () => {
  test.each`
    rule                   | sheets                                                                                                           | at               | why
    ${"reference-unknown"} | ${customers(["上级客户"], ["甲集团", null], ["乙", "甲集図"], ["丙", "甲集図"])}                                 | ${["客户!B3"]}   | ${"one finding for one word"}
    ${"reference-unknown"} | ${customers(["上级客户"], ["甲集团", null], ["乙", "环球控股"])}                                                 | ${[]}            | ${"a group that is no customer of ours"}
    ${"reference-unknown"} | ${customers(["客户编号", "上级客户"], ["甲集团", "C1", null], ["乙", "C2", "C1"])}                               | ${[]}            | ${"by number"}
    ${"reference-unknown"} | ${persons(["上级"], ["甲", "张三", "李四"], ["甲", "李四", null])}                                               | ${[]}            | ${"by name"}
    ${"reference-unknown"} | ${persons(["上级"], ["甲", "张三", "王五"])}                                                                     | ${["联系人!C2"]} | ${"nobody of that name"}
    ${"reference-cycle"}   | ${customers(["上级客户"], ["丁", "甲"], ["甲", "乙"], ["乙", "丙"], ["丙", "甲"])}                               | ${["客户!B3"]}   | ${"a circle once; who stands below it is not in it"}
    ${"reference-cycle"}   | ${customers(["上级客户"], ["甲", "甲"])}                                                                         | ${["客户!B2"]}   | ${"its own group"}
    ${"reference-cycle"}   | ${persons(["上级"], ["甲", "张三", "张三"])}                                                                     | ${["联系人!C2"]} | ${"one's own superior"}
    ${"reference-cycle"}   | ${persons(["上级"], ["甲", "张三", "李四"], ["甲", "李四", null], ["乙", "李四", "张三"], ["乙", "张三", null])} | ${[]}            | ${"names are those of the own account"}
  `("$rule: $at ($why)", ({ rule, sheets, at }: Case & { rule: string }) => {
    expect(places(check(sheets), rule)).toEqual(at);
  });

  test("a customer that is not there is told with the likely one", () => {
    const [issue] = check(customers(["上级客户"], ["东方重工", null], ["乙", "东方重公"], ["丙", "东方重公"]));
    expect(issue?.problem).toMatchObject({ code: "reference-unknown", nearest: "东方重工", count: 2 });
  });
});

describe("dates", () => {
  const open = (header: readonly string[], ...cells: readonly (string | null)[]) =>
    deals(["状态", ...header], ["甲", "扩产", ...cells]);

  test.each`
    rule                   | sheets                                                                               | at               | why
    ${"dates-reversed"}    | ${open(["创建日期", "关闭日期"], "赢单", "2026-03-01", "2026-02-01")}                | ${["商机!E2"]}   | ${"closed before it was created"}
    ${"dates-reversed"}    | ${open(["创建日期", "关闭日期"], "赢单", "2026-03-01", "2026-03-01")}                | ${[]}            | ${"on one day"}
    ${"date-ahead"}        | ${open(["关闭日期"], "赢单", "2026-07-01")}                                          | ${["商机!D2"]}   | ${"won tomorrow"}
    ${"date-ahead"}        | ${open(["关闭日期"], "赢单", "2026-06-30")}                                          | ${[]}            | ${"won today"}
    ${"date-ahead"}        | ${open(["预计签约日期"], "进行中", "2027-07-01")}                                    | ${[]}            | ${"what is expected lies ahead"}
    ${"signing-overdue"}   | ${open(["预计签约日期"], "进行中", "2026-06-29")}                                    | ${["商机!D2"]}   | ${"yesterday"}
    ${"signing-overdue"}   | ${open(["预计签约日期"], "进行中", "2026-06-30")}                                    | ${[]}            | ${"today"}
    ${"signing-overdue"}   | ${open(["预计签约日期"], "暂停", "2026-06-29")}                                      | ${[]}            | ${"suspended"}
    ${"signing-overdue"}   | ${open(["关闭日期"], "进行中", "2026-06-29")}                                        | ${["商机!D2"]}   | ${"the close date of an open one is expected, and stands there"}
    ${"follow-up-overdue"} | ${open(["下一步日期"], "进行中", "2026-06-29")}                                      | ${["商机!D2"]}   | ${"an open one"}
    ${"follow-up-overdue"} | ${open(["下一步日期"], "丢单", "2026-06-29")}                                        | ${[]}            | ${"a lost one has no next step"}
    ${"follow-up-overdue"} | ${persons(["最近联系日期", "行动日期"], ["甲", "张三", "2026-06-28", "2026-06-20"])} | ${[]}            | ${"contacted since"}
    ${"follow-up-overdue"} | ${persons(["最近联系日期", "行动日期"], ["甲", "张三", "2026-06-10", "2026-06-20"])} | ${["联系人!D2"]} | ${"not contacted since"}
    ${"step-stale"}        | ${open(["进入本步日期"], "进行中", "2026-04-01")}                                    | ${[]}            | ${"90 days"}
    ${"step-stale"}        | ${open(["进入本步日期"], "进行中", "2026-03-31")}                                    | ${["商机!D2"]}   | ${"91 days"}
    ${"closing-undated"}   | ${open(["关闭日期"], "赢单", null)}                                                  | ${["商机!D2"]}   | ${"won, nobody knows when"}
    ${"closing-undated"}   | ${open([], "赢单")}                                                                  | ${[]}            | ${"a missing column is one gap, not many"}
  `("$rule: $at ($why)", ({ rule, sheets, at }: Case & { rule: string }) => {
    expect(places(check(sheets), rule)).toEqual(at);
  });

  const receivable = (...cells: readonly (string | number | null)[]) => ({
    ...names("甲"),
    应收: [
      ["客户名称", "应收金额", "应收日期", "开票金额", "开票日期", "账期天数", "回款金额"],
      ["甲", ...cells],
    ],
  });

  test.each`
    rule                    | sheets                                                   | at             | why
    ${"receivable-overdue"} | ${receivable(100, "2026-06-29", null, null, null, null)} | ${["应收!C2"]} | ${"nothing paid"}
    ${"receivable-overdue"} | ${receivable(100, "2026-06-29", null, null, null, 100)}  | ${[]}          | ${"paid"}
    ${"receivable-overdue"} | ${receivable(100, "2026-06-30", null, null, null, null)} | ${[]}          | ${"due today"}
    ${"receivable-overdue"} | ${receivable(null, null, 100, "2026-05-01", 30, 40)}     | ${["应收!E2"]} | ${"due by invoice and terms"}
    ${"amount-exceeds"}     | ${receivable(100, null, 80, null, null, 90)}             | ${["应收!G2"]} | ${"more received than invoiced"}
    ${"amount-exceeds"}     | ${receivable(100, null, null, null, null, 100)}          | ${[]}          | ${"all of it received"}
  `("$rule: $at ($why)", ({ rule, sheets, at }: Case & { rule: string }) => {
    expect(places(check(sheets), rule)).toEqual(at);
  });
});

describe("people and records", () => {
  test.each`
    rule                   | sheets                                                                                                  | at               | why
    ${"level-unproved"}    | ${persons(["关系等级", "关系等级依据"], ["甲", "张三", "CR2", null], ["甲", "李四", "CR3", null])}      | ${["联系人!C2"]} | ${"one finding for the column"}
    ${"level-unproved"}    | ${persons(["关系等级", "关系等级依据"], ["甲", "张三", "CR2", "主动推荐"], ["甲", "李四", null, null])} | ${[]}            | ${"evidence, or no level"}
    ${"level-undated"}     | ${persons(["关系等级", "关系等级依据", "依据日期"], ["甲", "张三", "CR2", "主动推荐", null])}           | ${["联系人!C2"]} | ${"evidence of no date"}
    ${"level-lowered"}     | ${persons(["关系等级", "目标关系等级"], ["甲", "张三", "CR2", "CR3"], ["甲", "李四", "CR3", "CR2"])}    | ${["联系人!D2"]} | ${"CR1 is the best"}
    ${"level-lowered"}     | ${persons(["关系等级", "目标关系等级"], ["甲", "张三", "CR2", "CR2"])}                                  | ${[]}            | ${"to keep a level is an aim"}
    ${"owner-missing"}     | ${customers(["客户经理"], ["甲", null], ["乙", "王明"], ["丙", null])}                                  | ${["客户!B2"]}   | ${"one finding for the column"}
    ${"record-incomplete"} | ${persons(["决策角色"], ["甲", "张三", null], ["甲", "李四", "KDM"])}                                   | ${["联系人!C2"]} | ${"a blank that makes the record incomplete"}
    ${"record-incomplete"} | ${persons([], ["甲", "张三"])}                                                                          | ${[]}            | ${"a column that the team does not keep"}
  `("$rule: $at ($why)", ({ rule, sheets, at }: Case & { rule: string }) => {
    expect(places(check(sheets), rule)).toEqual(at);
  });

  const chain = (...roles: readonly (string | null)[]) => ({
    ...names("甲", "乙"),
    商机: [
      ["客户名称", "商机名称", "状态"],
      ["甲", "一", "进行中"],
      ["甲", "二", "进行中"],
      ["乙", "三", "赢单"],
    ],
    联系人: [["客户名称", "姓名", "决策角色"], ...roles.map((role, at) => ["甲", `人${String(at)}`, role])],
  });

  test.each`
    sheets                                     | at             | why
    ${chain("KI", null)}                       | ${["客户!A2"]} | ${"two open opportunities and nobody who decides; the other account has none open"}
    ${chain("KI", "KDM")}                      | ${[]}          | ${"somebody decides"}
    ${deals(["状态"], ["甲", "一", "进行中"])} | ${[]}          | ${"a team that keeps no roles is not told of every customer"}
  `("decider-missing: $at ($why)", ({ sheets, at }: Case) => {
    expect(places(check(sheets), "decider-missing")).toEqual(at);
  });

  test("people who were not contacted are told account by account", () => {
    const sheets = persons(
      ["决策角色", "最近联系日期"],
      ["甲", "张三", "KDM", "2026-04-01"],
      ["甲", "李四", "KI", "2026-03-31"],
      ["甲", "王五", "KI", null],
      ["甲", "赵六", "KU", "2020-01-01"],
      ["乙", "钱七", "KDM", "2026-06-01"],
    );
    const [issue, ...others] = check(sheets).filter(({ problem }) => problem.code === "contact-stale");
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ cell: "D3", problem: { account: "甲", count: 2, of: 3, limit: 90 } });
  });

  test("a team's own number of days holds", () => {
    const sheets = {
      ...deals(["状态", "进入本步日期"], ["甲", "扩产", "进行中", "2026-06-19"]),
      参数: [
        ["参数编号", "取值"],
        ["check.stepDays", 10],
      ],
    };
    expect(places(check(sheets), "step-stale")).toEqual(["商机!D2"]);
  });

  test.each`
    weights               | at             | why
    ${[0.5, 0.5]}         | ${[]}          | ${"a whole"}
    ${[0.33, 0.33, 0.33]} | ${[]}          | ${"thirds, rounded"}
    ${[0.5, 0.4]}         | ${["对标!C2"]} | ${"a tenth is missing"}
    ${[0.5, null]}        | ${["对标!C2"]} | ${"a weight is missing"}
    ${[null, null]}       | ${[]}          | ${"no weights at all"}
  `(
    "weights $weights: $at ($why)",
    ({ weights, at }: { weights: readonly (number | null)[]; at: readonly string[] }) => {
      const dimensions = ["研发实力", "人才数量", "人才能力"];
      const rows = weights.map((weight, index) => ["对手甲", dimensions[index] ?? "", weight]);
      const issues = check({ ...names("甲"), 对标: [["竞争对手", "对标维度", "对标权重"], ...rows] });
      expect(places(issues, "weights-off")).toEqual(at);
    },
  );
});

describe("formulas that omit the parameters", () => {
  const parameterPositions = new Map([["TIER", 4]]);
  const formula = (text: string) => [{ row: 1, column: 3, formula: text }];
  const changed = {
    参数: [
      ["参数编号", "取值"],
      ["abc.cutA", 0.7],
    ],
  };

  test.each`
    text                                              | sheets     | at             | why
    ${"KAM.TIER(1,2,3,4)"}                            | ${changed} | ${["客户!D2"]} | ${"the defaults are used although the team has its own"}
    ${"KAM.TIER(1,2,3,4,KAM_PARAMS)"}                 | ${changed} | ${[]}          | ${"given"}
    ${"KAM.TIER(1,2,3,4,参数!A1:B9)"}                 | ${changed} | ${[]}          | ${"given as a range"}
    ${'KAM.TIER(1,2,3,4,,"zh")'}                      | ${changed} | ${["客户!D2"]} | ${"left blank"}
    ${"KAM.HHI(1)"}                                   | ${changed} | ${[]}          | ${"a function that takes none"}
    ${"KAM.TIER(1,2,3,4)"}                            | ${{}}      | ${[]}          | ${"the team has no values of its own"}
    ${"KAM.TIER(KAM.TIER(1,2,3,4),2,3,4,KAM_PARAMS)"} | ${changed} | ${["客户!D2"]} | ${"the inner call omits it"}
  `("$text: $at ($why)", ({ text, sheets, at }: Case & { text: string }) => {
    const workbook = rawWorkbook({ ...names("甲"), ...sheets });
    const [first, ...others] = withFormulas(workbook, formula(text)).sheets;
    const own = workbook.sheets.slice(1, 1 + others.length);
    const found = checkRaw(
      { ...workbook, sheets: [...(first === undefined ? [] : [first]), ...own] },
      { parameterPositions },
    );
    expect(places(found, "parameters-omitted")).toEqual(at);
  });
});

describe("columns of private data", () => {
  test.each`
    sheets                                                                    | at                            | why
    ${persons(["身份证号", "生日", "部门"], ["甲", "张三", "X", "Y", "Z"])}   | ${["联系人!C1", "联系人!D1"]} | ${"one finding for one column, of whatever the cells hold"}
    ${{ ...names("甲"), 花名册: [["资料"], ["编号", "家庭住址"], [1, "X"]] }} | ${["花名册!B2"]}              | ${"a sheet that is not read"}
    ${persons(["工作电话"], ["甲", "张三", "1"])}                             | ${[]}                         | ${"what the contract has for business"}
    ${persons(["个人备注"], ["甲", "张三", "1"])}                             | ${["联系人!C1"]}              | ${"what the contract has as sensitive"}
    ${{ ...names("甲"), 渠道: [["编号", "名称"], [1, "微信"], [2, "生日"]] }} | ${[]}                         | ${"values below the headers are not looked at"}
    ${{ ...names("甲"), 说明: [["请勿填写身份证号等个人信息"]] }}             | ${[]}                         | ${"a note is no header"}
  `("$at ($why)", ({ sheets, at }: Case) => {
    expect(places(check(sheets), "sensitive-column")).toEqual(at);
  });
});

test("a private column beside an Excel Table is told as well", () => {
  const workbook = rawWorkbook({
    客户: [
      ["客户名称", "行业", null, "身份证号"],
      ["甲", "零售", null, "x"],
    ],
  });
  const tables = [{ name: "客户", top: 0, left: 0, bottom: 1, right: 1 }];
  const found = checkRaw({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, tables })) });
  expect(places(found, "sensitive-column")).toEqual(["客户!D1"]);
});

test("each finding has words in both languages that end as a sentence", () => {
  const sheets = {
    ...persons(
      ["决策角色", "关系等级", "目标关系等级", "生日"],
      ["甲", "张三", null, "CR2", "CR3", "x"],
      ["甲", "张三", null, "CR2", null, "y"],
    ),
    商机: [
      ["客户名称", "商机名称", "状态", "关闭日期", "金额", "产品"],
      ["甲", "一", "赢单", null, 5, "A B"],
      ["甲", "一", "赢单", day("2027-01-01"), 5, "AB"],
    ],
  };
  const issues = check(sheets);
  expect(issues.length).toBeGreaterThan(6);
  for (const language of LANGUAGES) {
    for (const issue of issues) {
      const text = describeIssue(issue, language);
      expect(text).toMatch(language === "en" ? /^["A-Z].*\.$/s : /。$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});

describe("a row that found no account", () => {
  const dues = (customer: string): Sheets => ({
    ...names("甲公司"),
    应收: [
      ["客户名称", "应收金额", "应收日期"],
      [customer, 100, "2026-01-15"],
    ],
  });

  test.each([
    ["甲公司", true, "it is read, so it is judged"],
    ["外来客户", false, "the reader has told that it is not read"],
  ])("of %s is judged: %s (%s)", (customer, isJudged) => {
    const { length } = places(check(dues(customer)), "receivable-overdue");
    expect(length > 0).toBe(isJudged);
  });
});
