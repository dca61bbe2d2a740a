import { CHURN_REASONS, type ChurnReason } from "#core/codes/performance.ts";
import { CHURN_SIGNALS, type ChurnSignal } from "#core/codes/results/retention.ts";
import { map } from "#core/kernel/outcome.ts";
import { churnLevels, type ChurnFacts } from "#core/retention/churn-levels.ts";
import { churnRisk } from "#core/retention/churn-risk.ts";
import { lossesByReason } from "#core/retention/lost-accounts.ts";
import { facts, lost } from "./cases/six-warnings.ts";
import { copied, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const SHORT: Readonly<Record<ChurnSignal, Text>> = {
  orders: text("订单", "Orders"),
  strategyChange: text("战略", "Strategy"),
  walletChange: text("份额", "Wallet"),
  newSuppliers: text("新供应商", "Suppliers"),
  openComplaints: text("投诉", "Complaints"),
  satisfactionDrop: text("满意度", "Content"),
  rivalFacts: text("排挤", "Pushed out"),
  priceGap: text("价格", "Price"),
  benchmarkGap: text("对标", "Benchmark"),
  contactGap: text("失联", "Contact"),
  paymentDelay: text("逾期", "Overdue"),
};

const bySignal = (column: (signal: ChurnSignal) => Column) =>
  Object.fromEntries(CHURN_SIGNALS.map((signal) => [signal, column(signal)]));

const levelsFrom = (row: Scope, table: "facts" | "levels") =>
  Object.fromEntries(CHURN_SIGNALS.map((signal) => [signal, row.optional(`${table}.${signal}`)])) as ChurnFacts;

const ALL_FACTS = CHURN_SIGNALS.map((signal) => `[facts.${signal}]`).join(",");
const ALL_LEVELS = CHURN_SIGNALS.map((signal) => `[levels.${signal}]`).join(",");

const STEPS = ["light", "clear", "strong"] as const;
// More is worse but for what falls.
const passes = (signal: ChurnSignal, step: string) => {
  const [fact, limit] = [`[facts.${signal}]`, `{churn.${signal}.${step}}`];
  if (signal === "orders" || signal === "walletChange") return `(${fact}<=-${limit}+0.000000001)`;
  if (signal === "satisfactionDrop") return `(${fact}<${limit})`;
  return signal === "benchmarkGap" ? `(${fact}<-${limit}-0.000000001)` : `(${fact}>=${limit}-0.000000001)`;
};
const graded = (signal: ChurnSignal) =>
  signal === "strategyChange" ? `[facts.${signal}]+0` : STEPS.map((step) => passes(signal, step)).join("+");

// Known of every customer, and worked out in class.
const ASKED: readonly ChurnSignal[] = ["orders", "walletChange", "satisfactionDrop", "priceGap"];

const levelOf = (signal: ChurnSignal): Column => {
  const at = CHURN_SIGNALS.indexOf(signal);
  const look = { header: SHORT[signal], kind: "integer", min: 0, max: 3 } as const;
  const solve = (row: Scope) => map(churnLevels(levelsFrom(row, "facts"), parameters), (found) => found[at] ?? null);
  // By ISNUMBER: not every program tells 0 from a blank text.
  const native = `IF(ISNUMBER([facts.${signal}]),${graded(signal)},"")`;
  // Only the last column may have the add-in's beside it: the others are taken as a span.
  const kam =
    signal === CHURN_SIGNALS.at(-1)
      ? { kam: `INDEX(CHURNLEVELS(${ALL_FACTS},KAM_PARAMS,FALSE),1,${String(at + 1)})` }
      : {};
  if (!ASKED.includes(signal)) return { ...look, role: "live", native, ...kam, solve };
  return {
    ...look,
    role: "answer",
    native,
    solve,
    points: 0.5,
    tolerance: 0,
    hint: text("与参数里的三条线比：过几条就是几级。", "Compare with three limits: as many as are passed."),
    marks: [{ when: `N([${signal}])=3`, tone: "bad" }],
  };
};

const levels: Table = {
  kind: "table",
  id: "levels",
  title: text("信号有多强（0 无、1 轻、2 明显、3 严重）", "How strong the signals are (0–3)"),
  note: text(
    "每个信号有三条线，见“参数”：过几条就是几级，一条没过是 0。战略调整：0 没听说、1 传闻、2 确认、3 在做。订单和份额看下降，满意度和对标看低于，其余看达到。不知道的留空，不当作零。",
    "Each signal has three limits among the parameters: the level is the number passed, 0 for none. Strategy: 0 none, 1 rumour, 2 sure, 3 running. Orders and wallet count when they fall, satisfaction and benchmark when below, the others when reached. What is not known stays blank and is not nought.",
  ),
  key: "customer",
  rows: { of: "facts" },
  columns: {
    customer: copied("facts.customer", "text", text("客户", "Customer"), { width: 16 }),
    ...bySignal(levelOf),
  },
};

const weights: Table = {
  kind: "table",
  id: "weights",
  title: text("权重（取自参数表）", "Weights (from the parameters)"),
  key: "label",
  rows: [{ label: text("权重", "Weight") }],
  columns: {
    label: { header: text("项目", "Item"), kind: "text", role: "given" },
    ...bySignal((signal) => ({
      header: SHORT[signal],
      kind: "integer",
      role: "live",
      native: `{churn.weight.${signal}}`,
      solve: () => parameters[`churn.weight.${signal}`],
    })),
  },
};

const REASON_SIGNALS: Readonly<Record<ChurnReason, readonly ChurnSignal[]>> = {
  R1: ["orders", "strategyChange"],
  R2: ["walletChange", "newSuppliers"],
  R3: ["openComplaints", "satisfactionDrop"],
  R4: ["rivalFacts"],
  R5: ["priceGap", "benchmarkGap"],
  R6: ["contactGap"],
};

const REASON_NAMES: Readonly<Record<ChurnReason, Text>> = {
  R1: text("R1 战略调整", "R1 strategy"),
  R2: text("R2 优化供应商", "R2 suppliers"),
  R3: text("R3 投诉", "R3 complaints"),
  R4: text("R4 排挤", "R4 pushed out"),
  R5: text("R5 更强对手", "R5 better rival"),
  R6: text("R6 失联", "R6 neglect"),
};

const reasons: Table = {
  kind: "table",
  id: "reasons",
  title: text("每种原因的加权分", "Weighted points of each reason"),
  note: text(
    "程度 × 权重，按原因相加；填好上面的程度后自动算出。",
    "Level × weight, added up by reason; it appears once the levels are filled in.",
  ),
  key: "customer",
  rows: { of: "facts" },
  columns: {
    customer: copied("facts.customer", "text", text("客户", "Customer"), { width: 16 }),
    ...Object.fromEntries(
      CHURN_REASONS.map((reason): [string, Column] => [
        reason,
        {
          header: REASON_NAMES[reason],
          kind: "integer",
          role: "live",
          native: REASON_SIGNALS[reason].map((signal) => `[weights.${signal}]*N([levels.${signal}])`).join("+"),
          solve: (row) =>
            REASON_SIGNALS[reason].reduce(
              (sum, signal) => sum + row.number(`weights.${signal}`) * (row.optional(`levels.${signal}`) ?? 0),
              0,
            ),
        },
      ]),
    ),
  },
};

const risk = (row: Scope) => churnRisk(levelsFrom(row, "levels"), parameters);
const WHY = `CHURNRISKWHY(${ALL_LEVELS},KAM_PARAMS,FALSE,LANG)`;
const SPAN = "orders..paymentDelay";

const risks: Table = {
  kind: "table",
  id: "risks",
  title: text("流失风险", "Risk of losing them"),
  note: text(
    "风险 = Σ 权重 × 程度 ÷（3 × 已知信号的权重）× 100。已知权重 = 填了级别的信号的权重 ÷ 全部权重。",
    "Risk = Σ weight × level ÷ (3 × the weights that are known) × 100. Weights known = those of the signals with a level ÷ all weights.",
  ),
  key: "customer",
  rows: { of: "facts" },
  columns: {
    customer: copied("facts.customer", "text", text("客户", "Customer"), { width: 16 }),
    known: {
      header: text("已知权重", "Weights known"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: `SUMPRODUCT([weights.${SPAN}]*([levels.${SPAN}]<>""))/SUM([weights.${SPAN}])`,
      kam: `INDEX(${WHY},1,6)`,
      solve: (row) => map(risk(row), (found) => found.known),
      points: 0.5,
      tolerance: 0.006,
      hint: text("有数的信号的权重 ÷ 全部权重。", "Weights of the known signals ÷ all."),
    },
    risk: {
      header: text("风险分", "Risk"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: `100*SUMPRODUCT([weights.${SPAN}],[levels.${SPAN}])/(3*SUMPRODUCT([weights.${SPAN}]*([levels.${SPAN}]<>"")))`,
      solve: (row) => map(risk(row), (found) => found.risk),
      points: 1,
      tolerance: 0.06,
      hint: text("分母只算已知的信号。", "The divisor has the known signals only."),
    },
    light: {
      header: text("灯", "Light"),
      kind: "code",
      codes: "light",
      role: "answer",
      none: true,
      native:
        "IF([levels.orders]>=3,'RED',IF([known]<{churn.enoughWeight},'NONE',IF([risk]>={churn.red},'RED',IF([risk]>={churn.amber},'AMBER','GREEN'))))",
      kam: `IF(INDEX(${WHY},1,1)="?",'NONE',INDEX(${WHY},1,1))`,
      solve: (row) => {
        if ((row.optional("levels.orders") ?? 0) >= 3) return "RED";
        if (row.number("known") < parameters["churn.enoughWeight"]) return null;
        if (row.number("risk") >= parameters["churn.red"]) return "RED";
        return row.number("risk") >= parameters["churn.amber"] ? "AMBER" : "GREEN";
      },
      points: 1,
      hint: text(
        "依次看：订单是 3 级，红；已知权重不到参数里的下限，选“无”；风险分到红线，红；到黄线，黄；其余绿。",
        "In this order: orders at level 3, red; weights known below the limit of the parameters, none; risk on or above the red limit, red; the amber limit, amber; otherwise green.",
      ),
      isRule: true,
      marks: [
        { when: "[light]='light.RED'", tone: "bad" },
        { when: "[light]='light.AMBER'", tone: "warn" },
      ],
    },
    reason: {
      header: text("主要原因", "Main reason"),
      kind: "code",
      codes: "churnReason",
      width: 16,
      role: "answer",
      none: true,
      native: `IF(MAX([reasons.R1..R6])=0,'NONE',CHOOSE(MATCH(MAX([reasons.R1..R6]),[reasons.R1..R6],0),${CHURN_REASONS.map((reason) => `'churnReason.${reason}'`).join(",")}))`,
      kam: `IF(INDEX(${WHY},1,3)="",'NONE',INDEX(${WHY},1,3))`,
      solve: (row) => map(risk(row), (found) => found.mainReason),
      points: 1,
      hint: text(
        "上一张表里最大的一项；并列取靠前的，全是零选“无”。",
        "The largest of the table above; of equals the first, none where all are nought.",
      ),
      isRule: true,
    },
  },
};

const losses = (row: Scope) =>
  map(
    lossesByReason(
      row.all("lost.reason").map((reason, at) => ({
        reason: reason as ChurnReason | null,
        valueLost: (row.all("lost.valueLost")[at] ?? null) as number | null,
        winBackChance: (row.all("lost.winBackChance")[at] ?? null) as number | null,
        wonBack: (row.all("lost.wonBack")[at] ?? null) !== null,
      })),
    ),
    (found) => found.find(({ reason }) => reason === row.value("reason")),
  );

const lostBy: Table = {
  kind: "table",
  id: "lostBy",
  title: text("为什么失去、值得挽回多少（元）", "Why they left, and what may come back (yuan)"),
  key: "reason",
  rows: CHURN_REASONS.map((reason) => ({ reason })),
  columns: {
    reason: { header: text("原因", "Reason"), kind: "code", codes: "churnReason", role: "given", width: 18 },
    accounts: {
      header: text("家数", "Accounts"),
      kind: "integer",
      min: 0,
      max: 1000,
      role: "answer",
      native: "COUNTIF([lost.reason:],[reason])",
      solve: (row) => map(losses(row), (found) => found?.accounts ?? 0),
      points: 0.5,
      tolerance: 0,
      hint: text("没有的写 0。", "Write 0 where there is none."),
    },
    value: {
      header: text("失去的年价值", "Yearly value lost"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUMIF([lost.reason:],[reason],[lost.valueLost:])",
      solve: (row) => map(losses(row), (found) => found?.valueLost ?? 0),
      points: 0.5,
      tolerance: 0.5,
      hint: text("把同一原因的价值相加，挽回的也算失去过。", "Add up the value of the reason, also of those won back."),
      isRule: true,
    },
    back: {
      header: text("期望挽回", "Expected back"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: 'SUMPRODUCT(([lost.reason:]=[reason])*([lost.wonBack:]="")*[lost.valueLost:]*[lost.winBackChance:])',
      solve: (row) => map(losses(row), (found) => found?.expectedBack ?? 0),
      points: 1,
      tolerance: 0.5,
      hint: text("价值 × 可能性，已经挽回的不再算。", "Value × chance, without those already won back."),
      isRule: true,
    },
  },
};

const lostCase = specimen("lostCase", text("流失案例：东屏轮胎", "A lost account: Dongping Tyres"), [
  {
    part: text("客户自己说的原因", "The reason in the customer's words"),
    specimen: text(
      "“不是坏一次，是坏了没人管。四个月，换了三个接电话的人。”",
      "“Not that it failed, but that nobody cared. Four months and three different people on the phone.”",
    ),
  },
  {
    part: text("我们最早能看见的信号", "The first signal that we could have seen"),
    specimen: text(
      "第一次投诉第三十一天还没有销案；当月月报照写“关系正常”，投诉一栏只有“处理中”三个字。",
      "Day 31 of the first complaint without a solution; that month's report still said “relations normal”, and of the complaint only “in work”.",
    ),
  },
  {
    part: text("那时该做的一件事、由谁做", "What should have been done, by whom"),
    specimen: text(
      "服务经理带更换件到厂，销售总监当周登门，给出书面根因和期限。",
      "The service manager brings the part, the director visits within the week, with cause and date in writing.",
    ),
  },
  {
    part: text("挽回的第一步与放弃的界线", "First step to win back, and when to stop"),
    specimen: text(
      "九月前免费做一次停机诊断，不谈订单；客户明年仍签独家就停止投入。",
      "A free diagnosis by September, no talk of orders; if an exclusive contract is renewed next year we stop.",
    ),
  },
]);

const words = conclusions(
  text("写出预警结论", "Write the warning down"),
  [
    text(
      "哪两家本周就要拿出方案？各由谁牵头、第一步是什么？",
      "Which two need a plan this week? Who leads, and what is the first step?",
    ),
    text("青禾乳业看不出灯：先去弄清哪三件事？", "Qinghe Dairy has no light: which three things do we find out first?"),
    text(
      "谁、多久看一次这张表？出了红灯向谁报告？",
      "Who looks at this table, how often, and who hears of a red light?",
    ),
  ],
  [
    text(
      "宁安化纤和平川矿业，都是红灯，7 天内要有方案。宁安由销售总监牵头：订单降四成，主因是业务战略调整，第一步约生产负责人，问清哪条线停、停多久。平川由区域经理牵头：主因是更强对手，第一步带五年总成本对比登门，并说清价格高出的 16%。",
      "Ning'an Fibres and Pingchuan Mining, both red: a plan within seven days. At Ning'an the sales director leads: orders are down by 40 %, mainly a change of strategy, so first ask the head of production which line stops and for how long. At Pingchuan the regional manager: a stronger rival, so first a comparison of five years' cost, and an explanation of the 16 %.",
    ),
    text(
      "先问权重各为 10 的三件：有没有战略调整、近一年新准入了几家供应商、与最强对手的对标；问清后已知权重从 59% 升到 86%，就看得出灯。逾期天数问自己的财务就知道。失联已是 3 级：先去见人。",
      "Three that weigh 10 each: a change of strategy, suppliers admitted within a year, the benchmark with the strongest rival. With them the weights known rise from 59 % to 86 % and there is a light. Days overdue are in our own books. Contact is at level 3 already: go and see them.",
    ),
    text(
      "区域经理每月第一个工作日看，客户经理前一天更新事实。红灯当天报销售总监，7 天内交方案；黄灯 30 天内。",
      "The regional manager on the first working day of each month, with facts brought up to date the day before. A red light goes to the sales director that day, with a plan in seven days; amber has thirty.",
    ),
  ],
);

/** Early warning of losing customers, and what past losses teach. */
export const churnWarning: Worksheet = {
  id: "churn-warning",
  title: text("流失预警与流失案例", "Churn warning and lost accounts"),
  purpose: text(
    "用十一个信号看出哪家客户要走、为什么走，并从已经流失的客户里学到一条。",
    "See by eleven signals which customer is about to leave and why, and learn from those that left.",
  ),
  models: ["CHURN-1", "CHURN-3"],
  sessions: ["EARLY-WARNING"],
  story: {
    title: text("走的时候都说“没什么”", "They all said it was nothing"),
    paragraphs: [
      text(
        "启明流体两年里丢了六家客户，每一家走之前的月报都写着“关系正常”。新任区域经理不再问“感觉怎么样”，只收事实：订单、份额、投诉、满意度、价格、多久没联系。",
        "Qiming Fluid lost six customers in two years; each one's last monthly report said “relations normal”. The new manager asks for no feelings, only facts: orders, wallet, complaints, satisfaction, price, days without contact.",
      ),
      text(
        "青禾乳业订单在涨，却有五项没人说得清。受排挤只记事实（约不到人、无故改要求），涉及不正当竞争的交给法务，不在表里猜。",
        "Qinghe Dairy orders more, but nobody knows five of the facts. Being pushed out is recorded as facts only (meetings declined, requirements changed); what smells of unfair means goes to the lawyers and is not guessed here.",
      ),
    ],
  },
  data: [facts, lost],
  tasks: [
    {
      id: "levels",
      title: text("给信号定级", "Grade the signals"),
      minutes: 15,
      ask: [
        text(
          "照参数定出订单、份额、满意度、价格四项的程度。",
          "Grade orders, wallet, satisfaction and price by the parameters.",
        ),
      ],
      parts: [levels],
      teach: text(
        "四项由学员做，其余自动出。问：空白和零差在哪里？零是“看过，没有”，空白是“没看过”。",
        "Four are theirs, the others appear. What is the difference between a blank and nought? Nought was looked at, a blank was not.",
      ),
    },
    {
      id: "risks",
      title: text("亮灯、找原因", "Lights and reasons"),
      minutes: 20,
      ask: [text("算出已知权重、风险分、灯和主要原因。", "Work out weights known, risk, light and main reason.")],
      parts: [
        weights,
        reasons,
        risks,
        {
          kind: "picture",
          height: 15,
          charts: [
            {
              kind: "bar",
              title: text("流失风险分", "Risk of losing them"),
              alt: text(
                "六家客户流失风险分的条形图，数据见上表。",
                "Bars of the risk of six customers; the table above holds the data.",
              ),
              values: { min: 0, max: 100 },
              series: [
                { name: text("风险分", "Risk"), categories: "risks.customer", values: "risks.risk", look: "main" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "宁安总分不到六十，订单塌了照样红灯；平川分更高却更容易被“还在下单”骗过。青禾分低，是因为不知道。",
        "Ning'an is below 60 and red because its orders collapsed; Pingchuan has more points and hides behind orders that still come. Qinghe is low because little is known.",
      ),
    },
    {
      id: "lost",
      title: text("看已经流失的", "Look at those that left"),
      minutes: 10,
      ask: [text("按原因算家数、价值和期望挽回。", "By reason: accounts, value and what may come back.")],
      parts: [lostBy],
      teach: text(
        "按价值看，投诉与失联占了近一半，都是我们自己能管的。战略调整的那家，别花力气。",
        "By value, complaints and neglect are nearly half, and both are in our hands. The one that went upstream is not worth the effort.",
      ),
    },
    {
      id: "lostCase",
      title: text("写一个流失案例", "Write a lost account"),
      minutes: 15,
      ask: [
        text(
          "参照示范，写自己团队流失的一家，隐去名称。",
          "After the specimen, write one of your own, without its name.",
        ),
      ],
      parts: [lostCase],
      teach: text(
        "好案例有原话、有第一次能看见的日期；没有“价格太高”四个字就结束。",
        "A good case has the customer's words and the first day on which it could be seen, and does not end with “too expensive”.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 10,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "红灯七天内要有方案，黄灯三十天；没有牵头人的方案不算。",
        "A red light needs a plan within seven days, amber within thirty; one without a leader is none.",
      ),
    },
  ],
  goals: [
    text("把十一个信号定成零到三级", "grade eleven signals from nought to three"),
    text("分清“没有”和“不知道”", "tell “none” from “not known”"),
    text("由分数和底线得出灯与主要原因", "get light and main reason from points and limits"),
    text("把流失写成别人学得到的案例", "write a loss down so that others learn from it"),
  ],
  discussion: [
    {
      ask: text("分数低但直觉不安，听谁的？", "Low points, but an uneasy feeling: which counts?"),
      answer: text(
        "把直觉换成一件能查证的事，七天内去查；查到就改表，查不到就照分数办。",
        "Turn the feeling into one thing that can be checked within seven days; what is found changes the table.",
      ),
      minutes: 5,
    },
    {
      ask: text("要不要告诉客户我们在看这张表？", "Do we tell the customer that we keep such a table?"),
      answer: text(
        "不给分数看，但可以把其中的事实摆出来：“投诉拖了四十天，是我们的问题，这是办法。”",
        "Not the points; but the facts may be said: “Forty days with your complaint is our fault; here is what we do.”",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员带一家“关系正常”的客户的最近六个月订单。",
        "Ask for six months' orders of one customer with “normal relations”.",
      ),
      text(
        "把案例里的客户名先念一遍，让大家举手猜谁会走。",
        "Read the names first, and let them guess who will leave.",
      ),
    ],
    mistakes: [
      text("把空白当作零，分数被冲淡。", "A blank is taken for nought, and the points get thin."),
      text("分母用了全部权重。", "All weights stand in the divisor."),
      text("订单塌了还在看总分。", "Orders collapsed, and still the total is looked at."),
      text("已经挽回的再算一次期望挽回。", "What was won back is counted again."),
    ],
    close: text(
      "请每人写下一家客户、一个信号、一个要在七天内弄清的事实。",
      "Let everybody write down a customer, a signal, and a fact to find out within seven days.",
    ),
  },
};
