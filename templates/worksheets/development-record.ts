import type { SerialDate } from "#core/calendar/serial-date.ts";
import {
  DEVELOPMENT_PROGRESS,
  WIN_LOSS_REASONS,
  type Attitude,
  type DevelopmentProgress,
  type ReviewOutcome,
  type WinLossReason,
} from "#core/codes/records.ts";
import { map } from "#core/kernel/outcome.ts";
import { contactSummary } from "#core/records/contact-summary.ts";
import { lossRatios } from "#core/records/loss-ratios.ts";
import { wayVote } from "#core/records/way-vote.ts";
import { contacts, DEEDS, reviews, TEN_WAYS, ways } from "./cases/one-development.ts";
import { copied, given, number, numbered, placed, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const summary = (row: Scope) =>
  contactSummary(
    row.all("contacts.date").map((date, at) => ({
      date: date as SerialDate | null,
      minutes: (row.all("contacts.minutes")[at] ?? null) as number | null,
      attitude: (row.all("contacts.attitude")[at] ?? null) as Attitude | null,
      progress: (row.all("contacts.progress")[at] ?? null) as DevelopmentProgress | null,
    })),
  );
const CONTACTS = "CONTACTS([contacts.date:],[contacts.minutes:],[contacts.attitude:],FALSE,LANG)";

const record: Table = {
  kind: "table",
  id: "record",
  title: text("记录表的末尾几格", "The foot of the record"),
  key: "contacts",
  upright: true,
  rows: [{}],
  columns: {
    contacts: {
      header: text("累计接触次数", "Contacts"),
      kind: "integer",
      min: 0,
      max: 1000,
      role: "answer",
      native: "COUNT([contacts.date:])",
      kam: `INDEX(${CONTACTS},1,1)`,
      solve: (row) => map(summary(row), (found) => found.contacts),
      points: 1,
      tolerance: 0,
      hint: text("寄信、寄资料也算一次。", "Letters and mailings count too."),
    },
    minutes: {
      header: text("滞留总分钟", "Minutes in all"),
      kind: "integer",
      min: 0,
      max: 100_000,
      role: "answer",
      native: "SUM([contacts.minutes:])",
      kam: `INDEX(${CONTACTS},1,2)`,
      solve: (row) => map(summary(row), (found) => found.minutes),
      points: 1,
      tolerance: 0,
      hint: text("把分钟相加。", "Add up the minutes."),
    },
    days: {
      header: text("开发历时（天）", "Days from first to last"),
      kind: "integer",
      min: 0,
      max: 9999,
      role: "answer",
      native: "MAX([contacts.date:])-MIN([contacts.date:])",
      kam: `INDEX(${CONTACTS},1,4)`,
      solve: (row) => map(summary(row), (found) => found.days),
      points: 1,
      tolerance: 0,
      hint: text("最后一次减第一次。", "The last day less the first."),
    },
    trend: {
      header: text("态度走向", "Attitude"),
      kind: "code",
      codes: "attitudeTrend",
      role: "answer",
      native: "IF([moved.sum]>0,'RISING',IF([moved.sum]<0,'FALLING','STEADY'))",
      kam: `INDEX(${CONTACTS},1,6)`,
      solve: (row) => {
        const sum = row.number("moved.sum");
        return sum === 0 ? "STEADY" : sum > 0 ? "RISING" : "FALLING";
      },
      points: 1,
      hint: text("看走向数：正数升温，负数降温。", "See the trend number: above nought it rises."),
    },
  },
};

const MARK = { WARM: 3, NEUTRAL: 2, COLD: 1, OTHER: null } as const satisfies Readonly<Record<Attitude, number | null>>;

const marks: Table = {
  kind: "table",
  id: "marks",
  title: text("态度打分", "Attitude as a number"),
  note: text("热情 3、一般 2、冷淡 1。", "Warm 3, neutral 2, cold 1."),
  key: "contact",
  rows: { of: "contacts" },
  columns: {
    contact: copied("contacts.contact", "text", text("接触", "Contact"), { width: 26 }),
    number: {
      header: text("第几次", "No."),
      kind: "integer",
      role: "live",
      native: 'COUNTIF([contacts.date:],"<="&[contacts.date])',
      solve: (row) => row.numbers("contacts.date").filter((date) => date <= row.number("contacts.date")).length,
    },
    mark: {
      header: text("分", "Mark"),
      kind: "integer",
      min: 1,
      max: 3,
      role: "answer",
      native: "IF([contacts.attitude]='attitude.WARM',3,IF([contacts.attitude]='attitude.NEUTRAL',2,1))",
      solve: (row) => MARK[row.text("contacts.attitude") as Attitude],
      points: 0.5,
      tolerance: 0,
      hint: text("热情三分、一般两分、冷淡一分。", "Warm 3, neutral 2, cold 1."),
    },
  },
};

const moved: Table = {
  kind: "table",
  id: "moved",
  title: text("走向数", "Trend number"),
  note: text(
    "每次的分 ×（次序 − 平均次序）之和：越往后越热情就是正数。",
    "Mark × (number − mean number), added up: above nought when it gets warmer.",
  ),
  key: "sum",
  upright: true,
  rows: [{}],
  columns: {
    sum: {
      header: text("走向数", "Trend number"),
      kind: "one",
      role: "answer",
      native: "SUMPRODUCT([marks.mark:],[marks.number:])-SUM([marks.mark:])*AVERAGE([marks.number:])",
      solve: (row) => {
        const [found, numbers] = [row.numbers("marks.mark"), row.numbers("marks.number")];
        const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
        return found.reduce((sum, mark, at) => sum + mark * ((numbers[at] ?? 0) - mean), 0);
      },
      points: 1,
      tolerance: 0.06,
      hint: text(
        "平均次序是四：后面的加，前面的减。",
        "The mean number is four: later ones add, earlier ones take off.",
      ),
    },
  },
};

const byProgress: Table = {
  kind: "table",
  id: "byProgress",
  title: text("花在哪一步", "Where it was spent"),
  key: "progress",
  rows: DEVELOPMENT_PROGRESS.map((progress) => ({ progress })),
  columns: {
    progress: {
      header: text("业务进度", "Progress"),
      kind: "code",
      codes: "developmentProgress",
      role: "given",
      width: 14,
    },
    count: {
      header: text("次数", "Contacts"),
      kind: "integer",
      min: 0,
      max: 1000,
      role: "answer",
      native: "COUNTIF([contacts.progress:],[progress])",
      solve: (row) =>
        map(
          summary(row),
          (found) => found.byProgress.find(({ progress }) => progress === row.value("progress"))?.contacts ?? 0,
        ),
      points: 0.5,
      tolerance: 0,
      hint: text("没有的写 0。", "Write 0 where there is none."),
    },
    minutes: {
      header: text("分钟", "Minutes"),
      kind: "integer",
      role: "live",
      native: "SUMIF([contacts.progress:],[progress],[contacts.minutes:])",
      solve: (row) =>
        row
          .all("contacts.progress")
          .reduce<number>(
            (sum, progress, at) =>
              sum + (progress === row.value("progress") ? Number(row.all("contacts.minutes")[at]) : 0),
            0,
          ),
    },
  },
};

const WEIGHTS = "({way.weight.chance}+{way.weight.cost}+{way.weight.time})";

const votes: Table = {
  kind: "table",
  id: "votes",
  title: text("选哪种方式", "Which way?"),
  note: text(
    "得分 = 把握、费用、天数按权重相加；费用和天数用“最好的 ÷ 自己的”。",
    "Chance, cost and days by weight; for cost and days the best ÷ one's own.",
  ),
  key: "way",
  rows: { of: "ways" },
  columns: {
    way: copied("ways.way", "code", text("方式", "Way"), { codes: "developmentWay" }),
    score: {
      header: text("得分（0–100）", "Score (0–100)"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: `100*({way.weight.chance}*[ways.chance]+{way.weight.cost}*MIN([ways.cost:])/[ways.cost]+{way.weight.time}*MIN([ways.days:])/[ways.days])/${WEIGHTS}`,
      kam: "WAYVOTE([ways.chance:],[ways.cost:],[ways.days:],KAM_PARAMS)",
      solve: (row) =>
        pick(
          wayVote(
            row.all("ways.chance").map((chance, at) => ({
              chance: chance as number | null,
              cost: (row.all("ways.cost")[at] ?? null) as number | null,
              time: (row.all("ways.days")[at] ?? null) as number | null,
            })),
            parameters,
          ),
          row.rowIndex,
          ({ score }) => score,
        ),
      points: 1,
      tolerance: 0.06,
      hint: text("费用最低的那种，费用一项得满分。", "The cheapest has full points for cost."),
    },
    rank: {
      header: text("名次", "Rank"),
      kind: "integer",
      min: 1,
      max: 60,
      role: "answer",
      native: '1+SUMPRODUCT(([score:]<>"")*([score:]>[score]+0.000001))',
      solve: (row) => 1 + row.numbers("score").filter((other) => other > row.number("score") + 1e-6).length,
      points: 0.5,
      tolerance: 0,
      hint: text("得分最高的排第一。", "The highest is first."),
    },
  },
};

const ratios = (row: Scope) => {
  const table = lossRatios(
    row.all("reviews.outcome").map((outcome, at) => ({
      outcome: outcome as ReviewOutcome,
      group: (row.all("reviews.reason")[at] ?? null) as WinLossReason | null,
    })),
    WIN_LOSS_REASONS,
  );
  return table.groups.find(({ group }) => group === row.value("reason"));
};
const LOSSRATE = (column: number) =>
  `INDEX(LOSSRATE([reviews.outcome:],[reviews.reason:],FALSE),[number],${String(column)})`;

const losses: Table = {
  kind: "table",
  id: "losses",
  title: text("赢在哪里、丢在哪里", "Won by what, lost by what"),
  key: "reason",
  rows: WIN_LOSS_REASONS.map((reason, at) => ({ number: at + 1, reason })),
  columns: {
    reason: { header: text("原因", "Reason"), kind: "code", codes: "winLossReason", role: "given", width: 16 },
    number: { header: text("序号", "No."), kind: "integer", role: "given" },
    won: {
      header: text("赢单", "Won"),
      kind: "integer",
      min: 0,
      max: 1000,
      role: "answer",
      native: "COUNTIFS([reviews.reason:],[reason],[reviews.outcome:],'reviewOutcome.WON')",
      kam: LOSSRATE(2),
      solve: (row) => ratios(row)?.won ?? 0,
      points: 0.25,
      tolerance: 0,
      hint: text("同一原因、结果为赢。", "The reason, and won."),
    },
    lost: {
      header: text("丢单", "Lost"),
      kind: "integer",
      min: 0,
      max: 1000,
      role: "answer",
      native: "COUNTIFS([reviews.reason:],[reason],[reviews.outcome:],'reviewOutcome.LOST')",
      kam: LOSSRATE(3),
      solve: (row) => ratios(row)?.lost ?? 0,
      points: 0.25,
      tolerance: 0,
      hint: text("同一原因、结果为丢。", "The reason, and lost."),
    },
    share: {
      header: text("占丢单", "Of all lost"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "[lost]/COUNTIF([reviews.outcome:],'reviewOutcome.LOST')",
      kam: LOSSRATE(4),
      solve: (row) => row.number("lost") / row.all("reviews.outcome").filter((outcome) => outcome === "LOST").length,
      points: 0.5,
      tolerance: 0.006,
      hint: text("这一原因的丢单 ÷ 全部丢单。", "Lost by this reason ÷ all lost."),
    },
    doubtful: {
      header: text("其中不是客户说的", "Not in the customer's words"),
      kind: "integer",
      role: "live",
      native: "COUNTIFS([reviews.reason:],[reason],[reviews.outcome:],'reviewOutcome.LOST',[reviews.told:],'NO')",
      solve: (row) =>
        row
          .all("reviews.reason")
          .filter(
            (reason, at) =>
              reason === row.value("reason") &&
              row.all("reviews.outcome")[at] === "LOST" &&
              row.all("reviews.told")[at] === false,
          ).length,
    },
  },
};

const guideOfTen: Table = {
  kind: "table",
  id: "guideOfTen",
  title: text("十种开发做法", "Ten ways"),
  key: "number",
  rows: numbered(TEN_WAYS.map(({ way, meaning }) => ({ way, meaning }))),
  columns: {
    meaning: given("text", text("是什么", "What it is"), { width: 40 }),
    number,
    way: given("text", text("做法", "Way"), { width: 16 }),
  },
};

const deeds: Table = {
  kind: "table",
  id: "deeds",
  title: text("北屿这一路上做的九件事", "Nine things done on the way to Beiyu"),
  note: text(
    "填上面清单里的编号，一件事只算最主要的一种。",
    "The number from the list above; the main one where two fit.",
  ),
  key: "number",
  rows: numbered(DEEDS.map(({ deed }) => ({ deed }))),
  columns: {
    deed: given("text", text("做了什么", "What was done"), { width: 40 }),
    number,
    way: placed(
      DEEDS.map(({ way }) => way),
      TEN_WAYS.length,
      {
        header: text("第几种", "Which way"),
        points: 0.5,
        hint: text(
          "看这件事是冲着谁去的：资料、用法、客户的钱、对手、自己人、步骤、班组、老客户，还是接待的人。",
          "See what it aims at: papers, use, their money, rivals, colleagues, steps, the crew, other customers, or the front desk.",
        ),
      },
    ),
  },
};

const EVERY_WAY = TEN_WAYS.map((_, at) => String(at + 1)).join(",");
const usedWays = (row: Scope) => new Set(row.numbers("deeds.way"));

const range: Table = {
  kind: "table",
  id: "range",
  title: text("用得全不全", "How many of the ten"),
  key: "used",
  upright: true,
  rows: [{}],
  columns: {
    used: {
      header: text("用到几种", "Ways used"),
      kind: "integer",
      min: 0,
      max: TEN_WAYS.length,
      role: "answer",
      native: `SUMPRODUCT((COUNTIF([deeds.way:],{${EVERY_WAY}})>0)*1)`,
      solve: (row) => usedWays(row).size,
      points: 1,
      tolerance: 0,
      hint: text("同一种出现两次只算一种。", "A way that comes twice counts once."),
    },
    unused: {
      header: text("没用到的里编号最小的", "The first that was not used"),
      kind: "integer",
      min: 0,
      max: TEN_WAYS.length,
      role: "answer",
      native: `IF([used]=${String(TEN_WAYS.length)},0,SUMPRODUCT(MIN({${EVERY_WAY}}+100*(COUNTIF([deeds.way:],{${EVERY_WAY}})>0))))`,
      solve: (row) => TEN_WAYS.findIndex((_, at) => !usedWays(row).has(at + 1)) + 1,
      points: 1,
      tolerance: 0,
      hint: text(
        "从一数到十，第一个没出现的；都用到了写 0。",
        "Count from one to ten: the first that is missing; 0 where none is.",
      ),
    },
  },
};

const ten = specimen(
  "ten",
  text("十种开发做法：各写一件下周就能做的", "Ten ways: one thing for next week each"),
  TEN_WAYS.map(({ way: { zh, en }, specimen: shown }, at) => ({
    part: text(`${String(at + 1)} ${zh}`, `${String(at + 1)} ${en}`),
    specimen: shown,
  })),
  2,
);

const words = conclusions(text("写出结论", "Write it down"), [
  text("北屿为什么成了？写成别人能照做的三句。", "Why did Beiyu work? Three sentences that others can follow."),
  text(
    "“价格”丢了三单，有两单不是客户说的：怎样去问清？",
    "Three lost by price, two not in the customer's words: how do we find out?",
  ),
  text(
    "下一个陌生客户用哪种方式开头？只靠得分最高的那种够不够？",
    "How do we begin with the next stranger, and is the highest score enough by itself?",
  ),
]);

/** Record and ways of developing a customer, and what won and lost deals teach. */
export const developmentRecord: Worksheet = {
  id: "development-record",
  title: text("开发记录、开发方式与成败总结", "Development record, ways, win and loss"),
  purpose: text(
    "把一次开发记成别人学得会的过程，用票选定方式，从成败里找出真原因。",
    "Record a development so that others learn from it, choose a way by vote, and find true reasons of wins and losses.",
  ),
  models: ["REC-2", "REC-6", "REC-7"],
  sessions: ["DEVELOPMENT-RECORD"],
  story: {
    title: text("第七次才递上建议书", "The proposal came with the seventh contact"),
    paragraphs: [
      text(
        "启明流体开发北屿化纤用了两个多月：一封没回的信，一通八分钟的电话，直到请来参加交流会才暖起来。能耗测算改了三遍才寄出。小组想把它变成做法，顺便把半年里结束的十二单摆出来对一对。",
        "Qiming Fluid took over two months with Beiyu Fibres: an unanswered letter, a call of eight minutes, and no warmth before the seminar; the energy calculation was redone three times. The team wants to make a way of it, and lays out twelve closed deals beside it.",
      ),
    ],
  },
  data: [contacts, ways, reviews],
  tasks: [
    {
      id: "record",
      title: text("填完开发记录", "Complete the record"),
      minutes: 12,
      ask: [
        text(
          "给态度打分，算走向，再填末尾几格和各步次数。",
          "Marks and trend, then the foot of the record and contacts by step.",
        ),
      ],
      parts: [marks, moved, record, byProgress],
      teach: text(
        "没有面谈的两次分钟是零，照样算接触。问学员：哪一次让态度从冷淡到一般？只用了八分钟。",
        "Two contacts took no minutes and count all the same. Which one turned cold into neutral? It took eight minutes.",
      ),
    },
    {
      id: "votes",
      title: text("选开发方式", "Choose a way"),
      minutes: 8,
      ask: [text("算得分和名次。", "Score and rank.")],
      parts: [votes],
      teach: text(
        "寄资料得分最高，因为便宜又快；把“把握”的权重提到七成再看。票选的是开头，不是全部。",
        "Mailing wins for being cheap and fast; put 70 on chance and look again. The vote is for the beginning only.",
      ),
    },
    {
      id: "losses",
      title: text("看成败", "Look at wins and losses"),
      minutes: 12,
      ask: [text("按原因数赢单、丢单和占比。", "Won, lost and share by reason.")],
      parts: [
        losses,
        {
          kind: "picture",
          height: 14,
          charts: [
            {
              kind: "bar",
              title: text("丢单原因", "Reasons of losses"),
              alt: text(
                "七种原因丢单数的条形图，数据见上表。",
                "Bars of losses by seven reasons; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                { name: text("丢单", "Lost"), categories: "losses.reason", values: "losses.lost", look: "main" },
              ],
            },
          ],
        },
      ],
      teach: text(
        "价格排第一，却有两单是我们自己猜的。没问过客户的原因，不进统计。",
        "Price comes first, two of them guessed by ourselves. What no customer said is not counted.",
      ),
    },
    {
      id: "deeds",
      title: text("认出十种做法", "Tell the ten ways"),
      minutes: 10,
      ask: [
        text(
          "认出九件事各是哪一种做法，再看用得全不全。",
          "Tell of nine things which way each is, and how many of the ten were used.",
        ),
      ],
      parts: [guideOfTen, deeds, range],
      teach: text(
        "九件事用到八种，第一种用了两次。缺的是“公司级小组”和“合规的新沟通”：技术那边没有定下来的人，能耗测算才改了三遍。问：这两种补在哪一次接触前最值？",
        "Nine things, eight ways, the first twice. A company team and new contacts are missing: nobody in engineering was named, which is why the energy calculation was redone three times. Before which contact would they have paid most?",
      ),
    },
    {
      id: "ten",
      title: text("十种做法用到自己身上", "The ten ways for oneself"),
      minutes: 15,
      ask: [text("每种写一件下周能做的事。", "One thing for next week each.")],
      parts: [ten],
      teach: text(
        "第九种说的是尊重，不是打听：不搜集家庭、健康、财务这类私人信息。",
        "The ninth is about respect, not about finding out: no family, health or money matters are collected.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "好总结写动作，不写品质：“先算停机损失再谈设备”，不是“坚持不懈”。",
        "A good summary names actions (“losses of stops before machines”), not virtues.",
      ),
    },
  ],
  goals: [
    text("填完一份开发记录", "complete a development record"),
    text("说出十种开发做法，看出缺了哪几种", "tell the ten ways of developing, and which are missing"),
    text("用把握、费用、时间选开发方式", "choose a way by chance, cost and time"),
    text("从客户亲口说的原因总结成败", "learn from reasons in the customers' words"),
  ],
  discussion: [
    {
      ask: text("接触几次还没进展就该放弃？", "After how many contacts without progress do we stop?"),
      answer: text(
        "看次数不如看变化：三次都没有新信息、没有新的人，就换方式或放下，写明何时再看。",
        "Look for change, not number: three without news or a new person means another way, or a later date.",
      ),
      minutes: 5,
    },
    {
      ask: text("赢单要不要复盘？", "Are wins reviewed too?"),
      answer: text(
        "要，赢的原因最容易猜错；请客户说一句“为什么选我们”。",
        "Yes: reasons of wins are guessed wrong most easily; ask why we were chosen.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请学员带一家新客户的全部接触日期。", "Ask for all dates of contact with one new customer."),
      text("请每人准备一单赢的、一单丢的，隐去名称。", "Ask for one deal won and one lost, without names."),
    ],
    mistakes: [
      text("寄资料不算接触。", "Mailings are not counted."),
      text("费用、天数直接相加，没有换成比例。", "Cost and days are added up as they are."),
      text("把“价格”当作万能原因。", "Price is given as the reason of everything."),
    ],
    close: text(
      "请每人给一位丢单的客户打一个电话，只问一句：“哪一点让您没选我们？”",
      "Let everybody call one lost customer with one question: “What decided against us?”",
    ),
  },
};
