import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { TenderRegime, TenderRule } from "#core/codes/deals.ts";
import { BID_FACTORS } from "#core/codes/results/tender.ts";
import { PRESENTATION_PLACES } from "#core/guide/presentation.ts";
import { map } from "#core/kernel/outcome.ts";
import { bidChoice } from "#core/tender/bid-choice.ts";
import { normInForce } from "#core/tender/norm-in-force.ts";
import { lightOfRisk } from "#core/tender/risk-light.ts";
import { tenderDate } from "#core/tender/tender-date.ts";
import { answers, candidates, disputes, grounds, risks, today } from "./cases/five-tenders.ts";
import { copied, guided, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

// The workbook names two of the six factors more fully.
const RATINGS = ["need", "relationship", "fit", "pricePosition", "resources", "margin"] as const;
const CELLS = RATINGS.map((id) => `[candidates.${id}]`);
const WEIGHTS = BID_FACTORS.map((factor) => `{bid.weight.${factor}}`);
const SUM = `(${WEIGHTS.join("+")})`;

function decision(row: Scope) {
  const [need, relation, fit, price, resources, margin] = RATINGS.map((id) => row.optional(`candidates.${id}`));
  const rating = (value: number | null | undefined) => value ?? null;
  return bidChoice(
    {
      need: rating(need),
      relation: rating(relation),
      fit: rating(fit),
      price: rating(price),
      resources: rating(resources),
      margin: rating(margin),
    },
    parameters,
  );
}

const lost = CELLS.map((cell, at) => `${WEIGHTS[at] ?? ""}*(5-${cell})`);

const choices: Table = {
  kind: "table",
  id: "choices",
  title: text("投不投", "To bid or not"),
  note: text(
    "得分 = Σ 权重 × 分数 ÷ Σ 权重；权重与两条线见“参数”。",
    "Score = Σ weight × rating ÷ Σ weight; weights and both limits are parameters.",
  ),
  key: "tenderId",
  rows: { of: "candidates" },
  columns: {
    tenderId: copied("candidates.tenderId", "text", text("标", "Tender"), { width: 20 }),
    score: {
      header: text("得分", "Score"),
      kind: "two",
      min: 0,
      max: 5,
      role: "answer",
      native: `(${CELLS.map((cell, at) => `${WEIGHTS[at] ?? ""}*${cell}`).join("+")})/${SUM}`,
      kam: `INDEX(BIDNOBIDWHY(${CELLS.join(",")},KAM_PARAMS,FALSE,LANG),1,1)`,
      solve: (row) => map(decision(row), ({ score }) => score),
      points: 1,
      tolerance: 0.006,
      hint: text("六项加权平均，仍是 0–5 分。", "The weighted mean of six, still 0–5."),
    },
    choice: {
      header: text("结论", "Choice"),
      kind: "code",
      codes: "bidChoice",
      width: 14,
      role: "answer",
      native: "IF([score]>={bid.go}-0.000001,'BID',IF([score]>={bid.manager}-0.000001,'MANAGER','NO-BID'))",
      kam: `BIDNOBID(${CELLS.join(",")},KAM_PARAMS,LANG)`,
      solve: (row) => {
        const score = row.number("score");
        const all = { need: score, relation: score, fit: score, price: score, resources: score, margin: score };
        return map(bidChoice(all, parameters), ({ choice }) => choice);
      },
      points: 1,
      hint: text(
        "与两条线比：够投标线、够主管线、都不够。",
        "Compare with both limits: bid, the manager decides, or no bid.",
      ),
      marks: [
        { when: "[choice]='BID'", tone: "good" },
        { when: "[choice]='NO-BID'", tone: "bad" },
      ],
    },
    most: {
      header: text("最多失几分", "Most points lost"),
      kind: "two",
      role: "live",
      native: `MAX(${lost.join(",")})/${SUM}`,
      solve: (row) => map(decision(row), ({ factors }) => Math.max(...factors.map((factor) => factor.lost))),
    },
    weakest: {
      header: text("失分最多", "Loses most"),
      kind: "code",
      codes: "bidFactor",
      width: 14,
      role: "answer",
      none: true,
      native: `IF([most]=0,'NONE',${BID_FACTORS.map((factor, at) => `IF(ABS(${lost[at] ?? ""}-[most]*${SUM})<0.000001,'bidFactor.${factor}',`).join("")}""${")".repeat(7)}`,
      solve: (row) => map(decision(row), ({ weakest }) => weakest),
      points: 1,
      hint: text(
        "权重 ×（5 − 分数）最大的一项；并列取表中靠前的。",
        "Where weight × (5 − rating) is largest; of equals the first.",
      ),
    },
  },
};

const scored: Table = {
  kind: "table",
  id: "scored",
  title: text("风险亮什么灯", "Lights of the risks"),
  key: "risk",
  rows: { of: "risks" },
  columns: {
    risk: copied("risks.risk", "text", text("风险", "Risk"), { width: 26 }),
    score: {
      header: text("概率 × 影响", "Probability × impact"),
      kind: "integer",
      min: 1,
      max: 25,
      role: "answer",
      native: "[risks.probability]*[risks.impact]",
      solve: (row) => row.number("risks.probability") * row.number("risks.impact"),
      points: 0.5,
      tolerance: 0,
      hint: text("两项相乘。", "Multiply the two."),
    },
    light: {
      header: text("灯", "Light"),
      kind: "code",
      codes: "light",
      role: "answer",
      native: "IF([score]>={bid.riskRed},'RED',IF([score]>={bid.riskAmber},'AMBER','GREEN'))",
      kam: "RISKLIGHT([risks.probability],[risks.impact],KAM_PARAMS,LANG)",
      solve: (row) => lightOfRisk(row.number("score"), parameters),
      points: 0.5,
      hint: text("对照参数里的两条线。", "Compare with the two limits of the parameters."),
      isRule: true,
      marks: [
        { when: "[light]='light.RED'", tone: "bad" },
        { when: "[light]='light.AMBER'", tone: "warn" },
      ],
    },
    after: {
      header: text("采取措施之后", "After the measure"),
      kind: "code",
      codes: "light",
      role: "answer",
      native: "IF([risks.residual]>={bid.riskRed},'RED',IF([risks.residual]>={bid.riskAmber},'AMBER','GREEN'))",
      solve: (row) => lightOfRisk(row.number("risks.residual"), parameters),
      points: 0.5,
      hint: text("用剩余风险再对照一遍。", "The same with what remains."),
      marks: [{ when: "OR([after]='light.RED',[after]='light.AMBER')", tone: "warn" }],
    },
  },
};

const spoken: Table = {
  kind: "table",
  id: "spoken",
  title: text("答案能不能用", "Is the answer ready?"),
  note: text(
    "能用：不超过参数里的秒数、有页码或数字、标书里写着、演练过。",
    "Ready: within the seconds of the parameters, with a page or figure, in the bid, and rehearsed.",
  ),
  key: "question",
  rows: { of: "answers" },
  columns: {
    question: copied("answers.question", "text", text("问题", "Question"), { width: 26 }),
    over: {
      header: text("超出的秒数", "Seconds too long"),
      kind: "integer",
      min: 0,
      max: 600,
      role: "answer",
      native: "MAX(0,[answers.seconds]-{presentation.answerSeconds})",
      solve: (row) => Math.max(0, row.number("answers.seconds") - parameters["presentation.answerSeconds"]),
      points: 0.5,
      tolerance: 0,
      hint: text("实际秒数减参数，不超为 0。", "Seconds taken less the limit, 0 when within."),
      marks: [{ when: "N([over])>0", tone: "warn" }],
    },
    ready: {
      header: text("可以用", "Ready"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([over]=0,[answers.paged]='YES',[answers.inBid]='YES',[answers.rehearsed]='YES'),'YES','NO')",
      solve: (row) =>
        row.number("over") === 0 &&
        row.value("answers.paged") === true &&
        row.value("answers.inBid") === true &&
        row.value("answers.rehearsed") === true,
      points: 1,
      hint: text("四个条件都要满足。", "All four must hold."),
      marks: [{ when: "[ready]='NO'", tone: "warn" }],
    },
  },
};

const latestOf = (row: Scope) =>
  map(
    tenderDate(
      row.text("disputes.rule") as TenderRule,
      row.number("disputes.from") as SerialDate,
      row.text("disputes.regime") as TenderRegime,
      parameters,
    ),
    ({ date }) => date,
  );

const LIMITS =
  "CHOOSE([disputes.number],0,{tender.tl.complaintDays},{tender.gov.queryWorkdays},{tender.gov.queryReplyWorkdays},{tender.gov.queryComplaintWorkdays})";

const deadlines: Table = {
  kind: "table",
  id: "deadlines",
  title: text("最晚到哪天", "Until when?"),
  note: text(
    "招投标的异议、投诉按日历日，政府采购的质疑、答复、投诉按工作日。Excel 公式只跳过周末。",
    "Objection and complaint of a tender count calendar days; query, reply and complaint of government procurement working days. Excel's formula passes over weekends only.",
  ),
  key: "step",
  rows: { of: "disputes" },
  columns: {
    step: copied("disputes.step", "text", text("项目与步骤", "Tender and step"), { width: 30 }),
    limit: {
      header: text("期限（日或工作日）", "Term (days or working days)"),
      kind: "integer",
      role: "live",
      native: LIMITS,
      solve: (row) => {
        const norm = normInForce(
          row.text("disputes.rule") as TenderRule,
          row.text("disputes.regime") as TenderRegime,
          parameters,
        );
        return norm.force === "NONE" ? null : norm.limit;
      },
    },
    latest: {
      header: text("最后一天", "Last day"),
      kind: "date",
      width: 13,
      role: "answer",
      native: "IF([disputes.number]<=2,[disputes.from]+[limit],WORKDAY([disputes.from],[limit]))",
      kam: "TENDERDATE([disputes.rule],[disputes.from],[disputes.regime],KAM_PARAMS)",
      solve: latestOf,
      points: 1,
      tolerance: 0,
      hint: text("起算日不算；先看按日还是按工作日。", "The first day does not count; days or working days?"),
    },
    open: {
      header: text("今天还来得及", "Still possible today"),
      kind: "yesNo",
      role: "answer",
      native: "IF([latest]>=[today.asOf],'YES','NO')",
      solve: (row) => row.number("latest") >= row.number("today.asOf"),
      points: 0.5,
      hint: text("最后一天不早于今天。", "The last day is not before today."),
      marks: [{ when: "[open]='NO'", tone: "bad" }],
    },
  },
};

const allowed: Table = {
  kind: "table",
  id: "allowed",
  title: text("能不能拿来提", "May it be brought forward?"),
  note: text(
    "要有文件可证、来源正当、影响结果，三样都有。",
    "It needs proof on paper, a lawful source, and an effect on the result.",
  ),
  key: "ground",
  rows: { of: "grounds" },
  columns: {
    ground: copied("grounds.ground", "text", text("说法", "What is said"), { width: 34 }),
    may: {
      header: text("可以提", "May be brought"),
      kind: "yesNo",
      role: "answer",
      native: "IF(COUNTIF([grounds.document..affects],'YES')=3,'YES','NO')",
      solve: (row) => (["document", "lawful", "affects"] as const).every((id) => row.value(`grounds.${id}`) === true),
      points: 1,
      hint: text(
        "缺一样就不能提；来源不正当的，知道了也不能用。",
        "One missing is enough; what came unlawfully is never used.",
      ),
    },
  },
};

const places = specimen(
  "places",
  text("讲标次序由抽签决定：抽到哪个，就怎样讲", "The order is drawn: how to present in each place"),
  PRESENTATION_PLACES.map((place) => ({
    part: guided(({ presentationPlaces }) => presentationPlaces.rows[place].place),
    specimen: guided(({ presentationPlaces }) => presentationPlaces.rows[place].advice),
  })),
  3,
);

const crisis = specimen("crisis", text("失标后的二十四小时", "Twenty-four hours after a lost bid"), [
  {
    part: text("对客户说的第一句话", "First words to the customer"),
    specimen: text(
      "“恭喜项目有了结果，谢谢您给我们机会。下周方便时，想请您用半小时告诉我们哪里还不够。”",
      "“The project has its result, and thank you for the chance. Next week, when it suits you, we should like half an hour to hear where we fell short.”",
    ),
  },
  {
    part: text("内部的三条规矩", "Three rules for ourselves"),
    specimen: text(
      "不在群里骂客户和对手；不找评委；十四天内开复盘会，只谈我们能改的。",
      "No abuse of customer or rival; nobody calls a committee member; a review within fourteen days, about what we can change.",
    ),
  },
  {
    part: text("公示期里核对什么", "What to check while it is published"),
    specimen: text(
      "候选人资格、业绩、报价与公告是否一致，只用公开渠道；发现问题先书面提异议，不发声讨信。",
      "Whether qualification, references and price agree with the notice, from public sources; objections go in writing, not into the press.",
    ),
  },
  {
    part: text("关系怎样留住", "How the relation stays"),
    specimen: text(
      "现有设备的服务照旧，本月按计划巡检；三个月后带一个同类项目的经验再约。",
      "Service of what is installed goes on as planned; in three months a visit with a like project's experience.",
    ),
  },
]);

const words = conclusions(
  text("写出结论", "Write it down"),
  [
    text("五个标，投哪几个？不投的怎样回复客户？", "Which of the five do we bid for, and what do we tell the others?"),
    text("哪两项风险由经理亲自盯？为什么？", "Which two risks does the manager watch, and why?"),
    text(
      "把“差别在哪里”的答案重写一遍：对着评分点，有页码。",
      "Write the answer on differences anew: to the scoring item, with a page.",
    ),
  ],
  [
    text(
      "投鼎越（3.7）和岚江（3.55），正好两组人；云浦（3.15）由主管定，定了投就要换下一个。石桥、南塘不投，书面回复：“这次人手做不到贵方要求的深度，不耽误您；祝项目顺利，同类资料随时可以给。”",
      "Dingyue (3.7) and Lanjiang (3.55): two crews, two bids. Yunpu (3.15) is the manager's decision, and takes another's place. Shiqiao and Nantang are declined in writing: “We cannot give this one the depth that you ask for and would not hold you up; all the best, and our papers are at your disposal.”",
    ),
    text(
      "R-2 许可证到期（20 分，采取措施后还是黄灯）和 R-1 ★条款遗漏（15 分）：两项都是一出事就否决，补不回来。R-2 每天问一次受理进度，R-1 在初稿当天两人互查。",
      "R-2, the licence (20, amber even after its measure), and R-1, a ★ clause left out (15): either ends the bid and cannot be mended. R-2 is asked about daily, R-1 checked by two on the day of the draft.",
    ),
    text(
      "“差别在联控：对应评分点‘控制方案与冗余’，标书第 42 页。主站断电，备用站自动接管，几秒写在切换试验记录里；同规模水厂已运行十四个月，验收单在第 58 页。”说的都要标书里写着，二十秒讲完。",
      "“The difference is redundancy, the item ‘control and redundancy’, page 42. When the main station fails the other takes over by itself, in how many seconds says the test; a waterworks of this size has run for fourteen months, page 58.” Only what the bid says, in twenty seconds.",
    ),
  ],
);

/** Whether to bid, risks, answers of the presentation, and what may be done after a lost bid. */
export const bidDecisionPresentation: Worksheet = {
  id: "bid-decision-presentation",
  title: text("投标决策、讲标与失标之后", "Bid decision, presentation, and after a loss"),
  purpose: text(
    "用同一把尺决定投不投，管住风险，把讲标的答案练到能用，失标后依法、体面地处理。",
    "Decide on bids by one measure, keep risks in hand, make answers ready, and act lawfully and well after a loss.",
  ),
  models: ["TEND-6", "TEND-7", "TEND-9", "TEND-12"],
  sessions: ["SCORE-AND-PRESENT"],
  story: {
    title: text("一个月五个标，只有两组人", "Five tenders, two teams"),
    paragraphs: [
      text(
        "衡川控制这个月有五个标可投，写标书的只有两组人。去年投了二十一个，中四个，其中三个利润不到一成。销售总监定了规矩：先打分，后投标。",
        "Hengchuan Controls could bid five times this month and has two teams. Last year it bid 21 times and won four, three of them with hardly a margin. The director's rule is now: rate first.",
      ),
      text(
        "五月，前一轮的两个标没有中：一个是水厂的公开招标，一个是监测站的政府采购。有人主张“找找评委”，有人主张“算了”。",
        "In May two earlier bids are lost: a waterworks' open tender and a station's government procurement. Some want to “see somebody on the committee”, others to forget it.",
      ),
    ],
  },
  data: [candidates, risks, answers, disputes, today, grounds],
  tasks: [
    {
      id: "choices",
      title: text("投不投", "To bid or not"),
      minutes: 12,
      ask: [text("算出得分，得出结论，找出失分最多的一项。", "Work out score, choice, and where most is lost.")],
      parts: [choices],
      teach: text(
        "云浦落在两条线之间：该由主管定，而不是把某一项改成四分。请学员说出改分和改事实的差别。",
        "Yunpu lies between the limits: that is the manager's to decide, not a reason to raise a rating. Changing a rating is not changing a fact.",
      ),
    },
    {
      id: "risks",
      title: text("管住风险", "Keep risks in hand"),
      minutes: 10,
      ask: [text("算出得分和灯，再看措施之后。", "Scores and lights, before and after the measures.")],
      parts: [scored],
      teach: text(
        "R-2 采取措施后还是黄灯：光写“本周换证”不够，要问办证机关给不给受理证明、招标文件认不认。",
        "R-2 stays amber: “renew this week” is not enough; does the office give a receipt, and do the documents accept it?",
      ),
    },
    {
      id: "answers",
      title: text("练答案", "Make answers ready"),
      minutes: 15,
      ask: [
        text(
          "看每条答案能不能用，再给三种次序各写一句开头。",
          "Is each answer ready? Then an opening for each place in the order.",
        ),
      ],
      parts: [spoken, places],
      teach: text(
        "“再送一年维保”最危险：标书里没有，就是当场改标。讲标只讲写明的内容。",
        "“A year for nothing” is the worst: it is not in the bid, so it changes the bid. Only what is written is presented.",
      ),
    },
    {
      id: "deadlines",
      title: text("失标之后：期限", "After a loss: terms"),
      minutes: 10,
      ask: [text("算出最后一天，看今天还来不来得及。", "Work out the last days. Is it still possible today?")],
      parts: [deadlines],
      teach: text(
        "水厂的异议昨天已经过期，没有异议就不能就结果投诉：期限要在公示第一天就写进日历。异议答复的天数不算在投诉期内。",
        "The waterworks' objection ran out yesterday, and without one there is no complaint about the result: terms belong in the calendar on the first day. Days until the reply do not count towards the complaint.",
      ),
    },
    {
      id: "grounds",
      title: text("失标之后：事实", "After a loss: facts"),
      minutes: 8,
      ask: [text("哪些说法可以拿来提？", "Which of these may be brought forward?")],
      parts: [allowed],
      teach: text(
        "别家标书的复印件再真也不能用，还要交给法务。“找评委”在哪个阶段都违法。",
        "A copy of a rival's bid may not be used however true, and goes to the lawyers. Seeing the committee is unlawful at any time.",
      ),
    },
    {
      id: "crisis",
      title: text("失标之后：人", "After a loss: people"),
      minutes: 10,
      ask: [
        text(
          "参照示范，为自己最近丢的一个标写四段。",
          "After the specimen, write four parts for your latest lost bid.",
        ),
      ],
      parts: [crisis],
      teach: text(
        "请两个人演给大家听：听的人判断客户还愿不愿意接下一个电话。",
        "Have two people act it: would the customer take the next call?",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "不投也要回一封信：说明原因、祝顺利、留下次的话。",
        "A letter goes out also when we do not bid: why, good wishes, and a word for next time.",
      ),
    },
  ],
  goals: [
    text("用六项打分决定投不投", "decide on a bid by six ratings"),
    text("给风险打分、定措施、看剩余", "rate risks, set measures, see what remains"),
    text("把答案控制在一分钟内、对着评分点", "keep an answer within a minute and to the scoring item"),
    text("算出异议、质疑和投诉的最后一天", "work out the last day of objection, query and complaint"),
  ],
  discussion: [
    {
      ask: text("老客户请我们“陪标”凑数，怎么办？", "A good customer asks us to bid for the number's sake. What now?"),
      answer: text(
        "不陪。陪标是串通，违法，也伤信誉。可以认真投，也可以书面说明不投，并建议延长时间、放宽与项目无关的条件。",
        "No: that is collusion. We bid in earnest, or decline in writing and suggest more time or conditions that fit more suppliers.",
      ),
      minutes: 5,
    },
    {
      ask: text("失标有没有“翻盘”的办法？", "Can a lost bid be turned?"),
      answer: text(
        "只有两条：程序或事实确有错，依法在期限内提出；或者把服务做好，等下一次。没有第三条。",
        "Two ways only: a true error, raised lawfully and in time; or good service and the next tender. There is no third.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员带最近三个月投过、没投和没中的标各一个。",
        "Ask for a bid made, one declined and one lost of the last three months.",
      ),
      text("准备秒表，现场给两条答案计时。", "Bring a stop-watch and time two answers."),
    ],
    mistakes: [
      text("得分不够就改分，直到够为止。", "Ratings are raised until they suffice."),
      text("措施写了，剩余风险照抄原来的灯。", "A measure is written down and the light stays."),
      text("工作日和日历日混着数。", "Working days and calendar days are mixed up."),
      text("把“听说”当事实提异议。", "Hearsay is taken for a fact."),
    ],
    close: text(
      "请每人把手上一个标的公示期和异议最后一天写进日历。",
      "Let everybody put the days of publicity and objection of one tender into the calendar.",
    ),
  },
};
