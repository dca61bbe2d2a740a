import type { SerialDate } from "#core/calendar/serial-date.ts";
import { accountLevel } from "#core/accounts/account-level.ts";
import type { Tier } from "#core/codes/codes.ts";
import { map } from "#core/kernel/outcome.ts";
import { agentShare } from "#core/retention/agent-share.ts";
import { nextContact } from "#core/retention/communication.ts";
import { orderRhythm } from "#core/retention/order-rhythm.ts";
import { rebate } from "#core/retention/rebate.ts";
import { salesModeCheck } from "#core/retention/sales-mode.ts";
import { salesTrend } from "#core/retention/sales-trend.ts";
import { modes, orders, sales, talks, today } from "./cases/four-accounts.ts";
import { copied, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const ORDERS = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;
const QUARTERS = ["q1", "q2", "q3", "q4"] as const;
const asOf = (row: Scope) => row.number("today.asOf") as SerialDate;
const serial = (row: Scope, reference: string) => row.optional(reference) as SerialDate | null;

const rhythmOf = (row: Scope) =>
  orderRhythm(
    ORDERS.map((id) => row.number(`orders.${id}`) as SerialDate),
    asOf(row),
    parameters,
  );
const rhythmKam = (number: number) =>
  `INDEX(ORDERRHYTHM([orders.first..sixth],[today.asOf],KAM_PARAMS,FALSE),1,${String(number)})`;

const rhythm: Table = {
  kind: "table",
  id: "rhythm",
  title: text("行为分析：订货节奏", "Behaviour: the rhythm of orders"),
  note: text(
    "间隔 = 相邻两次相隔的天数。晚到 = 距上次的天数超过平均间隔 + 2 × 总体标准差。",
    "A gap is the days between two orders. Overdue: more days since the last than mean + 2 × population deviation.",
  ),
  key: "customer",
  rows: { of: "orders" },
  columns: {
    customer: copied("orders.customer", "text", text("客户", "Customer"), { width: 14 }),
    mean: {
      header: text("平均间隔", "Mean gap"),
      kind: "one",
      min: 0,
      role: "answer",
      native: "([orders.sixth]-[orders.first])/5",
      kam: rhythmKam(2),
      solve: (row) => map(rhythmOf(row), ({ meanGap }) => meanGap),
      points: 0.5,
      tolerance: 0.06,
      hint: text("六次订货只有五个间隔。", "Six orders have five gaps."),
    },
    limit: {
      header: text("晚到界线（天）", "Limit (days)"),
      kind: "one",
      role: "live",
      native:
        "([orders.sixth]-[orders.first])/5+{rhythm.deviations}*SQRT(SUMPRODUCT((([orders.second..sixth]-[orders.first..fifth])-([orders.sixth]-[orders.first])/5)^2)/5)",
      solve: (row) => map(rhythmOf(row), ({ limit }) => limit),
    },
    since: {
      header: text("距上次", "Days since"),
      kind: "integer",
      min: 0,
      max: 9999,
      role: "answer",
      native: "[today.asOf]-[orders.sixth]",
      kam: rhythmKam(5),
      solve: (row) => map(rhythmOf(row), ({ daysSince }) => daysSince),
      points: 0.5,
      tolerance: 0,
      hint: text("今天减最后一次。", "Today less the last order."),
    },
    overdue: {
      header: text("已经晚了", "Overdue"),
      kind: "yesNo",
      role: "answer",
      native: "IF([since]>[limit]+0.000001,'YES','NO')",
      solve: (row) => row.number("since") > row.number("limit") + 1e-6,
      points: 0.5,
      hint: text("超过界线才算晚。", "Only beyond the limit."),
      marks: [{ when: "[overdue]='YES'", tone: "bad" }],
    },
  },
};

const QUARTER_SPAN = "[sales.q1..q4]";

const value: Table = {
  kind: "table",
  id: "value",
  title: text("发展分析与代理商贡献", "Development, and the agents' part"),
  note: text(
    "全年 = 案例里的四个季度（2025 年 7 月至 2026 年 6 月）。每季变化 = SLOPE(四季, {1,2,3,4}) ÷ 四季平均。",
    "The year is the four quarters of the case, July 2025 to June 2026. Change a quarter = SLOPE(quarters, {1,2,3,4}) ÷ their mean.",
  ),
  key: "customer",
  rows: { of: "sales" },
  columns: {
    customer: copied("sales.customer", "text", text("客户", "Customer"), { width: 14 }),
    total: {
      header: text("全年（元）", "Year (yuan)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: `SUM(${QUARTER_SPAN})`,
      solve: (row) => QUARTERS.reduce((sum, id) => sum + row.number(`sales.${id}`), 0),
      points: 0.5,
      tolerance: 0.5,
      hint: text("四个季度相加。", "Add up the four quarters."),
    },
    trend: {
      header: text("每季变化", "Change a quarter"),
      kind: "percentOne",
      min: -10,
      max: 10,
      role: "answer",
      native: `SLOPE(${QUARTER_SPAN},{1,2,3,4})/AVERAGE(${QUARTER_SPAN})`,
      solve: (row) => map(salesTrend(QUARTERS.map((id) => row.number(`sales.${id}`))), ({ relative }) => relative),
      points: 1,
      tolerance: 0.0006,
      hint: text("用 SLOPE(四季, {1,2,3,4}) 再除以平均。", "SLOPE(quarters, {1,2,3,4}), divided by their mean."),
      marks: [{ when: "N([trend])<0", tone: "warn" }],
    },
    agents: {
      header: text("代理商占比", "Agents' part"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "[sales.agents]/[total]",
      solve: (row) => agentShare(row.number("sales.agents"), row.number("total")),
      points: 0.5,
      tolerance: 0.006,
      hint: text("经代理商的 ÷ 全年。", "Through agents ÷ the year."),
    },
  },
};

const CADENCE =
  "IF([talks.cadence]<>\"\",[talks.cadence],CHOOSE(MATCH([talks.tier],{'tier.STRATEGIC','tier.CORE','tier.POTENTIAL','tier.SERVICE'},0),{cadence.strategic},{cadence.core},{cadence.potential},{cadence.service}))";

const contact = (row: Scope) =>
  nextContact(
    serial(row, "talks.last"),
    { cadence: row.optional("talks.cadence"), tier: row.text("talks.tier") as Tier },
    asOf(row),
    parameters,
  );

const plan: Table = {
  kind: "table",
  id: "plan",
  title: text("沟通计划：下次什么时候", "Communication plan: when next?"),
  note: text(
    "单独约定了间隔的用约定，没有的按客户层级（见参数）。",
    "An interval of its own goes first, else the tier's (see the parameters).",
  ),
  key: "talk",
  rows: { of: "talks" },
  columns: {
    talk: copied("talks.talk", "text", text("沟通", "Talk"), { width: 26 }),
    days: {
      header: text("间隔（天）", "Interval (days)"),
      kind: "integer",
      min: 1,
      max: 999,
      role: "answer",
      native: CADENCE,
      solve: (row) => map(contact(row), ({ cadence }) => cadence),
      points: 0.5,
      tolerance: 0,
      hint: text("先看有没有单独约定。", "First whether there is an interval of its own."),
    },
    due: {
      header: text("下次日期", "Next"),
      kind: "date",
      width: 13,
      role: "answer",
      native: "[talks.last]+[days]",
      solve: (row) => row.number("talks.last") + row.number("days"),
      points: 0.5,
      tolerance: 0,
      hint: text("上次 + 间隔。", "Last + interval."),
    },
    late: {
      header: text("已逾期（天）", "Days overdue"),
      kind: "integer",
      min: 0,
      max: 9999,
      role: "answer",
      native: "MAX(0,[today.asOf]-[due])",
      kam: 'OVERDUE([due],"",[today.asOf])',
      solve: (row) => Math.max(0, asOf(row) - row.number("due")),
      points: 0.5,
      tolerance: 0,
      hint: text("没到期是 0。", "0 when not yet due."),
      marks: [{ when: "N([late])>0", tone: "bad" }],
    },
  },
};

const PARTS = ["priceArrangement", "priceAuthority", "serviceArrangement", "reason"] as const;

const described: Table = {
  kind: "table",
  id: "described",
  title: text("销售模式写全了吗", "Is the way of selling described?"),
  note: text(
    "六项：模式、价格安排、价格权限、服务安排、为什么适合、复审日期。复审日期已到的，不管缺不缺都是“应当复审”；没到的，缺一项就是“未填全”。",
    "Six parts: mode, price, its authority, service, why it fits, and a day of review. When that day has come the review is due, whatever is missing; before it, one missing part makes it incomplete.",
  ),
  key: "customer",
  rows: { of: "modes" },
  columns: {
    customer: copied("modes.customer", "text", text("客户", "Customer"), { width: 14 }),
    mode: copied("modes.mode", "code", text("模式", "Mode"), { codes: "salesMode" }),
    missing: {
      header: text("缺几项", "Missing"),
      kind: "integer",
      min: 0,
      max: 6,
      role: "answer",
      native: "COUNTBLANK([modes.mode..review])",
      solve: (row) => checkOf(row).missing.length,
      points: 0.5,
      tolerance: 0,
      hint: text("六项里数空白。", "Count the blanks among the six."),
    },
    state: {
      header: text("状态", "State"),
      kind: "code",
      codes: "salesModeState",
      width: 14,
      role: "answer",
      native:
        "IF(AND([modes.review]<>\"\",N([modes.review])<=[today.asOf]),'REVIEW-DUE',IF([missing]=0,'READY','INCOMPLETE'))",
      solve: (row) => {
        const { state } = checkOf(row);
        if (state === "REVIEW-DUE") return state;
        return row.number("missing") === 0 ? "READY" : "INCOMPLETE";
      },
      points: 1,
      hint: text("先看该不该复审，再看缺不缺。", "First whether a review is due, then whether anything is missing."),
      marks: [{ when: "AND([state]<>\"\",[state]<>'READY')", tone: "warn" }],
    },
  },
};

function checkOf(row: Scope) {
  const filled = (id: string) => row.value(`modes.${id}`) !== null;
  const [priceArrangement, priceAuthority, serviceArrangement, reason] = PARTS.map(filled);
  return salesModeCheck(
    {
      mode: filled("mode"),
      priceArrangement: priceArrangement === true,
      priceAuthority: priceAuthority === true,
      serviceArrangement: serviceArrangement === true,
      reason: reason === true,
    },
    serial(row, "modes.review"),
    asOf(row),
  );
}

const RATE =
  "IF([value.total]>={rebate.amount.third},{rebate.rate.third},IF([value.total]>={rebate.amount.second},{rebate.rate.second},IF([value.total]>={rebate.amount.first},{rebate.rate.first},0)))";

const rewards: Table = {
  kind: "table",
  id: "rewards",
  title: text("分级激励", "Incentive by level"),
  note: text(
    "三级由四层来：战略级是关键，核心级、潜力级是重点，服务级是一般。返利写进合同、进公账、依法开票，不给个人。",
    "Three levels from four tiers: strategic is key, core and potential are important, service is general. A rebate stands in the contract and goes to the company's account, never to a person.",
  ),
  key: "customer",
  rows: { of: "sales" },
  columns: {
    customer: copied("sales.customer", "text", text("客户", "Customer"), { width: 14 }),
    level: {
      header: text("级别", "Level"),
      kind: "code",
      codes: "accountLevel",
      role: "answer",
      native: "IF([sales.tier]='tier.STRATEGIC','KEY',IF([sales.tier]='tier.SERVICE','GENERAL','FOCUS'))",
      kam: "THREELEVEL([sales.tier],LANG)",
      solve: (row) => accountLevel(row.text("sales.tier") as Tier),
      points: 0.5,
      hint: text("照上面的对应关系。", "By the note above."),
    },
    amount: {
      header: text("返利（元）", "Rebate (yuan)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: `[value.total]*${RATE}`,
      kam: "REBATE([value.total],KAM_PARAMS)",
      solve: (row) => map(rebate(row.number("value.total"), parameters), (found) => found.rebate),
      points: 1,
      tolerance: 0.5,
      hint: text(
        "按全年金额达到的最高一档取比例（见“参数”），乘全年全额，不是只乘超出部分。",
        "The rate of the highest step that the year reaches (see the parameters), on the whole year, not on the excess only.",
      ),
      isRule: true,
    },
    next: {
      header: text("离下一档还差", "To the next step"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native:
        "MAX(0,IF([value.total]>={rebate.amount.second},{rebate.amount.third},IF([value.total]>={rebate.amount.first},{rebate.amount.second},{rebate.amount.first}))-[value.total])",
      solve: (row) => map(rebate(row.number("value.total"), parameters), (found) => found.toNextStep ?? 0),
      points: 0.5,
      tolerance: 0.5,
      hint: text("下一档起点减全年；已在最高档的写 0。", "Where the next step begins, less the year; 0 on the last."),
      isRule: true,
    },
  },
};

const review = specimen("review", text("一次服务回顾的开场", "Opening a service review"), [
  {
    part: text("先说兑现了什么", "What was promised and done"),
    specimen: text(
      "“上次答应的三件事：备件前置到了，两次巡检做了，培训还差夜班一组，定在下周二。”",
      "“Three promises of last time: spares are on site, both checks are done, training lacks the night crew and is set for Tuesday.”",
    ),
  },
  {
    part: text("再摆事实", "Then facts"),
    specimen: text(
      "“这个季度停机四次，比上季少两次；平均恢复五十分钟，目标是四十。”",
      "“Four stops this quarter, two fewer; fifty minutes to recover, with forty as the aim.”",
    ),
  },
  {
    part: text("请对方评价", "Ask for their view"),
    specimen: text("“哪一件事我们做得让您最不放心？一件就好。”", "“Which one thing worries you most? One will do.”"),
  },
  {
    part: text("约下一步", "Agree on what follows"),
    specimen: text(
      "“恢复时间由我负责，七月十五日前给您书面办法，您看给谁？”",
      "“The recovery time is mine: you have a plan in writing by 15 July. Who should get it?”",
    ),
  },
]);

const words = conclusions(
  text("写出维护结论", "Write it down"),
  [
    text(
      "望海订货晚了、销售在降、会谈逾期：三件事连起来说明什么？先做哪一件？",
      "Wanghai orders late, sells less, and the executives' talk is overdue: what does it mean together, and what comes first?",
    ),
    text(
      "嘉陵一半经代理商：要不要直接建立沟通？怎样不伤代理商？",
      "Half of Jialing comes through an agent: do we talk directly, and how without hurting the agent?",
    ),
    text(
      "松溪离下一档还差多少？值不值得为这一档去谈？",
      "How far is Songxi from its next step, and is that worth a talk?",
    ),
  ],
  [
    text(
      "望海距上次订货 102 天，界线是 83 天；四季平均每季降两成（19%）；高层会谈逾期 50 天。三件事同一个方向：生意在转走，而高层没有听到。先在 7 月 10 日前约高层会谈，带停机与恢复的数据去，问清用量、库存和服务，再谈订单。",
      "102 days since Wanghai's last order against a limit of 83; a fall of 19 % a quarter; the executives 50 days late. All three say that business is moving away and our executives have not heard why. First their talk, by 10 July, with figures of stops and recovery: ask about use, stock and service before any order.",
    ),
    text(
      "要。166 万里有 83 万经代理商，价格权限、适合的理由和复审日期都没写，客户只认识代理商。先与代理商谈妥：服务回顾和技术交流我们直接做，订单和佣金仍归代理商，三方一起开会，再写进销售模式。",
      "Yes. 830,000 of 1,660,000 come through the agent; price authority, reason and day of review are not written, and the customer knows the agent only. Agree with the agent first: we hold service reviews and technical talks, orders and commission stay theirs, meetings are held by all three; then write it down.",
    ),
    text(
      "差 28 万元：272 万到 300 万。到了那一档，返利从 27,200 元升到至少 60,000 元。松溪每季约多 4 万，照这个势头一年内自然会到，不值得为返利压货；值得谈的是把新增品种写进年度协议。",
      "280,000: from 2.72 to 3 million, which lifts the rebate from 27,200 to 60,000 at least. At 40,000 more each quarter Songxi gets there within a year by itself: no stocking up for a rebate, but a talk about taking new items into the yearly agreement.",
    ),
  ],
);

/** Looking after accounts: behaviour, development, talks, ways of selling, rebates. */
export const accountCare: Worksheet = {
  id: "account-care",
  title: text("客户维护：分析、沟通、模式与激励", "Account care: analyses, talks, modes, incentives"),
  purpose: text(
    "从订货节奏和销售趋势看出变化，排出各层级的沟通，写全销售模式，按级别算激励。",
    "See change in rhythm and sales, plan talks on every level, describe the way of selling, and work out incentives by level.",
  ),
  models: ["MAINT-1", "MAINT-2", "MAINT-3", "MAINT-4"],
  sessions: ["CARE"],
  story: {
    title: text("四家老客户，半天时间", "Four old customers, half a day"),
    paragraphs: [
      text(
        "启明流体的区域经理每季度留出半天，只看老客户。他不听汇报，先看四张表：谁的订货晚了、谁的销售在变、谁很久没见、谁的做法没写清楚。",
        "Once a quarter the manager at Qiming Fluid keeps half a day for old customers. No reports; four tables: whose order is late, whose sales change, who was not seen, whose way of selling nobody wrote down.",
      ),
    ],
  },
  data: [today, orders, sales, talks, modes],
  tasks: [
    {
      id: "rhythm",
      title: text("看行为", "Look at behaviour"),
      minutes: 10,
      ask: [text("算平均间隔和距上次的天数，判断是否晚了。", "Mean gap, days since, overdue or not.")],
      parts: [rhythm],
      teach: text(
        "望海最近两次订得密，界线反而被拉宽，照样超了。青禾节奏最稳，这次却晚了四十多天：它最小，也最该先打电话。",
        "Wanghai's last gaps were short, which widens its limit, and it is late all the same. Qinghe is the most regular and over forty days late: the smallest, and the first to call.",
      ),
    },
    {
      id: "value",
      title: text("看发展", "Look at development"),
      minutes: 12,
      ask: [text("算全年、每季变化和代理商占比。", "Year, change a quarter, agents' part.")],
      parts: [
        value,
        {
          kind: "picture",
          height: 15,
          charts: [
            {
              kind: "bar",
              title: text("全年销售额（元）", "Sales of the year (yuan)"),
              alt: text(
                "四家客户全年销售额的条形图，数据见上表。",
                "Bars of the year's sales of four customers; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                { name: text("全年", "Year"), categories: "value.customer", values: "value.total", look: "main" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "最大的一家在掉，最小的一家在涨：只看金额排名，两件事都看不见。",
        "The largest falls and the smallest rises: a ranking by amount hides both.",
      ),
    },
    {
      id: "plan",
      title: text("排沟通", "Plan the talks"),
      minutes: 12,
      ask: [text("算间隔、下次日期和逾期。", "Interval, next day, days overdue.")],
      parts: [plan],
      teach: text(
        "望海的客户经理按时走访，高层会谈却逾期五十天：一层热络代替不了另一层。",
        "Wanghai's account manager keeps the days while the executives are fifty days late: one level does not stand for another.",
      ),
    },
    {
      id: "modes",
      title: text("查模式", "Check the way of selling"),
      minutes: 8,
      ask: [text("数缺项，判断状态。", "Count what is missing, judge the state.")],
      parts: [described],
      teach: text(
        "嘉陵没写谁有权给折扣：客户问三个人会得到三个价。",
        "Nobody wrote down who may grant Jialing a discount: three people will name three prices.",
      ),
    },
    {
      id: "rewards",
      title: text("算激励", "Work out incentives"),
      minutes: 8,
      ask: [text("定级别，算返利和离下一档的差距。", "Level, rebate, and what is missing to the next step.")],
      parts: [rewards],
      teach: text(
        "返利在下滑的客户身上照付，要不要？讨论把一部分改成“增长才给”。",
        "A rebate is paid though sales fall. Should part of it be for growth only?",
      ),
    },
    {
      id: "review",
      title: text("写一次服务回顾", "Write a service review"),
      minutes: 10,
      ask: [
        text("参照示范，为自己的一家客户写开场。", "After the specimen, write an opening for a customer of yours."),
      ],
      parts: [review],
      teach: text(
        "听有没有数字、有没有没兑现的事。只讲好的，客户不信。",
        "Listen for figures and for what was not done. Good news alone is not believed.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "好的回答先约高层会谈，带着停机数据去，而不是先催订单。",
        "Good answers arrange the executives' talk first, with figures of stops, instead of pressing for an order.",
      ),
    },
  ],
  goals: [
    text("看出订货晚了的客户", "see whose order is late"),
    text("用趋势而不是名次看发展", "look at trends instead of ranks"),
    text("按层级排出沟通计划", "plan talks level by level"),
    text("写全一家客户的销售模式", "describe the way of selling to a customer"),
  ],
  discussion: [
    {
      ask: text(
        "客户自己也说不清为什么订得晚，怎么问？",
        "The customer does not know either why the order is late. How to ask?",
      ),
      answer: text(
        "带着节奏图去：“往常四十三天，这次八十六天，是用量变了，还是库存多了，还是我们哪里没做好？”",
        "With the rhythm in hand: “Usually 43 days, now 86: less use, more stock, or something that we did?”",
      ),
      minutes: 5,
    },
    {
      ask: text("激励应该给谁？", "Who should get the incentive?"),
      answer: text(
        "给公司：返利、培训、联合改造、优先排产，写进协议。给个人的，按公司礼品规定，公职人员和评审人员一律不送。",
        "The company: rebates, training, joint improvement, priority, in the agreement. To persons only by the gift rules, and nothing to officials or evaluators.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员导出一家老客户最近六次订货日期和四个季度的金额。",
        "Ask for six order dates and four quarters of one old customer.",
      ),
      text(
        "提醒：返利与佣金的做法先问财务与法务。",
        "Remind: rebates and commissions are for finance and the lawyers to approve.",
      ),
    ],
    mistakes: [
      text("六次订货除以六。", "Six orders are divided by six."),
      text("有单独约定的间隔，还按层级算。", "The tier's interval is taken though there is one of its own."),
      text("返利只对超出部分算。", "The rebate is taken of the excess only."),
      text("复审日期已过，仍判“齐全”。", "A passed day of review, and still “complete”."),
    ],
    close: text(
      "请每人当场约下一次最久没见的客户，把日期写在表上。",
      "Let everybody arrange a meeting with the customer longest unseen, and write the day down.",
    ),
  },
};
