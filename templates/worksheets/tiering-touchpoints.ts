import { policyStaff } from "#core/team/policy-staff.ts";
import { cooperationDepth } from "#core/coverage/cooperation-depth.ts";
import { executiveVisitsPerYear } from "#core/coverage/coverage-policy.ts";
import { tier, type TierResult } from "#core/coverage/tier.ts";
import { touchpoint } from "#core/coverage/touchpoint.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { TIERS, type DepthPart, type Tier } from "#core/codes/codes.ts";
import type { TouchpointKind } from "#core/codes/performance.ts";
import { shareOfWallet } from "#core/finance/share-of-wallet.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import { accounts, policy } from "./cases/seven-accounts.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const customer: Column = { header: text("客户", "Customer"), kind: "text", role: "copy", of: "accounts.name" };

const pointsOf = (part: DepthPart) => (row: Scope) => {
  const facts = {
    walletShare: row.number("wallet"),
    years: row.number("accounts.coopYears"),
    framework: row.value("accounts.framework") === true,
    productLines: row.number("accounts.productLines"),
  };
  return map(
    cooperationDepth(facts, parameters),
    ({ parts }) => parts.find((found) => found.part === part)?.points ?? 0,
  );
};

const part = (id: DepthPart, header: Text, native: string): Column => ({
  header,
  kind: "one",
  role: "live",
  native,
  solve: pointsOf(id),
});

const linear = (id: "wallet" | "years" | "productLines", cell: string) =>
  `{depth.weight.${id}}*MIN(1,${cell}/{depth.full.${id}})`;

const depth: Table = {
  kind: "table",
  id: "depth",
  title: text("合作深度", "Depth of cooperation"),
  note: text(
    "钱包份额 = 向我方年采购额 ÷ 品类年采购额。填好份额后，四项得分自动算出，请相加得到合作深度。",
    "Share of wallet = purchases from us ÷ category spend. With it the four parts are calculated: add them up to the depth.",
  ),
  key: "customer",
  rows: { of: "accounts" },
  columns: {
    customer,
    wallet: {
      header: text("钱包份额", "Share of wallet"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "[accounts.annualPurchase]/[accounts.categorySpend]",
      kam: "WALLET([accounts.annualPurchase],[accounts.categorySpend])",
      solve: (row) => shareOfWallet(row.number("accounts.annualPurchase"), row.number("accounts.categorySpend")),
      points: 1,
      tolerance: 0.002,
      hint: text("向我方采购额除以品类采购额。", "Purchases from us divided by the category spend."),
    },
    forWallet: part("wallet", text("份额得分", "Share points"), linear("wallet", "[wallet]")),
    forYears: part("years", text("年限得分", "Years points"), linear("years", "[accounts.coopYears]")),
    forFramework: part(
      "framework",
      text("协议得分", "Agreement points"),
      "IF([accounts.framework]='YES',{depth.weight.framework},0)",
    ),
    forLines: part(
      "productLines",
      text("产品线得分", "Product-line points"),
      linear("productLines", "[accounts.productLines]"),
    ),
    depth: {
      header: text("合作深度", "Depth"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native:
        "100*SUM([forWallet..forLines])/({depth.weight.wallet}+{depth.weight.years}+{depth.weight.framework}+{depth.weight.productLines})",
      kam: "DEPTH([wallet],[accounts.coopYears],[accounts.framework],[accounts.productLines],KAM_PARAMS)",
      solve: (row) =>
        ["forWallet", "forYears", "forFramework", "forLines"].reduce((sum, id) => sum + row.number(id), 0),
      points: 1,
      tolerance: 0.1,
      hint: text("四项得分相加；某一项到满分后不再增加。", "Add up the four parts; none goes beyond its full mark."),
    },
  },
};

function tierOf(row: Scope): Outcome<TierResult> {
  const inputs = {
    value: row.number("accounts.value"),
    depth: row.number("depth.depth"),
    growth: row.number("accounts.growth"),
    creditRisk: row.number("accounts.risk"),
  };
  return tier(inputs, parameters);
}

const BEFORE_RISK =
  "IF(AND([accounts.value]>={tier.strategicValue},[depth.depth]>={tier.strategicDepth}),'STRATEGIC',IF([accounts.value]>={tier.coreValue},'CORE',IF([accounts.growth]>={tier.potentialGrowth},'POTENTIAL','SERVICE')))";

const tiers: Table = {
  kind: "table",
  id: "tiers",
  title: text("客户层级", "Tiers"),
  key: "customer",
  rows: { of: "accounts" },
  columns: {
    customer,
    before: {
      header: text("未计风险的层级", "Tier before risk"),
      kind: "code",
      codes: "tier",
      role: "answer",
      native: BEFORE_RISK,
      solve: (row) => map(tierOf(row), ({ beforeRisk }) => beforeRisk),
      points: 1,
      hint: text(
        "从战略级往下逐级看：先价值与深度，再价值，再成长。",
        "From the top down: value and depth, then value alone, then growth.",
      ),
      isRule: true,
    },
    watch: {
      header: text("信用风险高", "High credit risk"),
      kind: "yesNo",
      role: "answer",
      native: "IF([accounts.risk]>={tier.creditRisk},'YES','NO')",
      solve: (row) => map(tierOf(row), ({ watch }) => watch),
      points: 0.5,
      hint: text("看信用风险是否到警戒线。", "Does the credit risk reach its limit?"),
      marks: [{ when: "[watch]='YES'", tone: "warn" }],
    },
    tier: {
      header: text("层级", "Tier"),
      kind: "code",
      codes: "tier",
      role: "answer",
      native:
        "IF([watch]='YES',IF([before]='tier.STRATEGIC','CORE',IF([before]='tier.CORE','POTENTIAL','SERVICE')),[before])",
      kam: "TIER([accounts.value],[depth.depth],[accounts.growth],[accounts.risk],KAM_PARAMS,LANG)",
      solve: (row) => {
        const from = String(row.value("before")) as Tier;
        const isDown = row.value("watch") === true;
        return isDown ? (TIERS[TIERS.indexOf(from) + 1] ?? "SERVICE") : from;
      },
      points: 1.5,
      hint: text(
        "信用风险高的降一级；服务级不再降。",
        "A high credit risk takes it one tier down; there is none below service.",
      ),
      isRule: true,
    },
  },
};

const counted = (code: Tier, header: Text): Column => ({
  header,
  kind: "integer",
  min: 0,
  max: 1000,
  role: "answer",
  native: `COUNTIF([tiers.tier:],'tier.${code}')`,
  solve: (row) => row.all("tiers.tier").filter((one) => one === code).length,
  points: 0.5,
  tolerance: 0,
  hint: text("数一数上面的层级。", "Count the tiers above."),
});

const countsOf = (row: Scope): Readonly<Record<Tier, number>> => ({
  STRATEGIC: row.number("strategic"),
  CORE: row.number("core"),
  POTENTIAL: row.number("potential"),
  SERVICE: row.number("service"),
});

const cover: Table = {
  kind: "table",
  id: "cover",
  title: text("需要多少人、多少次高层拜访", "How many people, how many executive visits"),
  key: "strategic",
  upright: true,
  rows: [{}],
  columns: {
    strategic: counted("STRATEGIC", text("战略级家数", "Strategic accounts")),
    core: counted("CORE", text("核心级家数", "Core accounts")),
    potential: counted("POTENTIAL", text("潜力级家数", "Potential accounts")),
    service: counted("SERVICE", text("服务级家数", "Service accounts")),
    people: {
      header: text("需要的人数", "People needed"),
      kind: "two",
      min: 0,
      max: 1000,
      role: "answer",
      native:
        "[strategic]*{coverage.fte.strategic}+[core]*{coverage.fte.core}/[policy.basis]+[potential]*{coverage.fte.potential}+[service]*{coverage.fte.service}",
      kam: "POLICYFTE([strategic],[core],[potential],[service],[policy.basis],KAM_PARAMS)",
      solve: (row) => {
        const team = { ...parameters, "coverage.coreBasis": row.number("policy.basis") };
        return map(policyStaff(countsOf(row), team), ({ people }) => people);
      },
      points: 2,
      tolerance: 0.02,
      hint: text(
        "每级家数乘以每家人数；核心级的人数由几家合用，要先除以家数。",
        "Accounts times people per account; the people for core accounts are shared, so divide first.",
      ),
    },
    visits: {
      header: text("一年的高层拜访次数", "Executive visits a year"),
      kind: "integer",
      min: 0,
      max: 10000,
      role: "answer",
      native:
        "[strategic]*{coverage.visits.strategic}+[core]*{coverage.visits.core}+[potential]*{coverage.visits.potential}+[service]*{coverage.visits.service}",
      solve: (row) =>
        TIERS.reduce((sum, code) => sum + countsOf(row)[code] * executiveVisitsPerYear(code, parameters), 0),
      points: 1,
      tolerance: 0,
      hint: text("每级家数乘以每家每年的次数。", "Accounts times visits per account and year."),
    },
  },
};

const date = (kind: TouchpointKind, number: number, header: Text): Column => ({
  header,
  kind: "date",
  role: "answer",
  native: `WORKDAY([accounts.signed]+{touchpoint.days.${kind}}-1,1)`,
  kam: `TOUCHPOINT([accounts.signed],${String(number)},KAM_PARAMS)`,
  solve: (row) =>
    map(touchpoint(kind, row.number("accounts.signed") as SerialDate, parameters), ({ date: day }) => day),
  points: 0.5,
  tolerance: 0,
  hint: text(
    "从签约日起数自然日，签约当天不算；落在周末就顺延到下一个工作日。",
    "Count calendar days from the signing, which does not count; a weekend gives way to the next working day.",
  ),
});

const dates: Table = {
  kind: "table",
  id: "dates",
  title: text("三次触点的日期", "Dates of the three touchpoints"),
  note: text(
    "Excel 公式跳过周末；KAM 公式还跳过已公布的法定节假日，并认得调休上班日。两者不同时以 KAM 为准。",
    "Excel's formula passes over weekends; the KAM formula also knows public holidays and working weekends. Where they differ, KAM's date holds.",
  ),
  key: "customer",
  rows: { of: "accounts" },
  columns: {
    customer,
    signed: { header: text("签约日期", "Signed on"), kind: "date", role: "copy", of: "accounts.signed" },
    first: date("D180", 1, text("战略复盘会", "Strategic review")),
    second: date("D450", 2, text("问题预警会", "Early-warning meeting")),
    third: date("D900", 3, text("价值升级提案", "Value proposal")),
  },
};

const agenda = conclusions(
  text("最近一次触点怎么开", "How to hold the next touchpoint"),
  [
    text(
      "选一家战略级或核心级客户：第一次触点要带哪三个数字去？",
      "Take a strategic or core account: which three figures go to the first touchpoint?",
    ),
    text("请客户方谁参加，我方谁对应？", "Who should come from the customer, and who of ours meets them?"),
    text(
      "有一家被降了级：对客户怎么说，对内部怎么做？",
      "One account went down a tier: what is said to the customer, what is done inside?",
    ),
  ],
  [
    text(
      "嘉禾汽车部件（战略级），第一次触点是战略复盘会。带三个客户的数：上半年产线停机几小时、一次合格率、备件到货几天，都用客户自己的记录；我方销量不带。",
      "Jiahe Auto Parts (strategic), the strategy review. Three figures of theirs: hours of stops in the half-year, first-pass yield, days until spares arrive, all from their own records. Our sales stay at home.",
    ),
    text(
      "客户方：生产副总、设备部经理、采购经理；我方：销售总监、服务经理、客户经理，一一对应。事先说好每人要对方拿一个主意。",
      "From them: head of production, equipment manager, purchasing manager; of ours: head of sales, service manager, account manager, one for each. Agree beforehand on the one decision that each asks for.",
    ),
    text(
      "沧岭钢业：风险 76，由战略级降到核心级。对客户不提级别，只说“拜访照旧，付款安排想一起商量”；内部减高层拜访、收额度，服务不撤人，财务每月看一次。",
      "Cangling Steel: a risk of 76, from strategic to core. To the customer no word of tiers: “visits go on, may we talk about payment?” Inside: fewer executive visits, a lower limit, service stays, accounting looks every month.",
    ),
  ],
);

/** Tiers, coverage and the dates of touchpoints. */
export const tieringTouchpoints: Worksheet = {
  id: "tiering-touchpoints",
  title: text("分层、覆盖与触点", "Tiers, coverage and touchpoints"),
  purpose: text(
    "按价值、深度、成长与风险给客户分层，算出覆盖要多少人，并排出签约后的三次触点。",
    "Sort accounts into tiers by value, depth, growth and risk, work out the people that coverage takes, and set the dates of three touchpoints.",
  ),
  models: ["TIER-1", "TIER-2", "TIER-3", "TEAM-2"],
  sessions: ["TIER-AND-COVER"],
  story: {
    title: text("七家客户，怎样分层", "Seven accounts: which tier for each"),
    paragraphs: [
      text(
        "霁川智控为工厂做产线控制系统。新任销售总监要把“谁是重点客户”从感觉变成规则，并回答老板一个问题：照这样覆盖，要多少人？",
        "Jichuan Controls builds control systems for production lines. The new sales director wants rules in place of feelings, and has to tell the owner how many people such coverage takes.",
      ),
      text(
        "价值总分来自上季度的评估。核心级客户的 1.5 个人由几家合用，公司已经定了下来，写在案例的最后一张表里。",
        "The value scores come from last quarter's evaluation. How many core accounts share 1.5 people the company has decided: see the last table of the case.",
      ),
    ],
  },
  data: [accounts, policy],
  tasks: [
    {
      id: "depth",
      title: text("算合作深度", "Work out the depth of cooperation"),
      minutes: 10,
      ask: [text("先算钱包份额，再把四项得分相加。", "First the share of wallet, then the sum of the four parts.")],
      parts: [
        depth,
        {
          kind: "picture",
          height: 14,
          charts: [
            {
              kind: "column",
              title: text("合作深度", "Depth of cooperation"),
              alt: text(
                "七家客户合作深度的柱形图，数据见上表。",
                "Columns of the accounts' depth of cooperation; the table above holds the data.",
              ),
              values: { min: 0, max: 100, step: 20 },
              series: [
                { name: text("合作深度", "Depth"), categories: "depth.customer", values: "depth.depth", look: "main" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "份额到一半就满分，是为了不鼓励独家依赖。请学员找出份额高但只有一条产品线的客户：深度来自哪里？",
        "Half of the wallet is a full mark, so that dependence is not rewarded. Let them find an account with a high share and a single product line: where does its depth come from?",
      ),
    },
    {
      id: "tiers",
      title: text("定层级", "Settle the tiers"),
      minutes: 15,
      ask: [
        text(
          "先不看风险定一次，再看信用风险是否要降一级。",
          "First without the risk, then see whether the credit risk takes it one down.",
        ),
      ],
      parts: [tiers],
      teach: text(
        "强调：信用风险降级，流失风险不降级；要走的客户更不能撤人。让学员说出每家离上一级差什么。",
        "Credit risk takes an account down, the danger of losing it never does. Have them say what each account lacks for the next tier.",
      ),
    },
    {
      id: "cover",
      title: text("算覆盖要多少人", "Work out the people it takes"),
      minutes: 10,
      ask: [
        text(
          "数出各级家数，再算人数与高层拜访次数。",
          "Count the accounts of each tier, then people and executive visits.",
        ),
      ],
      parts: [cover],
      teach: text(
        "改一改核心级的合用家数，看人数怎么变：这是老板要拍板的数，不该由公式默认。",
        "Change how many core accounts share their people and watch the result: that figure is the owner's to decide, not a formula's.",
      ),
    },
    {
      id: "dates",
      title: text("排触点日期", "Set the touchpoints"),
      minutes: 10,
      ask: [
        text(
          "由签约日期算出三次触点，遇到周末顺延。",
          "From the signing dates work out three touchpoints; weekends give way.",
        ),
      ],
      parts: [dates],
      teach: text(
        "请学员把第一家的三个日期记进自己的日历。问：为什么是半年、一年多、两年半，而不是每季度一次？",
        "Let them put the first account's dates into their calendars. Why half a year, a year and more, two and a half, and not every quarter?",
      ),
    },
    {
      id: "agenda",
      title: text("准备第一次触点", "Prepare the first touchpoint"),
      minutes: 10,
      ask: [text("用自己的话回答三个问题。", "Answer three questions in your own words.")],
      parts: [agenda],
      teach: text(
        "要听到客户的数字（停机、良率、交期），而不是我方的销量。",
        "Listen for the customer's figures (downtime, yield, delivery), not for our sales.",
      ),
    },
  ],
  goals: [
    text("说出四个层级各看什么条件", "say which conditions each of the four tiers has"),
    text("算出合作深度并说出短在哪里", "work out the depth of cooperation and what it lacks"),
    text("按政策算出覆盖所需的人数", "work out the people that the policy asks for"),
    text("排出签约后的三次触点", "set three touchpoints after a signing"),
  ],
  discussion: [
    {
      ask: text("客户知道自己的层级吗？应该知道吗？", "Do customers know their tier? Should they?"),
      answer: text(
        "不必知道级别，但应当感受到差别：谁来、多久来一次、带来什么。",
        "Not the tier, but they should feel it: who comes, how often, and with what.",
      ),
      minutes: 5,
    },
    {
      ask: text("人手只有需要的一半，先减哪里？", "With half of the people needed, where is coverage cut first?"),
      answer: text(
        "先减服务级与潜力级的人工覆盖，改用热线和集中活动；战略级不减，而是减家数。",
        "At service and potential accounts, by hotline and joint events; strategic accounts keep their team, but become fewer.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "先完成“客户价值评估”，或说明价值总分的来历。",
        "Do the customer evaluation first, or explain where the value scores come from.",
      ),
      text(
        "与公司确认核心级的合用家数，改在案例的最后一张表里。",
        "Agree with the company how many core accounts share their people, and change it in the last table of the case.",
      ),
    ],
    mistakes: [
      text("份额超过一半仍按比例加分。", "A share above one half still adds points."),
      text("先看风险再定级，结果降了两次。", "The risk is looked at first, and the account goes down twice."),
      text("把 1.5 人直接乘以核心级家数。", "1.5 people are multiplied by the number of core accounts."),
      text("触点日期落在周末没有顺延。", "A touchpoint stays on a weekend."),
    ],
    close: text(
      "请每人写下一家想提一级的客户，以及这一季度补哪一项。",
      "Let everybody name one account to lift a tier, and what to mend this quarter.",
    ),
  },
};
