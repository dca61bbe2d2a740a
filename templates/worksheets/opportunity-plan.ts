import { OPPORTUNITY_SOURCES } from "#core/codes/deals.ts";
import type { Status, Step } from "#core/codes/codes.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import { wholeUp } from "#core/kernel/guard.ts";
import { funnelNeed } from "#core/pipeline/funnel-need.ts";
import { entriesBySource } from "#core/pipeline/mining-month.ts";
import { miningPlan } from "#core/pipeline/mining-plan.ts";
import { isOpen } from "#core/pipeline/open-opportunity.ts";
import { pipelineCoverage, type PipelineCoverage } from "#core/pipeline/pipeline-coverage.ts";
import { pipelineNeed, type PipelineNeed } from "#core/pipeline/pipeline-need.ts";
import { stepNumber } from "#core/pipeline/step-probability.ts";
import { chain, plan, pool, targets } from "./cases/eight-opportunities.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { stepNumberOf } from "./steps.ts";
import { text, type Column, type Scope, type Table, type Text, type Value, type Worksheet } from "./worksheet.ts";

const needed = (row: Scope) =>
  pipelineNeed({
    target: row.number("plan.target"),
    signed: row.number("plan.signed"),
    winRate: row.number("plan.winRate"),
    averageDeal: row.number("plan.averageDeal"),
    cycleDays: row.number("plan.cycleDays"),
    periodEnd: row.number("plan.periodEnd") as SerialDate,
    today: row.number("plan.today") as SerialDate,
  });

const PIPENEED =
  "PIPENEED([plan.target],[plan.signed],[plan.winRate],[plan.averageDeal],[plan.cycleDays],[plan.periodEnd],[plan.today],FALSE,LANG)";

type NeedLook = Pick<Column, "kind"> & { readonly max?: number; readonly tolerance: number };

const needColumn = (
  id: keyof PipelineNeed,
  number: number,
  header: Text,
  look: NeedLook,
  native: string,
  solve: (row: Scope) => Value | Outcome<Value>,
  hint: Text,
): Column => {
  const { tolerance, ...rest } = look;
  const kam = `INDEX(${PIPENEED},1,${String(number)})`;
  return {
    header,
    min: id === "daysToCreate" ? -9999 : 0,
    ...rest,
    role: "answer",
    native,
    kam,
    solve,
    points: 1,
    tolerance,
    hint,
    isRule: true,
  };
};

const need: Table = {
  kind: "table",
  id: "need",
  title: text("还要储备多少商机", "How much must stand in the pipeline"),
  key: "remaining",
  upright: true,
  rows: [{}],
  columns: {
    remaining: needColumn(
      "remaining",
      1,
      text("剩余目标", "Remaining target"),
      { kind: "grouped", tolerance: 0.5 },
      "MAX(0,[plan.target]-[plan.signed])",
      (row) => map(needed(row), ({ remaining }) => remaining),
      text("目标减已签约。", "Target less what is signed."),
    ),
    requiredAmount: needColumn(
      "requiredAmount",
      2,
      text("所需商机金额", "Amount needed"),
      { kind: "grouped", tolerance: 1 },
      "[remaining]/[plan.winRate]",
      (row) => row.number("remaining") / row.number("plan.winRate"),
      text("剩余目标 ÷ 赢单率。", "Remaining target ÷ win rate."),
    ),
    requiredCount: needColumn(
      "requiredCount",
      3,
      text("所需商机个数", "Number needed"),
      { kind: "integer", max: 100_000, tolerance: 0 },
      "ROUNDUP(ROUND([requiredAmount]/[plan.averageDeal],9),0)",
      (row) => wholeUp(row.number("requiredAmount") / row.number("plan.averageDeal")),
      text("所需金额 ÷ 平均合同额，向上取整。", "Amount needed ÷ average deal, rounded up."),
    ),
    requiredCoverage: needColumn(
      "requiredCoverage",
      4,
      text("所需覆盖倍数", "Coverage needed"),
      { kind: "two", tolerance: 0.006 },
      "1/[plan.winRate]",
      (row) => map(needed(row), ({ requiredCoverage }) => requiredCoverage),
      text("1 ÷ 赢单率，即每签一元要有几元商机。", "1 ÷ win rate, that is yuan in work for a yuan signed."),
    ),
    latestCreation: needColumn(
      "latestCreation",
      5,
      text("最晚立项日", "Latest day to begin"),
      { kind: "date", tolerance: 0 },
      "[plan.periodEnd]-[plan.cycleDays]",
      (row) => map(needed(row), ({ latestCreation }) => latestCreation),
      text("期末往前推一个平均成交天数。", "The end of the period less the average cycle."),
    ),
    daysToCreate: needColumn(
      "daysToCreate",
      6,
      text("还剩天数", "Days left to begin"),
      { kind: "integer", max: 9999, tolerance: 0 },
      "[latestCreation]-[plan.today]",
      (row) => row.number("latestCreation") - row.number("plan.today"),
      text("最晚立项日减今天，负数表示已经过了。", "Latest day less today; negative when it has passed."),
    ),
  },
};

const stateOf = (row: Scope) => ({ step: row.text("pool.step") as Step, status: row.text("pool.status") as Status });

const stock: Table = {
  kind: "table",
  id: "stock",
  title: text("哪些商机算得上储备", "Which opportunities count"),
  note: text(
    "算数：进行中、还没签约，预计签约日不晚于期末。合格：到了参数里规定的步骤。",
    "It counts when it is open, not signed, and expected by the end of the period; it is qualified from the step of the parameters on.",
  ),
  key: "oppId",
  rows: { of: "pool" },
  columns: {
    oppId: { header: text("商机", "Opportunity"), kind: "text", role: "copy", of: "pool.oppId" },
    customer: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "pool.customer" },
    amount: { header: text("金额", "Amount"), kind: "grouped", role: "copy", of: "pool.amount" },
    counts: {
      header: text("本期算数", "Counts"),
      kind: "yesNo",
      role: "answer",
      native:
        "IF(AND([pool.status]='status.OPEN',[pool.step]<>'step.ST7',[pool.expSign]<>\"\",N([pool.expSign])<=[plan.periodEnd]),'YES','NO')",
      solve: (row) => {
        const expected = row.optional("pool.expSign");
        return isOpen(stateOf(row)) && expected !== null && expected <= row.number("plan.periodEnd");
      },
      points: 0.5,
      hint: text(
        "暂停的、没有日期的、期末之后才签的都不算。",
        "Not what is suspended, undated, or signed after the period.",
      ),
    },
    qualified: {
      header: text("合格", "Qualified"),
      kind: "yesNo",
      role: "answer",
      native: `IF(AND([counts]='YES',${stepNumberOf("[pool.step]")}>={pipeline.qualifiedStep}),'YES','NO')`,
      solve: (row) =>
        row.value("counts") === true && stepNumber(stateOf(row).step) >= parameters["pipeline.qualifiedStep"],
      points: 0.5,
      hint: text("先要算数，再看步骤够不够。", "It must count first; then look at the step."),
      marks: [{ when: "AND([counts]='YES',[qualified]='NO')", tone: "warn" }],
    },
  },
};

// The pool as somebody sorted it: what does not count has no date, what is not qualified is a lead.
function coverage(row: Scope): Outcome<PipelineCoverage> {
  const end = row.number("plan.periodEnd") as SerialDate;
  const stocked = row.all("stock.counts").map((counts, index) => ({
    step: row.all("stock.qualified")[index] === true ? ("ST6" as const) : ("ST1" as const),
    status: "OPEN" as const,
    amount: (row.all("pool.amount")[index] as number | null) ?? 0,
    expSign: counts === true ? end : null,
    stale: row.all("pool.stale")[index] === true,
  }));
  const found = needed(row);
  return found.ok ? pipelineCoverage(stocked, found.value, end, parameters) : found;
}

const PIPECOVER =
  "PIPECOVER([plan.target],[plan.signed],[plan.winRate],[plan.periodEnd],[pool.amount:],[pool.step:],[pool.expSign:],[pool.status:],[pool.stale:],KAM_PARAMS,FALSE,LANG)";
const cover = (number: number) => `INDEX(${PIPECOVER},1,${String(number)})`;

const covered: Table = {
  kind: "table",
  id: "covered",
  title: text("储备够不够", "Is it enough?"),
  key: "effective",
  upright: true,
  rows: [{}],
  columns: {
    effective: {
      header: text("本期储备", "Counting amount"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUMIF([stock.counts:],'YES',[stock.amount:])",
      kam: cover(3),
      solve: (row) => map(coverage(row), ({ effective }) => effective),
      points: 1,
      tolerance: 0.5,
      hint: text("把“本期算数”的金额相加。", "Add up the amounts that count."),
    },
    qualified: {
      header: text("其中合格", "Qualified part"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUMIF([stock.qualified:],'YES',[stock.amount:])",
      kam: cover(4),
      solve: (row) => map(coverage(row), ({ qualified }) => qualified),
      points: 1,
      tolerance: 0.5,
      hint: text("只加合格的。", "Only the qualified ones."),
    },
    firm: {
      header: text("其中没有停滞", "Part that is not stale"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUMIFS([stock.amount:],[stock.qualified:],'YES',[pool.stale:],'NO')",
      kam: cover(5),
      solve: (row) => map(coverage(row), ({ firm }) => firm),
      points: 1,
      tolerance: 0.5,
      hint: text("合格的里面去掉停滞过久的。", "The qualified ones less the stale."),
    },
    coverage: {
      header: text("实际覆盖倍数", "Coverage"),
      kind: "two",
      min: 0,
      role: "answer",
      native: 'IF([need.remaining]=0,"",[qualified]/[need.remaining])',
      kam: cover(1),
      solve: (row) =>
        row.number("need.remaining") === 0 ? null : row.number("qualified") / row.number("need.remaining"),
      points: 1,
      tolerance: 0.006,
      hint: text("合格金额 ÷ 剩余目标。", "Qualified amount ÷ remaining target."),
      isRule: true,
    },
    gap: {
      header: text("金额缺口", "Gap"),
      kind: "grouped",
      role: "answer",
      native: "[need.requiredAmount]-[effective]",
      kam: cover(7),
      solve: (row) => row.number("need.requiredAmount") - row.number("effective"),
      points: 1,
      tolerance: 1,
      hint: text("所需金额减本期储备；负数是有余。", "Amount needed less what counts; negative is a surplus."),
      isRule: true,
      marks: [{ when: "N([gap])>0", tone: "bad" }],
    },
  },
};

const wins: Table = {
  kind: "table",
  id: "wins",
  title: text("要签几单", "How many to sign"),
  key: "count",
  upright: true,
  rows: [{}],
  columns: {
    count: {
      header: text("剩余目标折合单数", "Deals in the remaining target"),
      kind: "one",
      min: 0,
      role: "answer",
      native: "[need.remaining]/[plan.averageDeal]",
      solve: (row) => row.number("need.remaining") / row.number("plan.averageDeal"),
      points: 1,
      tolerance: 0.05,
      hint: text("剩余目标 ÷ 平均合同额。", "Remaining target ÷ average deal."),
    },
  },
};

const conversions = (row: Scope) => row.all("chain.conversion") as readonly (number | null)[];
const CHAIN_FROM = (number: string) =>
  `PRODUCT(INDEX([chain.conversion:],${number}):INDEX([chain.conversion:],ROWS([chain.conversion:])))`;

const back: Table = {
  kind: "table",
  id: "back",
  title: text("从签约倒推", "Back from signing"),
  note: text(
    "从最后一步往前：本步需要 = 下一步需要 ÷ 转化率，中间不取整，最后一列再向上取整。提前月数 = 天数 ÷ 30，四舍五入。",
    "From the last step backwards: need = next need ÷ conversion, rounded up only at the end. Months ahead = days ÷ 30, rounded.",
  ),
  key: "step",
  rows: { of: "chain" },
  columns: {
    step: { header: text("步骤", "Step"), kind: "code", codes: "step", role: "copy", of: "chain.step", width: 16 },
    need: {
      header: text("需要商机", "Opportunities needed"),
      kind: "one",
      min: 0,
      role: "answer",
      native: `[wins.count]/${CHAIN_FROM("[chain.number]")}`,
      kam: "INDEX(FUNNELNEED([wins.count],[chain.conversion:],FALSE),[chain.number],2)",
      solve: (row) => pick(funnelNeed(row.number("wins.count"), conversions(row)), row.rowIndex, (found) => found.need),
      points: 1,
      tolerance: 0.06,
      hint: text("从下往上，一步一步除以转化率。", "Upwards, divide by the conversion step by step."),
    },
    whole: {
      header: text("取整", "Whole"),
      kind: "integer",
      min: 0,
      max: 100_000,
      role: "answer",
      native: "ROUNDUP(ROUND([need],9),0)",
      kam: "INDEX(FUNNELNEED([wins.count],[chain.conversion:],FALSE),[chain.number],3)",
      solve: (row) => wholeUp(row.number("need")),
      points: 0.5,
      tolerance: 0,
      hint: text("商机没有零点几个：向上取整。", "There is no part of an opportunity: round up."),
    },
    months: {
      header: text("提前月数", "Months ahead"),
      kind: "integer",
      min: 0,
      max: 60,
      role: "answer",
      native: "ROUND([chain.lag]/{mining.monthDays},0)",
      solve: (row) => Math.round(row.number("chain.lag") / parameters["mining.monthDays"]),
      points: 0.5,
      tolerance: 0,
      hint: text("天数 ÷ 30，四舍五入。", "Days ÷ 30, rounded."),
    },
  },
};

// By the months ahead that somebody worked out.
function mined(row: Scope) {
  return map(
    miningPlan(
      {
        firstMonth: row.numbers("targets.month")[0] as SerialDate,
        targets: row.numbers("targets.target"),
        averageDeal: row.number("plan.averageDeal"),
        conversions: conversions(row),
        lags: row.all("back.months").map((months) => (months as number) * parameters["mining.monthDays"]),
      },
      parameters,
    ),
    ({ months }) => months,
  );
}

const MININGPLAN =
  "MININGPLAN(INDEX([targets.month:],1,1),[targets.target:],[plan.averageDeal],[chain.conversion:],[chain.lag:],KAM_PARAMS,FALSE)";

const entries = (number: number) => ({
  kind: "one" as const,
  native: `SUMPRODUCT(([targets.month:]=EDATE([month],INDEX([back.months:],${String(number)})))*1,[targets.target:])/[plan.averageDeal]/${CHAIN_FROM(String(number))}`,
  kam: `INDEX(${MININGPLAN},[number],${String(number + 1)})`,
  solve: (row: Scope) => pick(mined(row), row.rowIndex, (found) => found.entries[number - 1] ?? 0),
});

const answered = (number: number, header: Text): Column => ({
  ...entries(number),
  header,
  min: 0,
  role: "answer",
  points: 0.5,
  tolerance: 0.06,
  hint: text(
    "这个月加上提前月数是哪个目标月？那个月的签约单数，一路除以转化率。",
    "Which target's month is this month plus the months ahead? Its deals, divided by every conversion on the way.",
  ),
});

const mining: Table = {
  kind: "table",
  id: "mining",
  title: text("挖掘与转化计划：每月进入各步的商机", "Mining plan: opportunities that enter each step"),
  note: text(
    "月份在填好“提前月数”后出现。某月要进入某一步几个：这个月加上该步的提前月数，是哪个目标月？取那个月的签约目标 ÷ 平均合同额，再从最后一步一路除到这一步的转化率；没有对应的目标月是 0。后三步自动算出。",
    "The months appear once the months ahead are filled in. What must enter a step in a month: which target month is it, counting the months ahead of that step? Its target ÷ average deal, divided by every conversion from the last step back to this one; 0 where there is no target. The last three steps are calculated.",
  ),
  key: "number",
  rows: Array.from({ length: 8 }, (_, index) => ({ number: index + 1 })),
  columns: {
    number: { header: text("序号", "No."), kind: "integer", role: "given" },
    month: {
      header: text("月份", "Month"),
      kind: "date",
      role: "live",
      native: "EDATE(INDEX([targets.month:],1),[number]-1-MAX([back.months:]))",
      kam: `INDEX(${MININGPLAN},[number],1)`,
      solve: (row) => pick(mined(row), row.rowIndex, ({ month }) => month),
    },
    leads: answered(1, text("线索挖掘", "Leads")),
    qualified: answered(2, text("有效商机", "Qualified")),
    agreed: { ...entries(3), header: text("初步认可", "First agreement"), role: "live" },
    accepted: { ...entries(4), header: text("方案认可", "Proposal accepted"), role: "live" },
    negotiated: { ...entries(5), header: text("商务谈判", "Negotiation"), role: "live" },
  },
};

const WEIGHTS = OPPORTUNITY_SOURCES.map((source) => `{mining.source.${source}}`);

const sources: Table = {
  kind: "table",
  id: "sources",
  title: text("线索从哪里来", "Where the leads come from"),
  key: "source",
  rows: OPPORTUNITY_SOURCES.map((source, index) => ({ number: index + 1, source })),
  columns: {
    number: { header: text("序号", "No."), kind: "integer", role: "given" },
    source: { header: text("来源", "Source"), kind: "code", codes: "opportunitySource", role: "given", width: 14 },
    part: {
      header: text("应挖掘线索", "Leads to find"),
      kind: "one",
      min: 0,
      role: "answer",
      native: `SUM([mining.leads:])*CHOOSE([number],${WEIGHTS.join(",")})/(${WEIGHTS.join("+")})`,
      solve: (row) => {
        const total = row.numbers("mining.leads").reduce((sum, one) => sum + one, 0);
        return map(entriesBySource(total, parameters), (parts) => parts[OPPORTUNITY_SOURCES[row.rowIndex] ?? "NEW"]);
      },
      points: 0.5,
      tolerance: 0.1,
      hint: text(
        "全部线索按参数里的比例分到三类客户。",
        "All leads, shared among the three by the weights of the parameters.",
      ),
      isRule: true,
    },
  },
};

const actions = conclusions(
  text("下周就做的事", "What to do next week"),
  [
    text(
      "缺口靠什么补：老客户、休眠客户还是新客户？各几个？",
      "What fills the gap: present, dormant or new customers? How many of each?",
    ),
    text("五月、六月该有的线索没有，怎么补救？", "The leads of May and June are missing. What can still be done?"),
    text(
      "哪一步的转化率最值得先提高？提高一成，线索少挖几个？",
      "Which conversion is best improved first? How many leads does a tenth more save?",
    ),
  ],
  [
    text(
      "账面正好 2,800 万，可合格又不停滞的只有 1,230 万，差 1,570 万，约 23 个（每个 70 万）。照参数的 50、40、10 分：新客户 12 个、老客户 9 个、休眠客户 2 个，8 月 3 日前立项；先从老客户和休眠客户做起，成交快。",
      "On paper 28 million, yet only 12.3 qualify and do not stand still: 15.7 million short, some 23 deals of 700,000. By the 50, 40 and 10 of the parameters 12 new, 9 present and 2 dormant customers, begun by 3 August; present and dormant ones first, because they decide faster.",
    ),
    text(
      "五月、六月该进 78 个线索，对应十月的 3 单和十一月的 4 单，从线索做已经来不及。先从现有“初步认可”“方案认可”里推能提前的，停滞的 K-02 本周问清；还不够的，7 月 10 日前与经理商定改到十二月或下年。",
      "78 leads should have entered in May and June, for 3 deals in October and 4 in November: too late to begin with leads. Push what stands in the fourth and fifth step and can come earlier, ask about K-02 this week; agree with the manager by 10 July on what moves to December or next year.",
    ),
    text(
      "哪一步提高一成，线索都从 133.3 降到 121.2，少挖 12 个；所以挑最低又做得动的。“线索挖掘”和“初步认可”都是 50%：先做“初步认可”，每单必有演示和书面认可。",
      "Whichever step gains a tenth, leads fall from 133.3 to 121.2, 12 fewer; so take the lowest that can be moved. The second and the fourth step are at 50 %: begin with the fourth, with a demonstration and a written consent for every deal.",
    ),
  ],
);

/** How many opportunities a target needs, and when they must begin. */
export const opportunityPlan: Worksheet = {
  id: "opportunity-plan",
  title: text("商机储备与挖掘计划", "Opportunity need and mining plan"),
  purpose: text(
    "从签约目标算出要多少商机、现有的够不够、每个月要挖掘多少线索。",
    "From a signing target, work out how many opportunities it needs, whether those in work are enough, and how many leads each month must bring.",
  ),
  models: ["PIPE-1", "PIPE-2", "PIPE-3"],
  sessions: ["ENOUGH-IN-THE-FUNNEL"],
  story: {
    title: text("半年过去，还差八百四十万", "Half the year is gone, and 8.4 million to go"),
    paragraphs: [
      text(
        "松石自动化华北区全年目标一千二百万，到六月底签了三百六十万。商机表上有三千多万，区域经理觉得“够了”，财务却说十月以后看不到几个能签的。",
        "Songshi Automation's northern region is to sign 12 million this year and has signed 3.6 million by the end of June. The list shows more than 30 million; the manager feels safe, while finance sees little to sign after October.",
      ),
      text(
        "转化率和天数取自前两年两百多个商机的记录。剩余目标全部排在四季度，按月分成三份。",
        "Conversions and days come from the records of more than two hundred opportunities. All that remains is planned for the fourth quarter, in three monthly targets.",
      ),
    ],
  },
  data: [plan, pool, chain, targets],
  tasks: [
    {
      id: "need",
      title: text("算出所需商机", "Work out the need"),
      minutes: 10,
      ask: [
        text(
          "从剩余目标和赢单率算出所需金额、个数、倍数和最晚立项日。",
          "From remaining target and win rate: amount, number, coverage and latest day.",
        ),
      ],
      parts: [need],
      teach: text(
        "先让学员猜要几倍，再算。平均成交一百五十天：今天六月三十日，八月三日以后立项的，平均来说今年签不了。",
        "Let them guess the coverage first. With a cycle of 150 days, what begins after 3 August will on average not be signed this year.",
      ),
    },
    {
      id: "cover",
      title: text("看现有储备够不够", "See whether the stock is enough"),
      minutes: 15,
      ask: [
        text(
          "逐个判断商机算不算数、合不合格，再算储备、覆盖倍数和缺口。",
          "Judge each opportunity, then work out stock, coverage and gap.",
        ),
      ],
      parts: [stock, covered],
      teach: text(
        "表面三千六百多万，算数的两千八百万，看似正好；但九百五十万只是线索，六百二十万停滞过久。问：会上该报哪个数？",
        "Over 36 million on paper, 28 million that count, which looks just enough; but 9.5 million are leads and 6.2 million are stale. Which figure belongs in the report?",
      ),
    },
    {
      id: "back",
      title: text("从签约倒推各步", "Work back from signing"),
      minutes: 15,
      ask: [
        text(
          "算出每一步要有多少商机，以及要提前几个月进入。",
          "How many opportunities does each step need, and how many months ahead?",
        ),
      ],
      parts: [
        wins,
        back,
        {
          kind: "picture",
          height: 14,
          charts: [
            {
              kind: "bar",
              title: text("各步需要的商机", "Opportunities needed at each step"),
              alt: text(
                "各步需要商机个数的条形图，数据见上表。",
                "Bars of the opportunities that each step needs; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                {
                  name: text("需要商机", "Opportunities needed"),
                  categories: "back.step",
                  values: "back.need",
                  look: "main",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "中间不取整，最后才取整，否则误差一路放大。请学员把任一步转化率提高一成，看线索需要少几个。",
        "Round only at the end, or errors grow on the way. Raise any conversion by a tenth and see how many leads it saves.",
      ),
    },
    {
      id: "mining",
      title: text("排出挖掘与转化计划", "Lay out the mining plan"),
      minutes: 20,
      ask: [
        text(
          "算出每月要进入“线索挖掘”和“有效商机”的个数，再把线索分到三类客户。",
          "How many must enter the first two steps each month? Then share the leads among the three kinds of customers.",
        ),
      ],
      parts: [mining, sources],
      teach: text(
        "十二月要签的单，线索七月就得有；十月要签的，五月就得有，已经晚了。讨论：晚了的怎么办？改目标月、换更快的来源，还是从现有商机里找？",
        "What is signed in December needs its leads in July; for October they were due in May, which is past. Discuss: another month, a faster source, or what is in work already?",
      ),
    },
    {
      id: "actions",
      title: text("定下周的动作", "Settle next week's actions"),
      minutes: 10,
      ask: [
        text(
          "用上面的数字回答三个问题，写到人和日期。",
          "Answer three questions with the figures above, down to person and day.",
        ),
      ],
      parts: [actions],
      teach: text(
        "好的回答有个数、有来源、有人有日期；“加强挖掘”不算。",
        "Good answers have a number, a source, a person and a day; “more effort” is none.",
      ),
    },
  ],
  goals: [
    text("由目标和赢单率算出要储备多少商机", "work out the opportunities that a target needs"),
    text("分清算数、合格和停滞的商机", "tell opportunities that count from qualified and stale ones"),
    text("从签约倒推每一步、每个月的商机数", "work back from signing to every step and month"),
  ],
  discussion: [
    {
      ask: text("赢单率该用谁的、哪一段时间的？", "Whose win rate, and of which time?"),
      answer: text(
        "用自己团队最近一到两年、同类客户的；样本少于三十个时给一个范围，分别算一遍。",
        "The team's own, of one or two years and the same kind of customer; with fewer than thirty, take a range and work it out twice.",
      ),
      minutes: 5,
    },
    {
      ask: text(
        "商机不够时，先降目标还是先提转化率？",
        "Too few opportunities: lower the target or raise the conversion?",
      ),
      answer: text(
        "先清理假商机、补近期来源，再看哪一步掉得最多；目标在事实说清后由经理决定。",
        "Clear out what is not real and look for near sources, then see where most are lost; the target is the manager's to decide once the facts are clear.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员带上自己今年的目标、已签金额和赢单率。",
        "Ask everybody to bring this year's target, what is signed, and the win rate.",
      ),
      text(
        "把案例的商机表投影出来，先让大家凭感觉说够不够。",
        "Show the list of the case and let them say by feeling whether it is enough.",
      ),
    ],
    mistakes: [
      text("把暂停的和没有日期的商机也算进储备。", "Suspended and undated opportunities are counted."),
      text(
        "覆盖倍数用全部金额除，而不是合格金额。",
        "Coverage is taken from the whole amount instead of the qualified.",
      ),
      text("倒推时每一步都取整，线索多算了好几个。", "Each step is rounded up on the way: several leads too many."),
      text("月份往后推，而不是往前推。", "Months are counted forwards instead of backwards."),
    ],
    close: text(
      "请每人用自己的目标再算一遍第一题，写下本月要新增的商机个数。",
      "Let everybody do the first task with their own target, and write down the opportunities to add this month.",
    ),
  },
};
