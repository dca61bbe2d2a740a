import type { SerialDate } from "#core/calendar/serial-date.ts";
import { STEPS, type RelationshipLevel, type Status, type Step } from "#core/codes/codes.ts";
import type { TenderRegime } from "#core/codes/deals.ts";
import type { TenderMilestone } from "#core/codes/results/people.ts";
import { KEY_ACTION_VERIFIERS, keyActionDays, type KeyActionRole } from "#core/guide/key-actions.ts";
import { map } from "#core/kernel/outcome.ts";
import { levellingScore } from "#core/pipeline/levelling.ts";
import { nearFarMix, type NearFarMix } from "#core/pipeline/near-far.ts";
import { predictability, type Predictability } from "#core/pipeline/predictability.ts";
import { quarterConcentration } from "#core/pipeline/quarter-concentration.ts";
import { startWindow } from "#core/pipeline/start-window.ts";
import { winProbability } from "#core/pipeline/step-probability.ts";
import { tenderDates } from "#core/pipeline/tender-dates.ts";
import { threePoint } from "#core/pipeline/three-point.ts";
import { weightedForecast, type Forecast } from "#core/pipeline/weighted-forecast.ts";
import { guide } from "#locales/guide.ts";
import { actions, pipeline, plans, quarters, record, target } from "./cases/year-end.ts";
import { copied, given, judged, number, numbered, ownWords } from "./columns.ts";
import { parameters } from "./from-core.ts";
import { stepNumberOf } from "./steps.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const stateOf = (row: Scope, index: number) => ({
  step: (row.all("pipeline.step")[index] ?? null) as Step | null,
  status: (row.all("pipeline.status")[index] ?? "OPEN") as Status,
  amount: (row.all("pipeline.amount")[index] ?? null) as number | null,
  expSign: (row.all("pipeline.expSign")[index] ?? null) as SerialDate | null,
});
const states = (row: Scope) => row.all("pipeline.step").map((_, index) => stateOf(row, index));

const PROBABILITIES = STEPS.map((step) => (step === "ST7" ? "1" : `{step.probability.${step}}`)).join(",");

const chances: Table = {
  kind: "table",
  id: "chances",
  title: text("概率与加权金额", "Chances and weighted amounts"),
  key: "oppId",
  rows: { of: "pipeline" },
  columns: {
    oppId: copied("pipeline.oppId", "text", text("商机", "Opportunity")),
    customer: copied("pipeline.customer", "text", text("客户", "Customer"), { width: 16 }),
    chance: {
      header: text("概率", "Chance"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: `CHOOSE(${stepNumberOf("[pipeline.step]")},${PROBABILITIES})*IF(AND([pipeline.status]='status.SUSPENDED',[pipeline.step]<>'step.ST7'),{step.suspended},IF([pipeline.status]='status.LOST',0,1))`,
      kam: "WINPROB([pipeline.step],[pipeline.status],,KAM_PARAMS,LANG)",
      solve: (row) => winProbability(stateOf(row, row.rowIndex), parameters),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("按步骤查参数；暂停的再打对折。", "By step, from the parameters; half of it when suspended."),
      isRule: true,
    },
    weighted: {
      header: text("加权金额", "Weighted"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[pipeline.amount]*[chance]",
      solve: (row) => row.number("pipeline.amount") * row.number("chance"),
      points: 0.5,
      tolerance: 1,
      hint: text("金额 × 概率。", "Amount × chance."),
    },
  },
};

const WFORECAST = "WFORECAST([pipeline.amount:],[pipeline.step:],[pipeline.status:],,KAM_PARAMS,FALSE,LANG)";
const forecasted = (
  id: keyof Omit<Forecast, "steps">,
  place: number,
  header: Text,
  native: string,
  hint: Text,
): Column => ({
  header,
  kind: "grouped",
  min: 0,
  role: "answer",
  native,
  kam: `INDEX(${WFORECAST},1,${String(place)})`,
  solve:
    id === "total"
      ? (row) => row.numbers("chances.weighted").reduce((sum, one) => sum + one, 0)
      : (row) => map(weightedForecast(states(row), parameters), (found) => found[id]),
  points: 1,
  tolerance: 2,
  hint,
  isRule: true,
});

const fromStep = (step: number, when = "") =>
  `SUMPRODUCT((IFERROR(MATCH([pipeline.step:],{${STEPS.map((one) => `'step.${one}'`).join(",")}},0),0)>=${step === 6 ? "{forecast.commitStep}" : "{forecast.bestStep}"})*([pipeline.status:]<>'status.LOST')${when},[pipeline.amount:])`;

const forecast: Table = {
  kind: "table",
  id: "forecast",
  title: text("三个数：可承诺、最可能、最好", "Three figures: commit, likely, best"),
  key: "commit",
  upright: true,
  rows: [{}],
  columns: {
    commit: forecasted(
      "commit",
      4,
      text("可承诺", "Commit"),
      fromStep(6, "*(([pipeline.status:]<>'status.SUSPENDED')+([pipeline.step:]='step.ST7')>0)"),
      text("已签约与商务谈判的全额；暂停的不能承诺。", "Signed and in negotiation, in full; nothing suspended."),
    ),
    total: forecasted(
      "total",
      1,
      text("最可能", "Most likely"),
      "SUM([chances.weighted:])",
      text("加权金额之和，已签约按全额。", "The weighted amounts, signed ones in full."),
    ),
    best: forecasted(
      "best",
      5,
      text("最好情况", "Best case"),
      fromStep(3),
      text("有效商机以上的全额，含暂停的。", "Everything qualified in full, suspended ones too."),
    ),
  },
};

const NEARFAR =
  "NEARFAR([pipeline.amount:],[pipeline.expSign:],[target.today],[target.remaining],[target.winRate],[pipeline.step:],[pipeline.status:],KAM_PARAMS,FALSE,LANG)";
const mixOf = (row: Scope) =>
  nearFarMix(
    states(row),
    {
      today: row.number("target.today") as SerialDate,
      remaining: row.number("target.remaining"),
      winRate: row.number("target.winRate"),
    },
    parameters,
  );
const IS_OPEN = "[pipeline.amount:],[pipeline.status:],'status.OPEN',[pipeline.step:],\"<>\"&'step.ST7'";
const mixed = (
  id: "near" | "mid" | "far" | "overdue",
  place: number,
  header: Text,
  native: string,
  hint: Text,
): Column => ({
  header,
  kind: "grouped",
  min: 0,
  role: "answer",
  native,
  kam: `INDEX(${NEARFAR},1,${String(place)})`,
  solve: (row) => map(mixOf(row), (found: NearFarMix) => found[id]),
  points: 1,
  tolerance: 1,
  hint,
  isRule: true,
});

const horizon: Table = {
  kind: "table",
  id: "horizon",
  title: text("近期、中期、远期", "Near, mid and far"),
  note: text(
    "只看进行中、未签约的商机；近期 90 天内，中期 180 天内。",
    "Open opportunities only; near is 90 days, mid 180.",
  ),
  key: "near",
  upright: true,
  rows: [{}],
  columns: {
    near: mixed(
      "near",
      1,
      text("近期金额", "Near"),
      `SUMIFS(${IS_OPEN},[pipeline.expSign:],"<="&[target.today]+{horizon.near})`,
      text("预计签约日不晚于今天加 90 天，已过期的也在内。", "To be signed within 90 days, overdue ones too."),
    ),
    overdue: mixed(
      "overdue",
      2,
      text("其中已过预计日", "Part overdue"),
      `SUMIFS(${IS_OPEN},[pipeline.expSign:],"<"&[target.today])`,
      text("预计签约日在今天以前的。", "Expected before today."),
    ),
    mid: mixed(
      "mid",
      3,
      text("中期金额", "Mid"),
      `SUMIFS(${IS_OPEN},[pipeline.expSign:],">"&[target.today]+{horizon.near},[pipeline.expSign:],"<="&[target.today]+{horizon.mid})`,
      text("91 到 180 天。", "From 91 to 180 days."),
    ),
    far: mixed(
      "far",
      4,
      text("远期金额", "Far"),
      `SUMIFS(${IS_OPEN},[pipeline.expSign:],">"&[target.today]+{horizon.mid})`,
      text("180 天以后。", "Beyond 180 days."),
    ),
    needed: {
      header: text("近期需要", "Needed near"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[target.remaining]/[target.winRate]",
      kam: `INDEX(${NEARFAR},1,6)`,
      solve: (row) => map(mixOf(row), ({ needed }) => needed),
      points: 1,
      tolerance: 1,
      hint: text("还要签的 ÷ 赢单率。", "Still to sign ÷ win rate."),
      isRule: true,
    },
    gap: {
      header: text("近期不足", "Too little near"),
      kind: "yesNo",
      role: "answer",
      native: "IF([near]<[needed],'YES','NO')",
      solve: (row) => row.number("near") < row.number("needed"),
      points: 1,
      hint: text("近期金额少于近期需要。", "Near is less than needed."),
      marks: [{ when: "[gap]='YES'", tone: "bad" }],
    },
  },
};

const legOf = (row: Scope, milestone: TenderMilestone) =>
  map(
    tenderDates(
      {
        publication: row.number("plans.publication") as SerialDate,
        regime: row.text("plans.regime") as TenderRegime,
        bidDays: row.number("plans.bidDays"),
        evaluationDays: row.number("plans.evaluationDays"),
        contractDays: row.number("plans.contractDays"),
        creditDays: row.number("plans.creditDays"),
      },
      parameters,
    ),
    (dates) => dates.find((one) => one.milestone === milestone)?.date ?? null,
  );
const SALESDATES =
  "SALESDATES([plans.publication],[plans.bidDays],[plans.evaluationDays],[plans.contractDays],[plans.creditDays],[plans.regime],KAM_PARAMS,FALSE,LANG)";

// What comes later follows from the date that somebody worked out before it.
const leg = (
  milestone: TenderMilestone,
  place: number,
  from: string,
  header: Text,
  native: string,
  hint: Text,
): Column => ({
  header,
  kind: "date",
  width: 12,
  role: "answer",
  native,
  kam: `INDEX(${SALESDATES},1,${String(place)})`,
  solve: (row) => {
    const days = map(legOf(row, milestone), (date) => date ?? 0);
    if (from === "") return days;
    const before = legOf(row, from as TenderMilestone);
    if (!before.ok) return before;
    return map(days, (date) => row.number(from.toLowerCase()) + date - (before.value ?? 0));
  },
  points: 1,
  tolerance: 0,
  hint,
  isRule: true,
});

const dates: Table = {
  kind: "table",
  id: "dates",
  title: text("投标、签约与回款日期", "Dates of bid, contract and payment"),
  note: text(
    "日历天，只作计划。依法必须招标的编标不少于 20 天，评标后还有公示。政府采购的质疑期按工作日，Excel 公式未计，看 KAM 公式。",
    "Calendar days, for planning. A mandatory tender takes 20 days to bid at least and publishes its candidates. Government procurement adds working days for queries, which only the KAM formula counts.",
  ),
  key: "tender",
  rows: { of: "plans" },
  columns: {
    tender: copied("plans.tender", "text", text("项目", "Tender"), { width: 18 }),
    opening: leg(
      "OPENING",
      1,
      "",
      text("开标", "Opening"),
      "[plans.publication]+MAX([plans.bidDays],IF([plans.regime]='tenderRegime.TL-MANDATORY',{tender.tl.bidDays},IF([plans.regime]='tenderRegime.GOV-PROC',{tender.gov.bidDays},0)))",
      text(
        "发布日 + 编标天数，依法必须招标的不少于 20 天。",
        "Publication + days to bid, at least 20 where mandatory.",
      ),
    ),
    notice: leg(
      "NOTICE",
      7,
      "OPENING",
      text("中标通知", "Award notice"),
      "[opening]+[plans.evaluationDays]+IF([plans.regime]='tenderRegime.TL-MANDATORY',{tender.tl.publicationDays}+{tender.tl.publicityDays},0)+{dates.noticeDays}",
      text(
        "开标 + 评标天数 + 公示（依法必须招标 3 + 3 天）+ 3 天。",
        "Opening + evaluation + publicity (3 + 3 where mandatory) + 3.",
      ),
    ),
    signing: leg(
      "SIGNING",
      11,
      "NOTICE",
      text("签约", "Signing"),
      "[notice]+[plans.contractDays]",
      text("中标通知 + 签约天数。", "Notice + days to contract."),
    ),
    collection: leg(
      "COLLECTION",
      13,
      "SIGNING",
      text("首笔回款", "First payment"),
      "[signing]+[plans.creditDays]",
      text("签约 + 账期天数。", "Signing + days of credit."),
    ),
    weekend: {
      header: text("签约日是周末", "Signing on a weekend"),
      kind: "yesNo",
      role: "answer",
      native: "IF(WEEKDAY([signing],2)>5,'YES','NO')",
      solve: (row) => (row.number("signing") + 5) % 7 >= 5,
      points: 0.5,
      hint: text("用 WEEKDAY 看是不是星期六、星期日；节假日另查日历。", "By WEEKDAY; for holidays see the calendar."),
      marks: [{ when: "[weekend]='YES'", tone: "warn" }],
    },
  },
};

const acceptance: Table = {
  kind: "table",
  id: "acceptance",
  title: text("签约到验收要几天：三点估计", "Days to acceptance by three points"),
  key: "tender",
  rows: { of: "plans" },
  columns: {
    tender: copied("plans.tender", "text", text("项目", "Tender"), { width: 18 }),
    expected: {
      header: text("验收期望天数", "Expected acceptance"),
      kind: "one",
      min: 0,
      role: "answer",
      native: "([plans.optimistic]+4*[plans.likely]+[plans.pessimistic])/6",
      kam: "INDEX(PERT([plans.optimistic],[plans.likely],[plans.pessimistic],FALSE,LANG),1,1)",
      solve: (row) => map(guessed(row), ({ expected }) => expected),
      points: 0.5,
      tolerance: 0.06,
      hint: text("（乐观 + 4 × 最可能 + 悲观）÷ 6。", "(best + 4 × likely + worst) ÷ 6."),
      isRule: true,
    },
    deviation: {
      header: text("标准差", "Deviation"),
      kind: "one",
      min: 0,
      role: "answer",
      native: "([plans.pessimistic]-[plans.optimistic])/6",
      kam: "INDEX(PERT([plans.optimistic],[plans.likely],[plans.pessimistic],FALSE,LANG),1,2)",
      solve: (row) => map(guessed(row), ({ deviation }) => deviation),
      points: 0.5,
      tolerance: 0.06,
      hint: text("（悲观 − 乐观）÷ 6。", "(worst − best) ÷ 6."),
      isRule: true,
    },
  },
};

function guessed(row: Scope) {
  return threePoint(row.number("plans.optimistic"), row.number("plans.likely"), row.number("plans.pessimistic"));
}

const slips: Table = {
  kind: "table",
  id: "slips",
  title: text("推迟几天", "Days of slip"),
  key: "deal",
  rows: { of: "record" },
  columns: {
    deal: copied("record.deal", "text", text("合同", "Deal"), { width: 16 }),
    slip: {
      header: text("推迟（提前为负）", "Slip (earlier is negative)"),
      kind: "integer",
      role: "answer",
      native: "[record.actual]-[record.predicted]",
      solve: (row) => row.number("record.actual") - row.number("record.predicted"),
      points: 0.5,
      tolerance: 0,
      hint: text("实际减首次预测，不是减最后一次预测。", "Actual less first predicted, not the last prediction."),
    },
  },
};

const PREDICTABILITY = "PREDICTABILITY([record.predicted:],[record.actual:],KAM_PARAMS,FALSE,LANG)";
const errorsOf = (row: Scope) =>
  predictability(
    row
      .numbers("slips.slip")
      .map((slip) => ({ predicted: 40_000 as SerialDate, actual: (40_000 + slip) as SerialDate })),
    parameters,
  );
const predicted = (
  id: keyof Predictability,
  place: number,
  kind: "one" | "percentOne",
  header: Text,
  native: string,
  hint: Text,
): Column => ({
  header,
  kind,
  role: "answer",
  native,
  kam: `INDEX(${PREDICTABILITY},1,${String(place)})`,
  solve: (row) => map(errorsOf(row), (found) => found[id]),
  points: 1,
  tolerance: kind === "one" ? 0.06 : 0.0006,
  hint,
  isRule: true,
});

const trust: Table = {
  kind: "table",
  id: "trust",
  title: text("预测准不准", "How good the predictions were"),
  key: "error",
  upright: true,
  rows: [{}],
  columns: {
    error: predicted(
      "meanError",
      2,
      "one",
      text("平均误差（天）", "Mean error (days)"),
      "SUMPRODUCT(ABS(N(+[slips.slip:])))/COUNT([slips.slip:])",
      text("不计正负的平均。", "The mean without signs."),
    ),
    hits: predicted(
      "hitShare",
      3,
      "percentOne",
      text("误差不超过 15 天的占比", "Within 15 days"),
      'COUNTIFS([slips.slip:],">="&-{dates.hitDays},[slips.slip:],"<="&{dates.hitDays})/COUNT([slips.slip:])',
      text("提前和推迟都不超过 15 天的个数 ÷ 总数。", "No more than 15 days early or late ÷ all."),
    ),
    slip: predicted(
      "meanSlip",
      4,
      "one",
      text("平均推迟（天）", "Mean slip (days)"),
      "AVERAGE([slips.slip:])",
      text("带正负的平均；大于零表示总是报早了。", "The mean with signs; above zero dates are promised too early."),
    ),
  },
};

const concentrationOf = (row: Scope) =>
  quarterConcentration(
    [row.number("quarters.q1"), row.number("quarters.q2"), row.number("quarters.q3"), row.number("quarters.q4")],
    parameters,
  );

const level: Table = {
  kind: "table",
  id: "level",
  title: text("四季度占多少", "How much hangs on the fourth quarter"),
  key: "year",
  rows: { of: "quarters" },
  columns: {
    year: copied("quarters.year", "text", text("年度", "Year"), { width: 16 }),
    share: {
      header: text("四季度占比", "Share of Q4"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "[quarters.q4]/SUM([quarters.q1..q4])",
      kam: "Q4SHARE([quarters.q1..q4],LANG)",
      solve: (row) => map(concentrationOf(row), ({ q4Share }) => q4Share),
      points: 1,
      tolerance: 0.0006,
      hint: text("四季度 ÷ 全年。", "Q4 ÷ year."),
    },
    light: {
      header: text("灯", "Light"),
      kind: "code",
      codes: "light",
      role: "answer",
      native: "IF([share]<={q4.green},'GREEN',IF([share]<={q4.amber},'AMBER','RED'))",
      solve: (row) => {
        const share = row.number("share");
        return map(quarterConcentration([0, 0, 1 - share, share], parameters), ({ light }) => light);
      },
      points: 0.5,
      hint: text("对照参数里的两条线。", "By the two limits of the parameters."),
      marks: [
        { when: "[light]='GREEN'", tone: "good" },
        { when: "[light]='AMBER'", tone: "warn" },
        { when: "[light]='RED'", tone: "bad" },
      ],
    },
    move: {
      header: text("要前移多少", "To bring forward"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "MAX(0,[quarters.q4]-{q4.target}*SUM([quarters.q1..q4]))",
      kam: "Q4MOVE([quarters.q1..q4],,KAM_PARAMS,LANG)",
      solve: (row) => map(concentrationOf(row), ({ move }) => move),
      points: 1,
      tolerance: 0.6,
      hint: text("四季度减去全年的 35%，不足零算零。", "Q4 less 35 % of the year, not below zero."),
      isRule: true,
    },
  },
};

const LEVELLING =
  "LEVELLING([pipeline.amount],[pipeline.step],[pipeline.slackDays],[pipeline.budgetReleased],[pipeline.kdmLevel],KAM_PARAMS,FALSE,LANG)";
const scoreOf = (row: Scope) =>
  levellingScore(
    {
      amount: row.number("pipeline.amount"),
      step: row.text("pipeline.step") as Step,
      slackDays: row.number("pipeline.slackDays"),
      budgetReleased: row.value("pipeline.budgetReleased") === true,
      kdmLevel: row.text("pipeline.kdmLevel") as RelationshipLevel,
    },
    parameters,
  );

const levelling: Table = {
  kind: "table",
  id: "levelling",
  title: text("哪些能往前移", "Which can come forward"),
  note: text(
    "能前移的：方案认可以上、预算已落实、关键决策者不反对、有可前移天数（本工具定义）。没有障碍的选“无”。",
    "From step 4, with budget, the decision maker not against us, and days to win (own definition). None where nothing bars it.",
  ),
  key: "oppId",
  rows: { of: "pipeline" },
  columns: {
    oppId: copied("pipeline.oppId", "text", text("商机", "Opportunity")),
    customer: copied("pipeline.customer", "text", text("客户", "Customer"), { width: 16 }),
    bar: {
      header: text("第一个障碍", "First bar"),
      kind: "code",
      codes: "levellingBar",
      width: 18,
      role: "answer",
      native: `IF([pipeline.step]='step.ST7','SIGNED',IF(${stepNumberOf("[pipeline.step]")}<{levelling.step},'STEP',IF([pipeline.budgetReleased]<>'YES','BUDGET',IF(OR([pipeline.kdmLevel]='relationshipLevel.CR4',[pipeline.kdmLevel]='relationshipLevel.CR5'),'RELATION',IF([pipeline.slackDays]=0,'SLACK','NONE')))))`,
      kam: `IF(INDEX(${LEVELLING},1,3)="",'NONE',INDEX(${LEVELLING},1,3))`,
      solve: (row) => map(scoreOf(row), ({ bar }) => bar),
      points: 0.5,
      none: true,
      hint: text(
        "按顺序问：签了吗？步骤够吗？预算有吗？谁反对？有天数吗？",
        "In order: signed? step? budget? who opposes? any days?",
      ),
    },
    score: {
      header: text("前移得分", "Score"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: `IF([bar]='NONE',[pipeline.amount]*CHOOSE(${stepNumberOf("[pipeline.step]")},${PROBABILITIES})*[pipeline.slackDays]/{levelling.slackDays},0)`,
      kam: `INDEX(${LEVELLING},1,2)`,
      solve: (row) => map(scoreOf(row), ({ score }) => score),
      points: 1,
      tolerance: 2,
      hint: text(
        "金额 × 步骤概率 × 可前移天数 ÷ 90；有障碍的是 0。",
        "Amount × chance of the step × days ÷ 90; 0 where barred.",
      ),
      isRule: true,
    },
    start: {
      header: text("最迟开始谈需求", "Latest talk on needs"),
      kind: "date",
      width: 12,
      role: "live",
      native: "[pipeline.expSign]-{cycle.short}",
      solve: (row) => map(startWindow(row.number("pipeline.expSign") as SerialDate, parameters), ({ until }) => until),
    },
  },
};

const dueOf = (row: Scope) =>
  keyActionDays(row.text("actions.step") as Step, row.text("actions.doer") as KeyActionRole, parameters);

const due: Table = {
  kind: "table",
  id: "due",
  title: text("什么时候该交，谁来确认", "When it is due, and who confirms"),
  note: text(
    "售前比销售早交 3 天，经理的检查晚 2 天；确认的人是接着往下做的人（本工具定义）。",
    "Pre-sales delivers 3 days ahead of the rep, the manager checks 2 days after; who confirms is who goes on with it (own definition).",
  ),
  key: "action",
  rows: { of: "actions" },
  columns: {
    action: copied("actions.action", "text", text("编号", "Action")),
    customer: copied("actions.customer", "text", text("客户", "Customer"), { width: 16 }),
    due: {
      header: text("到期日", "Due"),
      kind: "date",
      width: 12,
      role: "answer",
      native: `[actions.entered]+CHOOSE(${stepNumberOf("[actions.step]")},${STEPS.map((step) => `{keyAction.days.${step}}`).join(",")})+IF([actions.doer]='ourLevel.PRESALES',-{keyAction.presalesAhead},IF([actions.doer]='ourLevel.MANAGER',{keyAction.managerCheck},0))`,
      solve: (row) => row.number("actions.entered") + dueOf(row),
      points: 0.5,
      tolerance: 0,
      hint: text("进入本步的日期 + 这一步的天数，再按角色加减。", "In the step since + its days, then by role."),
    },
    verifier: {
      header: text("由谁确认", "Confirmed by"),
      kind: "code",
      codes: "ourLevel",
      role: "answer",
      native:
        "IF([actions.doer]='ourLevel.PRESALES','REP',IF([actions.doer]='ourLevel.MANAGER','EXECUTIVE','MANAGER'))",
      solve: (row) => KEY_ACTION_VERIFIERS[row.text("actions.doer") as KeyActionRole],
      points: 0.5,
      hint: text("不由做的人自己确认，由用它的人确认。", "Never by who made it, but by who uses it."),
    },
    late: {
      header: text("已过期", "Overdue"),
      kind: "yesNo",
      role: "answer",
      native: "IF([due]<[target.today],'YES','NO')",
      solve: (row) => row.number("due") < row.number("target.today"),
      points: 0.5,
      hint: text("到期日早于今天。", "Due before today."),
      marks: [{ when: "[late]='YES'", tone: "bad" }],
    },
  },
};

const SHOWN: readonly (readonly [Step, KeyActionRole])[] = [
  ["ST5", "PRESALES"],
  ["ST3", "REP"],
  ["ST1", "MANAGER"],
  ["ST4", "PRESALES"],
  ["ST2", "REP"],
  ["ST5", "MANAGER"],
  ["ST6", "REP"],
  ["ST3", "PRESALES"],
];
const deliverable = (step: Step, role: KeyActionRole): Text => ({
  zh: guide("zh-CN").keyActions.rows[step][role].deliverable,
  en: guide("en").keyActions.rows[step][role].deliverable,
});

const deliverables: Table = {
  kind: "table",
  id: "deliverables",
  title: text("这样东西由谁在哪一步交", "Who delivers this, and in which step"),
  key: "deliverable",
  rows: numbered(SHOWN.map(([step, role]) => ({ deliverable: deliverable(step, role) }))),
  columns: {
    deliverable: given("text", text("交付成果", "Deliverable"), { width: 28 }),
    number,
    step: judged(
      "step",
      SHOWN.map(([step]) => step),
      {
        header: text("步骤", "Step"),
        width: 16,
        points: 0.5,
        hint: text("这样东西证明哪一步做完了？", "Which step does it prove to be done?"),
      },
    ),
    doer: judged(
      "ourLevel",
      SHOWN.map(([, role]) => role),
      {
        header: text("由谁做", "Who"),
        points: 0.5,
        hint: text("销售代表、售前顾问还是经理？", "Rep, pre-sales or manager?"),
      },
    ),
    words: ownWords(text("我的商机里有没有，差什么", "In my own deal: there, or what lacks"), 3, 24),
  },
};

/** Forecast, dates, the fourth quarter, key actions. */
export const forecastDates: Worksheet = {
  id: "forecast-dates",
  title: text("预测、日期与四季度前移", "Forecast, dates and the fourth quarter"),
  purpose: text(
    "报出三个预测数和一串日期，量出自己报得准不准，把压在四季度的商机往前移，并落到每个角色的动作。",
    "Give three forecasts and a chain of dates, measure how good they were, bring deals out of the fourth quarter, and turn it into each role's actions.",
  ),
  models: ["FC-1", "FC-2", "FC-3", "PIPE-4", "FUN-2"],
  sessions: ["FORECAST", "ENOUGH-IN-THE-FUNNEL", "SEVEN-STEPS"],
  story: {
    title: text("又是四季度", "The fourth quarter again"),
    paragraphs: [
      text(
        "湖州区去年六成签约挤在四季度，实施排不过来，回款跨了年。今年八月底，区域经理手里有九个商机，总部问三件事：年底到底签多少、钱什么时候到、哪些能提前签。",
        "Last year 60 % of the region's signings fell into the fourth quarter; the engineers could not follow and the money came after the year. At the end of August there are nine opportunities, and head office asks: how much will be signed, when does the money come, and what can be signed earlier?",
      ),
      text(
        "日期一律按日历天推算，节假日另看；三个标的计划由客户公开告知。关键动作按公司的七步流程。",
        "Dates are in calendar days, holidays apart; the three tenders' plans were told openly by the customers. Key actions follow the company's seven steps.",
      ),
    ],
  },
  data: [pipeline, target, quarters, plans, record, actions],
  tasks: [
    {
      id: "forecast",
      title: text("报三个数，看近远", "Three figures, near and far"),
      minutes: 20,
      ask: [
        text("算概率、加权金额和三个预测数。", "Work out chances, weighted amounts and the three forecasts."),
        text("再看近期够不够。", "Then see whether enough is near."),
      ],
      parts: [chances, forecast, horizon],
      teach: text(
        "可承诺三百万，最可能九百一十七万，最好两千四百九十万：请三个人各报一个，问总部该信哪个。连山矿业虽在谈判，暂停了就不能承诺。近期八百五十万里有九十万已过预计日，扣掉还剩七百六十万，刚够七百万。",
        "Commit 3.0, likely 9.17, best 24.9 million: three people report one each; which should head office believe? Lianshan is in negotiation but suspended: no promise. Of 8.5 million near 0.9 are overdue; 7.6 are left for the 7.0 that it takes.",
      ),
    },
    {
      id: "dates",
      title: text("推日期，量误差", "Dates and errors"),
      minutes: 20,
      ask: [
        text(
          "推出三个标的开标、通知、签约、回款日期和验收天数。",
          "Work out opening, notice, signing, payment and acceptance.",
        ),
        text("再用今年六份合同量一量报得准不准。", "Then measure this year's six signings."),
      ],
      parts: [dates, acceptance, slips, trust],
      teach: text(
        "清溪热电只排了十五天编标，法定二十天，开标要到十月四日，正在长假里，另约工作日。沙湾推出来是十二月二十六日星期六，比商机表上的十八日还晚。六份合同平均推迟二十四天半，一半在十五天以内：报日期时先加上自己的推迟。",
        "Qingxi plans fifteen days to bid where the law asks for twenty: 4 October, in the holidays. Shawan comes out on Saturday 26 December, after the list's 18th. Six signings were 24.5 days late on average: add your own slip first.",
      ),
    },
    {
      id: "level",
      title: text("把四季度往前移", "Out of the fourth quarter"),
      minutes: 15,
      ask: [
        text(
          "算占比、灯和要前移的金额，再找能前移的商机。",
          "Work out share, light and amount, then find what can come forward.",
        ),
      ],
      parts: [
        level,
        {
          kind: "picture",
          height: 14,
          charts: [
            {
              kind: "column",
              title: text("四季度占比", "Share of the fourth quarter"),
              alt: text(
                "四行的四季度占比柱形图，数据见上表。",
                "Columns of the four shares; the table above holds the data.",
              ),
              values: { min: 0, max: 1, step: 0.2 },
              series: [
                {
                  name: text("四季度占比", "Share of Q4"),
                  categories: "level.year",
                  values: "level.share",
                  look: "main",
                },
              ],
            },
          ],
        },
        levelling,
      ],
      teach: text(
        "今年计划四季度正好五成，黄灯，要前移三百三十万元（表上单位万元）。能移的只有三个，清溪热电得分最高；沙湾金额最大却没有预算，催也没用。石桥的障碍是关系，先转化再谈时间。",
        "This year's plan has exactly half in Q4: amber, 3.3 million to bring forward. Only three can come; Qingxi scores best. Shawan is largest without a budget. At Shiqiao the bar is the relation.",
      ),
    },
    {
      id: "actions",
      title: text("落到每个角色的动作", "Each role's actions"),
      minutes: 15,
      ask: [
        text("算到期日、确认人，找出过期的。", "Work out due days and who confirms, and find what is overdue."),
        text("再说出八样交付成果各由谁在哪一步交。", "Then tell who delivers eight things, and in which step."),
      ],
      parts: [due, deliverables],
      teach: text(
        "柳林的售前方案初稿和云麓的商机记录已经过期。为什么不让做的人自己确认？因为用的人才知道能不能用。交付成果取自公司的七步指南，可以按团队的做法改。",
        "Liulin's draft and Yunlu's record are overdue. Why does nobody confirm their own? Because who uses it knows whether it will do. The deliverables are those of the guide and may be changed.",
      ),
    },
  ],
  goals: [
    text("说出可承诺、最可能、最好三个数各算了什么", "say what commit, likely and best take in"),
    text("从发布日推到回款日，说明哪一段由法律规定", "go from publication to payment and say which part the law sets"),
    text("用误差说明自己的预测可不可信", "tell by the errors how far one's predictions can be trusted"),
    text("找出能前移的商机和第一个障碍", "find what can come forward and its first bar"),
  ],
  discussion: [
    {
      ask: text("四季度集中，除了催单还有什么办法？", "Besides pushing, what helps against the fourth quarter?"),
      answer: text(
        "年初签框架、按期分批（不得为规避招标拆分）、找预算年度不同的民企和外资、上半年续服务、淡季给更快的交期而不是更低的价。",
        "Frameworks early in the year, lawful lots (never split to avoid a tender), private and foreign customers with other budget years, renewals in the first half, faster delivery instead of lower prices off season.",
      ),
      minutes: 5,
    },
    {
      ask: text("概率该由销售自己填吗？", "Should reps fill in the chance themselves?"),
      answer: text(
        "按步骤取，步骤由客户的动作证明；个人修正有上限并写理由。样本够三十个就换成自己的历史。",
        "It goes by the step, proved by what the customer did; corrections are limited and reasoned. With thirty cases use the own history.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员带上自己三个商机的首次预测签约日和现在的预测。",
        "Bring the first and the present predicted signing of three own deals.",
      ),
      text("四个题可分两节课：预测与日期，前移与动作。", "The tasks make two sessions."),
    ],
    mistakes: [
      text("把暂停的商机也放进可承诺。", "A suspended deal is promised."),
      text("误差用最后一次预测算，当然很准。", "Errors are taken from the last prediction, and look fine."),
      text("依法必须招标的只留十五天编标。", "A mandatory tender is given fifteen days."),
      text("只看四季度金额大的，不看能不能前移。", "The largest are pushed, whether they can come forward or not."),
    ],
    close: text(
      "请每人选一个四季度的商机，写下第一个障碍、谁去消除、哪天之前。",
      "Let everybody choose one deal of the fourth quarter: its first bar, who removes it, by when.",
    ),
  },
};
