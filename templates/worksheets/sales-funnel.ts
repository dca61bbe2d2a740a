import { STEPS, type Status, type Step } from "#core/codes/codes.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import { ageing } from "#core/pipeline/ageing.ts";
import { salesVelocity } from "#core/pipeline/sales-velocity.ts";
import { conversionRate } from "#core/pipeline/stage-conversion.ts";
import { stepNumber, winProbability } from "#core/pipeline/step-probability.ts";
import { weightedForecast } from "#core/pipeline/weighted-forecast.ts";
import { winRate } from "#core/pipeline/win-rate.ts";
import { cohort, deals, facts, PROOFS, proofs } from "./cases/told-funnel.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { stepNumberOf } from "./steps.ts";
import { text, type Column, type Formula, type Scope, type Table, type Value, type Worksheet } from "./worksheet.ts";

const oppId: Column = { header: text("商机", "Opportunity"), kind: "text", role: "copy", of: "deals.oppId" };
const customer: Column = {
  header: text("客户", "Customer"),
  kind: "text",
  role: "copy",
  of: "deals.customer",
  width: 18,
};
const told: Column = {
  header: text("自报步骤", "Step as told"),
  kind: "code",
  codes: "step",
  role: "copy",
  of: "deals.step",
  width: 14,
};

const stepOf = (row: Scope, reference: string) => row.text(reference) as Step;
const stepWords = STEPS.map((step) => `'step.${step}'`).join(",");

const proved: Table = {
  kind: "table",
  id: "proved",
  title: text("按证据核步骤", "The step that is proved"),
  note: text(
    "从第 1 步数起，证据不断档的步数就是已完成的步数；商机站在下一步，但不超过自报的步骤。",
    "Count the proofs from step 1 without a gap: those steps are done. The opportunity stands in the next one, not beyond what was told.",
  ),
  key: "oppId",
  rows: { of: "deals" },
  columns: {
    oppId,
    customer,
    told,
    done: {
      header: text("完成步数", "Steps done"),
      kind: "integer",
      min: 0,
      max: 6,
      role: "answer",
      native: PROOFS.reduceRight<Formula>(
        (rest, id, index) => `IF([proofs.${id}]<>'YES',${String(index)},${rest})`,
        String(PROOFS.length),
      ),
      solve: (row) => {
        const gap = PROOFS.findIndex((id) => row.value(`proofs.${id}`) !== true);
        return gap < 0 ? PROOFS.length : gap;
      },
      points: 0.5,
      tolerance: 0,
      hint: text("遇到第一个“否”就停，后面的不算。", "Stop at the first “No”; later proofs do not count."),
    },
    step: {
      header: text("核定步骤", "Step proved"),
      kind: "code",
      codes: "step",
      width: 16,
      role: "answer",
      native: `CHOOSE(MIN(${stepNumberOf("[told]")},[done]+1),${stepWords})`,
      solve: (row) => STEPS[Math.min(stepNumber(stepOf(row, "deals.step")), row.number("done") + 1) - 1] ?? null,
      points: 0.5,
      hint: text("完成步数加一；比自报的大时按自报。", "Steps done plus one, or as told where that is less."),
    },
    overstated: {
      header: text("报高了", "Overstated"),
      kind: "yesNo",
      role: "answer",
      native: `IF(${stepNumberOf("[step]")}<${stepNumberOf("[told]")},'YES','NO')`,
      solve: (row) => stepNumber(stepOf(row, "step")) < stepNumber(stepOf(row, "deals.step")),
      points: 0.5,
      hint: text("核定步骤低于自报步骤就是报高了。", "Overstated when the proved step lies below the told one."),
      marks: [{ when: "[overstated]='YES'", tone: "warn" }],
    },
  },
};

const LADDER = STEPS.slice(0, -1).map((step) => `{step.probability.${step}}`);

const chance = (step: Formula): Formula =>
  `IF([deals.status]='status.LOST',0,IF(OR([deals.status]='status.WON',${step}='step.ST7'),1,CHOOSE(${stepNumberOf(step)},${LADDER.join(",")},1)*IF([deals.status]='status.SUSPENDED',{step.suspended},1)))`;

const chanceOf = (row: Scope, reference: string): Outcome<number> =>
  winProbability({ step: stepOf(row, reference), status: row.text("deals.status") as Status }, parameters);

const weighted: Table = {
  kind: "table",
  id: "weighted",
  title: text("加权金额：自报与核定", "Weighted amounts: told and proved"),
  key: "oppId",
  rows: { of: "deals" },
  columns: {
    oppId,
    amount: { header: text("金额", "Amount"), kind: "grouped", role: "copy", of: "deals.amount" },
    toldAmount: {
      header: text("按自报加权", "Weighted as told"),
      kind: "grouped",
      role: "live",
      native: `[deals.amount]*${chance("[deals.step]")}`,
      solve: (row) => map(chanceOf(row, "deals.step"), (probability) => probability * row.number("deals.amount")),
    },
    probability: {
      header: text("核定赢率", "Probability, proved"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: chance("[proved.step]"),
      kam: "WINPROB([proved.step],[deals.status],,KAM_PARAMS)",
      solve: (row) => chanceOf(row, "proved.step"),
      points: 0.5,
      tolerance: 0.001,
      hint: text(
        "查参数里核定步骤的赢率；状态是“暂停”的，再乘参数里的暂停系数。",
        "The proved step's probability among the parameters; when suspended, times the factor given there.",
      ),
      isRule: true,
    },
    provedAmount: {
      header: text("按核定加权", "Weighted as proved"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[deals.amount]*[probability]",
      solve: (row) => row.number("deals.amount") * row.number("probability"),
      points: 0.5,
      tolerance: 0.5,
      hint: text("金额 × 核定赢率。", "Amount × probability."),
    },
  },
};

const forecastBy = (row: Scope, steps: string) =>
  weightedForecast(
    row.all("deals.amount").map((amount, index) => ({
      amount: amount as number,
      step: row.all(steps)[index] as Step,
      status: row.all("deals.status")[index] as Status,
    })),
    parameters,
  );
const sumOf = (row: Scope, reference: string) => row.numbers(reference).reduce((sum, one) => sum + one, 0);
const wforecast = (steps: string) =>
  `INDEX(WFORECAST([deals.amount:],[${steps}:],[deals.status:],,KAM_PARAMS,FALSE),1,1)`;

const forecast: Table = {
  kind: "table",
  id: "forecast",
  title: text("两种预测", "Two forecasts"),
  key: "told",
  upright: true,
  rows: [{}],
  columns: {
    told: {
      header: text("按自报的加权预测", "Weighted forecast as told"),
      kind: "grouped",
      role: "live",
      native: "SUM([weighted.toldAmount:])",
      kam: wforecast("deals.step"),
      solve: (row) => map(forecastBy(row, "deals.step"), ({ total }) => total),
    },
    proved: {
      header: text("按核定的加权预测", "Weighted forecast as proved"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUM([weighted.provedAmount:])",
      kam: wforecast("proved.step"),
      solve: (row) => sumOf(row, "weighted.provedAmount"),
      points: 1,
      tolerance: 1,
      hint: text("把“按核定加权”相加。", "Add up the amounts weighted as proved."),
    },
    share: {
      header: text("虚高部分占自报", "Part of the told forecast without proof"),
      kind: "percentOne",
      min: -1,
      max: 1,
      role: "answer",
      native: 'IF([told]=0,"",([told]-[proved])/[told])',
      solve: (row) =>
        row.number("told") === 0 ? null : (row.number("told") - row.number("proved")) / row.number("told"),
      points: 1,
      tolerance: 0.002,
      hint: text("（自报 − 核定）÷ 自报。", "(told − proved) ÷ told."),
    },
  },
};

const stale: Table = {
  kind: "table",
  id: "stale",
  title: text("停留太久的商机", "Opportunities that have stood too long"),
  note: text(
    "界限 = 赢单商机在同一步停留天数的中位数 × 参数里的倍数。暂停的商机也照算：暂停着没人管，正是要找出来的。",
    "Limit = median days of won deals in the same step × the factor of the parameters. Suspended ones count too: one that nobody looks after is what we search for.",
  ),
  key: "oppId",
  rows: { of: "deals" },
  columns: {
    oppId,
    told,
    days: {
      header: text("停留天数", "Days in the step"),
      kind: "integer",
      min: 0,
      max: 9999,
      role: "answer",
      native: "[facts.asOf]-[deals.stepSince]",
      solve: (row) => row.number("facts.asOf") - row.number("deals.stepSince"),
      points: 0.5,
      tolerance: 0,
      hint: text("截至日期减进入本步日期。", "As of, less the day it entered the step."),
    },
    median: {
      header: text("赢单中位数", "Median of won deals"),
      kind: "integer",
      role: "live",
      native: "INDEX([cohort.median:],MATCH([deals.step],[cohort.step:],0))",
      solve: (row) => row.all("cohort.median")[row.all("cohort.step").indexOf(row.value("deals.step"))] as Value,
    },
    limit: {
      header: text("界限", "Limit"),
      kind: "one",
      role: "live",
      native: "[median]*{ageing.factor}",
      solve: (row) => map(ageing(0, [row.number("median")], parameters), ({ limit }) => limit),
    },
    stale: {
      header: text("停滞", "Stale"),
      kind: "yesNo",
      role: "answer",
      native: "IF([days]>[limit],'YES','NO')",
      kam: "IF(AGEING([days],[median],KAM_PARAMS)=TRUE,'YES','NO')",
      solve: (row) => map(ageing(row.number("days"), [row.number("median")], parameters), (found) => found.stale),
      points: 0.5,
      hint: text("超过界限才算停滞。", "Stale only above the limit."),
      marks: [{ when: "[stale]='YES'", tone: "bad" }],
    },
  },
};

const conversion: Table = {
  kind: "table",
  id: "conversion",
  title: text("哪一步掉得最多", "Where most are lost"),
  key: "step",
  rows: { of: "cohort" },
  columns: {
    step: { header: text("步骤", "Step"), kind: "code", codes: "step", role: "copy", of: "cohort.step", width: 16 },
    rate: {
      header: text("转化率", "Conversion"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "[cohort.next]/[cohort.reached]",
      kam: "STAGECONV([cohort.reached],[cohort.next])",
      solve: (row) => conversionRate(row.number("cohort.reached"), row.number("cohort.next")),
      points: 0.5,
      tolerance: 0.002,
      hint: text("到达下一步的 ÷ 到达本步的。", "Those who reached the next ÷ those who reached it."),
    },
    lowest: {
      header: text("最低", "Lowest"),
      kind: "yesNo",
      role: "answer",
      native: "IF([rate]=MIN([rate:]),'YES','NO')",
      solve: (row) => row.number("rate") === Math.min(...row.numbers("rate")),
      points: 0.5,
      hint: text(
        "六个转化率中最小的；并列最小的都选“是”。",
        "The smallest of the six; where several are the smallest, yes for each.",
      ),
      isRule: true,
      marks: [{ when: "[lowest]='YES'", tone: "warn" }],
    },
  },
};

const open = (row: Scope) =>
  row.numbers("deals.amount").filter((_, index) => row.all("deals.status")[index] === "OPEN");

const flow: Table = {
  kind: "table",
  id: "flow",
  title: text("漏斗流速", "Flow of the funnel"),
  key: "winRate",
  upright: true,
  rows: [{}],
  columns: {
    winRate: {
      header: text("赢单率", "Win rate"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "[facts.won]/([facts.won]+[facts.lost])",
      kam: "WINRATE([facts.won],[facts.lost])",
      solve: (row) => winRate(row.number("facts.won"), row.number("facts.lost")),
      points: 1,
      tolerance: 0.002,
      hint: text("赢单 ÷（赢单 + 丢单），没有结果的不算。", "Won ÷ (won + lost); what is undecided does not count."),
      isRule: true,
    },
    count: {
      header: text("进行中商机数", "Open opportunities"),
      kind: "integer",
      min: 0,
      max: 100_000,
      role: "answer",
      native: "COUNTIF([deals.status:],'status.OPEN')",
      solve: (row) => open(row).length,
      points: 0.5,
      tolerance: 0,
      hint: text("只数“进行中”的。", "Count the open ones only."),
    },
    average: {
      header: text("平均金额", "Average amount"),
      kind: "grouped",
      role: "live",
      native: "AVERAGEIF([deals.status:],'status.OPEN',[deals.amount:])",
      solve: (row) => open(row).reduce((sum, one) => sum + one, 0) / open(row).length,
    },
    velocity: {
      header: text("每天流出（元）", "Yuan a day"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[count]*[average]*[winRate]/[facts.cycleDays]",
      kam: "VELOCITY([count],[average],[winRate],[facts.cycleDays])",
      solve: (row) =>
        salesVelocity({
          opportunities: row.number("count"),
          averageDeal: row.number("average"),
          winRate: row.number("winRate"),
          cycleDays: row.number("facts.cycleDays"),
        }),
      points: 1,
      tolerance: 1,
      hint: text(
        "进行中的个数 × 平均金额 × 赢单率 ÷ 平均成交天数。",
        "Open ones × average amount × win rate ÷ days from creation to signing.",
      ),
      isRule: true,
    },
  },
};

const decisions = conclusions(
  text("周会上的决定", "What the meeting decides"),
  [
    text(
      "哪两个商机要退回，各退到哪一步？还缺什么证据，谁去取、哪天前？",
      "Which two go back, and to which step? Which proof is missing, who gets it, by when?",
    ),
    text("哪个停滞的商机还值得推？下一步是什么？", "Which stale one is still worth pushing, and what comes next?"),
    text("报给公司的预测是多少？凭什么？", "Which forecast goes to the company, and on what grounds?"),
  ],
  [
    text(
      "F-02 退到“有效商机”：缺第三步的四要素，客户经理 7 月 10 日前拿到预算口径、时间和决策链的书面说明。F-06 退到“线索挖掘”：缺具名联系人和他说出的问题，7 月 5 日前约到人。",
      "F-02 goes back to the third step: need, budget, time and decision chain are not complete; the rep has them in writing by 10 July. F-06 goes back to the second: no named contact with a problem they stated; met by 5 July.",
    ),
    text(
      "F-01：停了 41 天，界限 30 天，但前五步证据齐全、赢率 75%，只差条款一致。下一步：7 月 3 日前与对方逐条核对合同条款（招标项目则等中标通知）。F-05 已经暂停又停滞 76 天：先问暂停的原因，问不到就退出。",
      "F-01: 41 days against a limit of 30, yet five proofs on file, 75 % and only the terms missing. Next: go through the contract's terms by 3 July (in a tender, wait for the award). F-05 is suspended and has stood for 76 days: ask why, and leave it where nobody can say.",
    ),
    text(
      "报 401 万，只按有证据的步骤加权；同时说明自报是 501.5 万，虚高的 100.5 万里有 96 万是 F-02 的。",
      "4.01 million, weighted by the steps that are proved; and say that 5.015 million were told, and that 960,000 of the 1,005,000 without proof are F-02's.",
    ),
  ],
);

/** The funnel with steps verified by proof: forecast, ageing, conversion, flow. */
export const salesFunnel: Worksheet = {
  id: "sales-funnel",
  title: text("销售漏斗与步骤核验", "Sales funnel with verified steps"),
  purpose: text(
    "用证据而不是感觉给商机定步骤，算出可信的预测，找出停滞的商机和掉得最多的一步。",
    "Settle the step of an opportunity by proof instead of feeling, forecast from it, and find what is stale and where most is lost.",
  ),
  models: ["FUN-1", "FUN-3", "FUN-4", "FC-1"],
  sessions: ["SEVEN-STEPS", "FORECAST"],
  story: {
    title: text("周会上的五百万", "Five million in the weekly meeting"),
    paragraphs: [
      text(
        "鹿鸣泵阀的漏斗周会上，八个商机一个个报过去：“快签了”“方案很认可”。按自报的步骤加权，能签五百万。销售总监请助理把每一步该有的证据翻出来，逐条打勾。",
        "In the weekly meeting of Luming Pumps the eight opportunities are told one by one: “nearly signed”, “they like the proposal”. Weighted as told they come to five million. The director has an assistant tick off the proofs that are on file.",
      ),
      text(
        "证据要能给别人看：名单、联系人原话、书面认可、被接受的方案、中标通知。在法定招标项目里，中标前不谈价格，第六步指按中标条件签约。",
        "A proof can be shown to others: a list, a contact's words, a written consent, an accepted proposal, an award. In statutory tenders no price is negotiated before the award; the sixth step is signing on its terms.",
      ),
    ],
  },
  data: [deals, proofs, cohort, facts],
  tasks: [
    {
      id: "proved",
      title: text("按证据核定步骤", "Settle the steps by proof"),
      minutes: 15,
      ask: [
        text(
          "数出不断档的证据，核定每个商机的步骤，标出报高的。",
          "Count the proofs without a gap, settle each step, and mark what was overstated.",
        ),
      ],
      parts: [proved],
      teach: text(
        "F-02 有第四步的书面认可，第三步的四要素（需求、预算、时间、决策链）却没有齐：断档以后的证据不算，先补前面的。讨论：报高是故意的吗？多数是步骤没有共同的定义。",
        "F-02 has the fourth proof and lacks the third (need, budget, time and decision chain): what comes after a gap does not count. Is overstating done on purpose? Mostly there is no shared definition of a step.",
      ),
    },
    {
      id: "forecast",
      title: text("重算加权预测", "Forecast anew"),
      minutes: 15,
      ask: [
        text(
          "按核定步骤查赢率、算加权金额，再看预测虚高多少。",
          "Probability and weighted amount by the proved step; then how much of the forecast has no proof?",
        ),
      ],
      parts: [
        weighted,
        forecast,
        {
          kind: "picture",
          height: 17,
          charts: [
            {
              kind: "bar",
              title: text("加权金额：自报与核定（元）", "Weighted amounts: told and proved (yuan)"),
              alt: text(
                "八个商机按自报与按核定的加权金额条形图，数据见上表。",
                "Bars of each opportunity's amount weighted as told and as proved; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                {
                  name: text("按自报", "As told"),
                  categories: "weighted.oppId",
                  values: "weighted.toldAmount",
                  look: "second",
                },
                {
                  name: text("按核定", "As proved"),
                  categories: "weighted.oppId",
                  values: "weighted.provedAmount",
                  look: "main",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "赢率属于步骤，不属于人的信心。请学员说出：哪一个商机让预测差得最多？它缺的是哪一份证据？",
        "A probability belongs to the step, not to confidence. Which opportunity moves the forecast most, and which proof does it lack?",
      ),
    },
    {
      id: "stale",
      title: text("找出停滞的商机", "Find what is stale"),
      minutes: 10,
      ask: [text("算出停留天数，与界限相比。", "Work out the days in the step and compare them with the limit.")],
      parts: [stale],
      teach: text(
        "停滞不等于丢单：先问客户那边发生了什么，再决定推进、暂停还是退出。",
        "Stale is not lost: ask what happened at the customer first, then push, suspend or leave.",
      ),
    },
    {
      id: "conversion",
      title: text("看转化与流速", "Conversion and flow"),
      minutes: 10,
      ask: [
        text(
          "算出各步转化率，标出最低的（并列都标），再算赢单率和漏斗流速。",
          "Conversion of each step, the lowest (all of them where several are), then win rate and flow.",
        ),
      ],
      parts: [conversion, flow],
      teach: text(
        "转化率按同一批立项的商机算，不能拿今天漏斗里的个数相除；最低的有两步，都要标“是”。问：流速翻一番，四个数里动哪个最现实？",
        "Conversion is that of one cohort, never of today's numbers; two steps are lowest, and both are marked. To double the flow, which of the four figures can realistically be moved?",
      ),
    },
    {
      id: "decide",
      title: text("写下周会决定", "Write down the decisions"),
      minutes: 10,
      ask: [text("回答三个问题，每题写到人和日期。", "Answer three questions, down to person and day.")],
      parts: [decisions],
      teach: text(
        "好的决定点名到证据：“缺预算口径，某某周五前拿到书面确认”。",
        "A good decision names the proof: “no budget yet; so-and-so has it in writing by Friday”.",
      ),
    },
  ],
  goals: [
    text("说出每一步要有的证据", "name the proof of each step"),
    text("用核定步骤算出加权预测", "forecast from the steps that are proved"),
    text("分清停滞、暂停和丢单", "tell stale from suspended and lost"),
  ],
  discussion: [
    {
      ask: text("证据由谁核？", "Who checks the proofs?"),
      answer: text(
        "接着做的人核，不是做的人自己核：经理核销售，销售核售前；抽查即可，不必每条都看。",
        "Whoever goes on with it, never its maker: the manager for the rep, the rep for pre-sales; samples will do.",
      ),
      minutes: 5,
    },
    {
      ask: text("核得太严，销售不报商机了怎么办？", "What if strict checking keeps reps from reporting?"),
      answer: text(
        "把核步骤与考核分开：报早不罚，报虚才谈；让销售看到核过以后得到的支持更多。",
        "Keep it apart from appraisal: reporting early is never punished; show that verified opportunities get more support.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员带一份自己的商机表（隐去客户名）。",
        "Ask everybody to bring their own list without customers' names.",
      ),
      text("把七个步骤和证据清单打印贴在墙上。", "Print the seven steps with their proofs and put them on the wall."),
    ],
    mistakes: [
      text("断档以后的证据也数进去。", "Proofs after a gap are counted."),
      text("暂停的商机忘了打对折。", "A suspended opportunity is not halved."),
      text("核定步骤直接写完成步数，没有加一。", "The steps done are taken for the step it stands in: one too few."),
      text("赢单率的分母用了全部商机。", "The win rate is divided by all opportunities."),
    ],
    close: text(
      "请每人当场核一个自己的商机，写下缺的那份证据和去取的日期。",
      "Let everybody verify one own opportunity, and write down the missing proof and the day to get it.",
    ),
  },
};
