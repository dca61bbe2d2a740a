import { RESULT_DIMENSIONS, type ResultIndicator } from "#core/codes/performance.ts";
import { SURVEY_ITEMS, type SurveyItem } from "#core/codes/results/retention.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { map } from "#core/kernel/outcome.ts";
import { customerRetention } from "#core/retention/customer-retention.ts";
import { kamResult } from "#core/retention/kam-result.ts";
import { netPromoterScore } from "#core/retention/net-promoter-score.ts";
import { netRevenueRetention } from "#core/retention/net-revenue-retention.ts";
import { responseMeasures } from "#core/retention/response.ts";
import { indicatorScore } from "#core/retention/result-score.ts";
import { satisfiedShare } from "#core/retention/satisfied-share.ts";
import { surveyScore, type SurveyAnswers } from "#core/retention/survey.ts";
import { base, indicators, requests, surveys, today } from "./cases/one-year.ts";
import { copied, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const ITEMS = "[surveys.product..innovation]";
const LEAST = `MIN(${ITEMS})`;

const survey = (row: Scope) => {
  const answers = SURVEY_ITEMS.map((item: SurveyItem) => [item, row.optional(`surveys.${item}`)] as const);
  return surveyScore(Object.fromEntries(answers) as SurveyAnswers, parameters);
};

const scored: Table = {
  kind: "table",
  id: "scored",
  title: text("每份问卷", "Each questionnaire"),
  note: text("得分 =（九项平均 − 1）÷ 4 × 100。", "Score = (mean of nine − 1) ÷ 4 × 100."),
  key: "responseId",
  rows: { of: "surveys" },
  columns: {
    responseId: copied("surveys.responseId", "text", text("答卷", "Response")),
    role: copied("surveys.role", "code", text("角色", "Role"), { codes: "role" }),
    score: {
      header: text("满意度", "Satisfaction"),
      kind: "one",
      min: 0,
      max: 100,
      role: "answer",
      native: `(AVERAGE(${ITEMS})-1)/4*100`,
      solve: (row) => map(survey(row), ({ score }) => score),
      points: 0.5,
      tolerance: 0.06,
      hint: text(
        "先平均，减一，除以四，乘一百；推荐意愿不算。",
        "Mean, less one, by four, times a hundred; without the recommendation.",
      ),
      isRule: true,
      marks: [{ when: "AND(ISNUMBER([score]),N([score])<60)", tone: "bad" }],
    },
    weakest: {
      header: text("最弱一项", "Weakest"),
      kind: "code",
      codes: "surveyItem",
      width: 14,
      role: "answer",
      native: `CHOOSE(MATCH(${LEAST},${ITEMS},0),${SURVEY_ITEMS.map((item) => `'surveyItem.${item}'`).join(",")})`,
      solve: (row) => map(survey(row), ({ weakest }) => weakest),
      points: 0.5,
      hint: text("分最低的；并列取表中靠前的。", "The lowest; of equals the first."),
      isRule: true,
    },
  },
};

const loyal: Table = {
  kind: "table",
  id: "loyal",
  title: text("满意率与净推荐值", "CSAT and NPS"),
  key: "csat",
  upright: true,
  rows: [{}],
  columns: {
    csat: {
      header: text("满意率 CSAT", "CSAT"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: 'COUNTIF([surveys.product..innovation:],">="&{csat.satisfied})/COUNT([surveys.product..innovation:])',
      kam: "CSAT([surveys.product..innovation:],KAM_PARAMS)",
      solve: (row) =>
        satisfiedShare(
          SURVEY_ITEMS.flatMap((item) => row.numbers(`surveys.${item}`)),
          parameters,
        ),
      points: 1,
      tolerance: 0.0006,
      hint: text("九项全部评分里，4 分和 5 分占多少。", "The part of 4 and 5 among all ratings of the nine items."),
      isRule: true,
    },
    promoters: {
      header: text("推荐者（9–10）", "Promoters (9–10)"),
      kind: "integer",
      min: 0,
      max: 1000,
      role: "answer",
      native: 'COUNTIF([surveys.recommend:],">=9")',
      solve: (row) => map(netPromoterScore(row.numbers("surveys.recommend")), (found) => found.promoters),
      points: 0.5,
      tolerance: 0,
      hint: text("九分和十分的人数。", "How many gave 9 or 10."),
    },
    detractors: {
      header: text("贬损者（0–6）", "Detractors (0–6)"),
      kind: "integer",
      min: 0,
      max: 1000,
      role: "answer",
      native: 'COUNTIF([surveys.recommend:],"<=6")',
      solve: (row) => map(netPromoterScore(row.numbers("surveys.recommend")), (found) => found.detractors),
      points: 0.5,
      tolerance: 0,
      hint: text("六分及以下的人数，七、八分两边都不算。", "How many gave 6 or less; 7 and 8 count on neither side."),
    },
    nps: {
      header: text("净推荐值 NPS", "NPS"),
      kind: "one",
      min: -100,
      max: 100,
      role: "answer",
      native: "100*([promoters]-[detractors])/COUNT([surveys.recommend:])",
      kam: "NPS([surveys.recommend:])",
      solve: (row) =>
        (100 * (row.number("promoters") - row.number("detractors"))) / row.numbers("surveys.recommend").length,
      points: 1,
      tolerance: 0.06,
      hint: text(
        "（推荐者 − 贬损者）÷ 答卷数 × 100，不带百分号。",
        "(Promoters − detractors) ÷ answers × 100, without a per cent sign.",
      ),
      isRule: true,
    },
  },
};

const kept: Table = {
  kind: "table",
  id: "kept",
  title: text("留住了多少", "How much was kept"),
  key: "retention",
  upright: true,
  rows: [{}],
  columns: {
    retention: {
      header: text("客户留存率", "Retention"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "([base.end]-[base.gained])/[base.start]",
      kam: "RETENTION([base.start],[base.end],[base.gained])",
      solve: (row) =>
        map(
          customerRetention(row.number("base.start"), row.number("base.end"), row.number("base.gained")),
          (found) => found.retention,
        ),
      points: 1,
      tolerance: 0.0006,
      hint: text("（年末 − 新增）÷ 年初。", "(End − gained) ÷ start."),
      isRule: true,
    },
    churn: {
      header: text("客户流失率", "Churn"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "1-[retention]",
      solve: (row) => 1 - row.number("retention"),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("1 − 留存率。", "1 − retention."),
    },
    revenue: {
      header: text("净收入留存率", "Net revenue retention"),
      kind: "percentOne",
      min: 0,
      max: 10,
      role: "answer",
      native: "([base.revenue]+[base.up]-[base.down]-[base.lost])/[base.revenue]",
      kam: "NRR([base.revenue],[base.up],[base.down],[base.lost])",
      solve: (row) =>
        netRevenueRetention({
          start: row.number("base.revenue"),
          up: row.number("base.up"),
          down: row.number("base.down"),
          lost: row.number("base.lost"),
        }),
      points: 1,
      tolerance: 0.0006,
      hint: text(
        "（年初 + 增加 − 减少 − 流失）÷ 年初，新客户不算。",
        "(Start + more − less − gone) ÷ start, without new customers.",
      ),
      isRule: true,
    },
  },
};

const measures = (row: Scope) =>
  responseMeasures(
    row.all("requests.received").map((received, at) => {
      const date = (id: string) => (row.all(`requests.${id}`)[at] ?? null) as SerialDate | null;
      return {
        asked: received as SerialDate | null,
        agreed: date("answerDue"),
        answered: date("answered"),
        solved: date("solved"),
        fixedFirst: (row.all("requests.firstTimeFix")[at] ?? null) as boolean | null,
      };
    }),
    row.number("today.asOf") as SerialDate,
  );
const RESPONSE =
  "RESPONSE([requests.received:],[requests.answerDue:],[requests.answered:],[requests.solved:],[requests.firstTimeFix:],[today.asOf],FALSE)";

const timely: Table = {
  kind: "table",
  id: "timely",
  title: text("每个请求", "Each request"),
  key: "requestId",
  rows: { of: "requests" },
  columns: {
    requestId: copied("requests.requestId", "text", text("请求", "Request")),
    inTime: {
      header: text("按时答复", "Answered in time"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([requests.answered]<>\"\",N([requests.answered])<=[requests.answerDue]),'YES','NO')",
      solve: (row) => {
        const answered = row.optional("requests.answered");
        return answered !== null && answered <= row.number("requests.answerDue");
      },
      points: 0.5,
      hint: text(
        "约定日当天算按时；过了约定日还没答复算没有按时。",
        "On the agreed day is in time; not answered after it is not.",
      ),
      isRule: true,
      marks: [{ when: "[inTime]='NO'", tone: "warn" }],
    },
    days: {
      header: text("到今天或解决的天数", "Days to the solution or today"),
      kind: "integer",
      role: "live",
      native: 'IF([requests.solved]<>"",[requests.solved],[today.asOf])-[requests.received]',
      solve: (row) => (row.optional("requests.solved") ?? row.number("today.asOf")) - row.number("requests.received"),
    },
  },
};

const service: Table = {
  kind: "table",
  id: "service",
  title: text("响应与解决", "Response and solution"),
  key: "inTime",
  upright: true,
  rows: [{}],
  columns: {
    inTime: {
      header: text("按时答复率", "Answered in time"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTIF([timely.inTime:],'YES')/(COUNTIF([timely.inTime:],'YES')+COUNTIF([timely.inTime:],'NO'))",
      kam: `INDEX(${RESPONSE},1,3)`,
      solve: (row) => {
        const all = row.all("timely.inTime");
        return all.filter((one) => one === true).length / all.length;
      },
      points: 1,
      tolerance: 0.0006,
      hint: text("按时 ÷ 全部。", "In time ÷ all."),
    },
    solve: {
      header: text("平均解决天数", "Mean days to solve"),
      kind: "one",
      min: 0,
      role: "answer",
      native:
        'SUMPRODUCT(([requests.solved:]<>"")*([requests.solved:]-[requests.received:]))/COUNT([requests.solved:])',
      kam: `INDEX(${RESPONSE},1,5)`,
      solve: (row) => map(measures(row), ({ daysToSolve }) => daysToSolve),
      points: 1,
      tolerance: 0.06,
      hint: text("只算已经解决的。", "Only those that are solved."),
      isRule: true,
    },
    first: {
      header: text("一次解决率", "Solved at first"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTIF([requests.firstTimeFix:],'YES')/COUNTA([requests.firstTimeFix:])",
      kam: `INDEX(${RESPONSE},1,6)`,
      solve: (row) => map(measures(row), ({ fixedFirst }) => fixedFirst),
      points: 1,
      tolerance: 0.0006,
      hint: text("一次解决的 ÷ 有记录的。", "Solved at first ÷ those with a yes or no."),
      isRule: true,
    },
  },
};

const results: Table = {
  kind: "table",
  id: "results",
  title: text("指标得分", "Scores of the indicators"),
  note: text(
    "得分 =（实际 − 底线）÷（目标 − 底线）× 100，在 0 与参数的上限之间。越低越好的，目标小于底线，同一个算式照样成立。",
    "Score = (actual − floor) ÷ (target − floor) × 100, between 0 and the cap of the parameters. Where less is better the target lies below the floor, and the same holds.",
  ),
  key: "indicator",
  rows: { of: "indicators" },
  columns: {
    indicator: copied("indicators.indicator", "code", text("指标", "Indicator"), {
      codes: "resultIndicator",
      width: 16,
    }),
    dimension: copied("indicators.dimension", "code", text("维度", "Dimension"), { codes: "resultDimension" }),
    score: {
      header: text("得分", "Score"),
      kind: "one",
      min: 0,
      max: 120,
      role: "answer",
      native:
        "100*MIN({result.cap},MAX(0,([indicators.actual]-[indicators.floor])/([indicators.target]-[indicators.floor])))",
      kam: "INDEX(KPISCOREWHY([indicators.actual],[indicators.floor],[indicators.target],1,KAM_PARAMS,FALSE),1,1)",
      solve: (row) =>
        indicatorScore(
          {
            actual: row.number("indicators.actual"),
            floor: row.number("indicators.floor"),
            target: row.number("indicators.target"),
          },
          parameters,
        ),
      points: 0.5,
      tolerance: 0.06,
      hint: text("走完了底线到目标的百分之几。", "How much of the way from floor to target was made."),
      marks: [{ when: "AND(ISNUMBER([score]),N([score])<50)", tone: "warn" }],
    },
  },
};

const WEIGHTS = [
  "{result.weight.finance}",
  "{result.weight.relation}",
  "{result.weight.strategy}",
  "{result.weight.team}",
];

const result = (row: Scope) => {
  const scores = row.all("results.score");
  const known = row
    .all("indicators.indicator")
    .map((indicator, at) => [indicator as ResultIndicator, Number(scores[at])]);
  return kamResult(Object.fromEntries(known) as Partial<Record<ResultIndicator, number>>, {}, parameters);
};

const dimensions: Table = {
  kind: "table",
  id: "dimensions",
  title: text("四个维度", "Four dimensions"),
  key: "dimension",
  rows: RESULT_DIMENSIONS.map((dimension, at) => ({ number: at + 1, dimension })),
  columns: {
    dimension: { header: text("维度", "Dimension"), kind: "code", codes: "resultDimension", role: "given", width: 14 },
    number: { header: text("序号", "No."), kind: "integer", role: "given" },
    weight: {
      header: text("权重", "Weight"),
      kind: "integer",
      role: "live",
      native: `CHOOSE([number],${WEIGHTS.join(",")})`,
      solve: (row) =>
        [
          parameters["result.weight.finance"],
          parameters["result.weight.relation"],
          parameters["result.weight.strategy"],
          parameters["result.weight.team"],
        ][row.rowIndex] ?? null,
    },
    score: {
      header: text("平均得分", "Mean score"),
      kind: "one",
      min: 0,
      max: 120,
      role: "answer",
      native: "AVERAGEIF([results.dimension:],[dimension],[results.score:])",
      solve: (row) =>
        map(
          result(row),
          (found) => found.dimensions.find(({ dimension }) => dimension === row.value("dimension"))?.score ?? null,
        ),
      points: 0.5,
      tolerance: 0.06,
      hint: text("维度里三项平均。", "The mean of its three."),
    },
  },
};

const upright = (columns: Readonly<Record<string, Column>>, id: string, title: Table["title"]): Table => ({
  kind: "table",
  id,
  title,
  key: Object.keys(columns)[0] ?? "",
  upright: true,
  rows: [{}],
  columns,
});

const total = upright(
  {
    total: {
      header: text("总分", "Total"),
      kind: "one",
      min: 0,
      max: 120,
      role: "answer",
      native: "SUMPRODUCT([dimensions.weight:],[dimensions.score:])/SUM([dimensions.weight:])",
      solve: (row) => {
        const [weights, scores] = [row.numbers("dimensions.weight"), row.numbers("dimensions.score")];
        const sum = weights.reduce((one, other) => one + other, 0);
        return weights.reduce((all, weight, at) => all + weight * (scores[at] ?? 0), 0) / sum;
      },
      points: 1,
      tolerance: 0.06,
      hint: text("维度得分按权重平均。", "The dimensions' scores, weighted."),
    },
  },
  "total",
  text("管理成效", "Result"),
);

const loop = specimen("loop", text("改进循环：一个差距走到底", "From a gap to an improvement"), [
  {
    part: text("差距（数字）", "Gap (a figure)"),
    specimen: text(
      "问题解决最弱：七份问卷平均三分，变频器同一报警来了两次。",
      "Solving is weakest: a mean of three, and one alarm came twice.",
    ),
  },
  {
    part: text("原因（问到能改的那一层）", "Cause (down to what can be changed)"),
    specimen: text(
      "第一次只复位没查根因；现场没有这款备件，工程师不敢拆。",
      "At first it was reset without looking for the cause; no spare on site, so nobody opened it.",
    ),
  },
  {
    part: text("行动、负责人、日期", "Action, owner, day"),
    specimen: text(
      "备一套同款模块（服务经理，七月十日）；重复报警必须写根因（本周起）。",
      "One such module on site (service manager, 10 July); a repeated alarm needs its cause in writing (from this week).",
    ),
  },
  {
    part: text("怎样知道有用", "How we shall know"),
    specimen: text(
      "三个月内重复报警为零，下次问卷“问题解决”到四分。",
      "No repeated alarm in three months, and a 4 for solving next time.",
    ),
  },
]);

const words = conclusions(
  text("写给客户和上级的话", "For the customer and the director"),
  [
    text("对望海：哪一条要先承认？怎样说？", "To Wanghai: what is admitted first, and how?"),
    text(
      "留存八成四、净收入留存九成九：两个数为什么不一样？说明什么？",
      "Retention 84 %, net revenue retention 99 %: why do they differ, and what does it say?",
    ),
    text(
      "总分里最值得投入的是哪个维度？用“权重 ×（100 − 得分）”算：是不是分最低的那个？",
      "Which dimension is most worth an effort, by weight × (100 − score)? Is it the lowest?",
    ),
  ],
  [
    text(
      "先承认问题解决最弱：“变频器同一个报警修了两次，第一次没有断根；夜班培训到今天没有答复您。都是我们的责任。同款模块七月十日前备好，培训日期本周五前给您。”",
      "First that problems are not solved: “The same inverter alarm came twice, the first time without its cause; about the night shift's training you still have no answer. Both are ours. The module is in stock by 10 July, the training has a date by Friday.”",
    ),
    text(
      "留存率数家数：五十家走了八家。净收入留存数金额：老客户多买 560 万，减少 230 万，流失带走 370 万，几乎持平。走的多是小客户，但减少的 230 万也要逐家问，别被九成九安慰。",
      "Retention counts customers: eight of fifty left. Net revenue retention counts money: 5.6 million more, 2.3 less, 3.7 gone, nearly level. Mostly small ones left; the 2.3 million less are to be asked about one by one, whatever the 99 % say.",
    ),
    text(
      "客户关系：30% ×（100 − 47.1）= 15.9，最大；财务 11.3、战略价值 7.5、团队能力 5.9。这次正好也是分最低的；财务分最高却排第二，说明要乘权重看。",
      "Customer relations: 30 % × (100 − 47.1) = 15.9, the most; finance 11.3, strategic value 7.5, team 5.9. Here it is the lowest too; finance has the highest score and comes second, so weights matter.",
    ),
  ],
);

/** Results of key account management: questionnaires, loyalty, retention, service, twelve indicators. */
export const kamResults: Worksheet = {
  id: "kam-results",
  title: text("管理成效：满意度、留存与十二项指标", "Results: satisfaction, retention, indicators"),
  purpose: text(
    "从问卷、留存和服务记录得出可信的数，汇成四个维度的成效，并让一个差距走完改进循环。",
    "Get figures to trust from questionnaires, retention and service, put them together in four dimensions, and take one gap through to an improvement.",
  ),
  models: ["KPI-1", "KPI-2", "CHURN-2", "CHURN-4"],
  sessions: ["RESULTS"],
  story: {
    title: text("“客户都挺满意的”", "“Our customers are quite content”"),
    paragraphs: [
      text(
        "启明流体的半年会上，有人说客户都挺满意。总监请他拿数：望海港机七份问卷、六个服务请求、全区五十家客户的进出。数拿出来以后，会场安静了一会儿。",
        "At Qiming Fluid's half-year meeting somebody says that customers are quite content. The director asks for figures: seven questionnaires and six requests of Wanghai Cranes, and fifty customers of the region. Then it is quiet for a while.",
      ),
      text(
        "问卷按角色发，一年一次，只问能改的事；填的人是谁，不写进报告。",
        "Questionnaires go by role, once a year, and ask what can be changed; who filled them in stays out of reports.",
      ),
    ],
  },
  data: [today, surveys, base, requests, indicators],
  tasks: [
    {
      id: "surveys",
      title: text("算满意度与净推荐值", "Satisfaction and NPS"),
      minutes: 15,
      ask: [text("算每份得分和最弱项，再算满意率与净推荐值。", "Score and weakest item of each, then CSAT and NPS.")],
      parts: [scored, loyal],
      teach: text(
        "满意率近七成，净推荐值只有二十几：七、八分的人不会替你说话。决策者八分，比使用者四分更该先去。",
        "CSAT is nearly 70 %, NPS in the twenties: those with 7 or 8 do not speak for you. A decider's 8 may matter before a user's 4.",
      ),
    },
    {
      id: "kept",
      title: text("算留存", "Retention"),
      minutes: 8,
      ask: [text("算客户留存、流失和净收入留存。", "Retention, churn, net revenue retention.")],
      parts: [kept],
      teach: text("年末四十八家看着只少两家，其实走了八家。", "48 at the end look like two fewer; eight have left."),
    },
    {
      id: "service",
      title: text("看服务", "Look at service"),
      minutes: 10,
      ask: [text("判断是否按时，再算三个率。", "In time or not, then three measures.")],
      parts: [timely, service],
      teach: text(
        "夜班培训没人答复，约定日早过了，照样算没按时。",
        "Nobody answered on the night crew's training: after the agreed day that is late.",
      ),
    },
    {
      id: "results",
      title: text("汇成四个维度", "Four dimensions"),
      minutes: 15,
      ask: [text("算十二项得分、四个维度和总分。", "Twelve scores, four dimensions, the total.")],
      parts: [
        results,
        dimensions,
        total,
        {
          kind: "picture",
          height: 15,
          charts: [
            {
              kind: "column",
              title: text("四个维度的得分", "Scores of four dimensions"),
              alt: text(
                "四个维度平均得分的柱形图，数据见上表。",
                "Columns of the four mean scores; the table above holds the data.",
              ),
              values: { min: 0, max: 120 },
              series: [
                {
                  name: text("平均得分", "Mean score"),
                  categories: "dimensions.dimension",
                  values: "dimensions.score",
                  look: "main",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "“问题解决”目标比底线小，很多人会把它算反。分数封顶，是为了不让一项超额盖住三项不足。",
        "The target of solving lies below its floor; many turn it around. Scores are capped so that one excess does not hide three lacks.",
      ),
    },
    {
      id: "loop",
      title: text("走完一个改进循环", "One improvement"),
      minutes: 10,
      ask: [text("参照示范，为自己的一个差距写四步。", "After the specimen, four steps for a gap of yours.")],
      parts: [loop],
      teach: text(
        "“加强服务意识”不是行动。行动要有东西、有人、有日子。",
        "“More service spirit” is no action. An action has a thing, a person and a day.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text(
        "好的回答从收入看：走的多是小客户，留下的在买更多，但掉下去的也有，别被一个数安慰。",
        "Good answers go by revenue: small ones left, those that stayed buy more, and some less; no single figure is a comfort.",
      ),
    },
  ],
  goals: [
    text("算出满意度、满意率和净推荐值", "work out satisfaction, CSAT and NPS"),
    text("分清客户留存与收入留存", "tell retention of customers from that of revenue"),
    text("把不同单位的指标换成同一把尺", "bring indicators of different units to one scale"),
    text("让一个差距有人、有日子、有检验", "give a gap a person, a day and a test"),
  ],
  discussion: [
    {
      ask: text("只有七份问卷，信得过吗？", "Seven questionnaires: can they be trusted?"),
      answer: text(
        "信不过百分点，信得过线索：谁、哪一项、说了什么。一年后同样的人再答一次，比人数更要紧。",
        "Not to the point, but as hints: who, which item, which words. The same people again in a year matters more than the number.",
      ),
      minutes: 5,
    },
    {
      ask: text("成效分数要不要直接算进奖金？", "Should the result go straight into the bonus?"),
      answer: text(
        "先用半年看准不准。一进奖金，就会有人挑客户发问卷。",
        "First half a year's trial. Once it pays, people choose whom to ask.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请学员带一份自己团队的满意度问卷。", "Ask for the teams' own questionnaires."),
      text(
        "准备一张白板，把“满意率、净推荐值、留存率”三个词先写上，让大家猜数。",
        "Write CSAT, NPS and retention on a board and let them guess.",
      ),
    ],
    mistakes: [
      text("把推荐意愿也平均进满意度。", "The recommendation is averaged in."),
      text("七、八分算成推荐者。", "7 and 8 count as promoters."),
      text("留存率没有扣掉新增。", "Customers gained are not taken off."),
      text("越低越好的指标算反了。", "An indicator where less is better is turned around."),
    ],
    close: text(
      "请每人定一家客户、一个月内发问卷，写下要问的三个角色。",
      "Let everybody choose a customer to ask within a month, and three roles.",
    ),
  },
};
