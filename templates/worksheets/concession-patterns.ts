import { CONCESSION_PATTERNS, type ConcessionPattern, type TradeSide } from "#core/codes/deals.ts";
import { map } from "#core/kernel/outcome.ts";
import { concessionPlan } from "#core/negotiation/concession-plan.ts";
import { concessionProgress } from "#core/negotiation/concession-progress.ts";
import { concessionsOf, concessionType } from "#core/negotiation/concession-type.ts";
import { patternShares } from "#core/negotiation/concession-pattern.ts";
import { modelWords } from "#locales/model-words.ts";
import { closed, next, patterns, running } from "./cases/eight-concessions.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const ROUNDS = ["first", "second", "third", "fourth"] as const;
type Round = (typeof ROUNDS)[number];
const ROUND_NAMES: Readonly<Record<Round, Text>> = {
  first: text("第一轮", "Round 1"),
  second: text("第二轮", "Round 2"),
  third: text("第三轮", "Round 3"),
  fourth: text("第四轮", "Round 4"),
};

// What is nearly on a limit counts as on it.
const EDGE = "0.000000001";

const dealName: Column = { header: text("谈判", "Negotiation"), kind: "text", role: "copy", of: "closed.name" };
const dealId: Column = { header: text("编号", "ID"), kind: "text", role: "copy", of: "closed.negId" };
const sideOf = (row: Scope, reference: string) => row.text(reference) as TradeSide;
const stepsOf = (row: Scope) => ROUNDS.map((round) => row.number(`steps.${round}`));
const roomOf = (row: Scope) => Math.abs(row.number("closed.opening") - row.number("closed.walkAway"));
const verdictOf = (row: Scope) => concessionType(stepsOf(row), roomOf(row), parameters);

const OFFERS = "[closed.opening..fourth],[closed.side],[steps.room],KAM_PARAMS";

const step = (round: Round, index: number): Column => {
  const before = index === 0 ? "opening" : (ROUNDS[index - 1] ?? "opening");
  return {
    header: ROUND_NAMES[round],
    kind: "grouped",
    width: 12,
    role: "answer",
    native: `IF([closed.side]='tradeSide.SELLER',1,-1)*([closed.${before}]-[closed.${round}])`,
    solve: (row) =>
      concessionsOf([row.number(`closed.${before}`), row.number(`closed.${round}`)], sideOf(row, "closed.side"))[0] ??
      null,
    points: 0.25,
    tolerance: 0.5,
    hint: text(
      "卖方：上一次出价减这一次；买方反过来减。收回去的是负数。",
      "Selling: the offer before less this one; buying the other way round. What is taken back is negative.",
    ),
    marks: [{ when: `N([${round}])<0`, tone: "bad" }],
  };
};

const steps: Table = {
  kind: "table",
  id: "steps",
  title: text("每轮让了多少（元）", "What each round gave (yuan)"),
  note: text(
    "卖方的让步 = 上一次出价 − 这一次；买方反过来减；收回去的是负数。可让空间 = 开价与底线之差。用掉的比例 = 让步合计 ÷ 可让空间；幅度按参数里的两条界线分小、中、大。",
    "A seller gives the offer before less this one, a buyer the other way round; what is taken back is negative. Room = difference of opening and walk-away. Part used = all given ÷ room; small, medium or large by the two limits of the parameters.",
  ),
  key: "name",
  rows: { of: "closed" },
  columns: {
    name: dealName,
    negId: dealId,
    first: step("first", 0),
    second: step("second", 1),
    third: step("third", 2),
    fourth: step("fourth", 3),
    total: {
      header: text("让步合计", "All given"),
      kind: "grouped",
      role: "live",
      native: "SUM([first..fourth])",
      solve: (row) => map(verdictOf(row), ({ total }) => total),
    },
    room: {
      header: text("可让空间", "Room"),
      kind: "grouped",
      role: "live",
      native: "ABS([closed.opening]-[closed.walkAway])",
      solve: roomOf,
    },
    used: {
      header: text("用掉比例", "Part of room"),
      kind: "percent",
      min: -10,
      max: 10,
      role: "answer",
      native: "[total]/[room]",
      solve: (row) => map(verdictOf(row), ({ roomUsed }) => roomUsed),
      points: 0.5,
      tolerance: 0.006,
      hint: text("让步合计 ÷（开价与底线之差）。", "All given ÷ difference of opening and walk-away."),
      marks: [{ when: "N([used])>1", tone: "bad" }],
    },
    size: {
      header: text("让步幅度", "Size"),
      kind: "code",
      codes: "concessionSize",
      role: "answer",
      native: `IF([used]<={concession.small}+${EDGE},'SMALL',IF([used]<={concession.medium}+${EDGE},'MEDIUM','LARGE'))`,
      kam: `INDEX(CONCESSIONWHY(${OFFERS},FALSE,LANG),1,11)`,
      solve: (row) => map(concessionType([row.number("used"), 0], 1, parameters), ({ size }) => size),
      points: 0.5,
      hint: text("拿用掉的比例对照参数里的界线。", "Compare the part used with the limits of the parameters."),
    },
  },
};

const sharePart = (round: Round, index: number): Column => ({
  header: ROUND_NAMES[round],
  kind: "percentOne",
  role: "live",
  native: `IF([steps.total]>0,[steps.${round}]/[steps.total],0)`,
  solve: (row) => map(verdictOf(row), ({ shares }) => shares[index] ?? 0),
});

const shares: Table = {
  kind: "table",
  id: "shares",
  title: text("各轮占合计的比例", "Share of each round"),
  note: text(
    "由上一题的让步自动算出：这一轮让步 ÷ 让步合计。",
    "Calculated from the concessions of the first task: given in the round ÷ all given.",
  ),
  key: "name",
  rows: { of: "closed" },
  columns: {
    name: dealName,
    negId: dealId,
    first: sharePart("first", 0),
    second: sharePart("second", 1),
    third: sharePart("third", 2),
    fourth: sharePart("fourth", 3),
  },
};

// The one that takes back is told by its sign.
const COMPARED = CONCESSION_PATTERNS.filter((pattern) => pattern !== "TAKE-BACK");
const idOf = (pattern: ConcessionPattern) => pattern.replaceAll("-", "_");
const [zh, en] = [modelWords("zh-CN").codes.concessionPattern, modelWords("en").codes.concessionPattern];

const distanceTo = (pattern: ConcessionPattern): Column => ({
  header: text(zh[pattern], en[pattern]),
  kind: "two",
  width: 12,
  role: "live",
  native: `SUMPRODUCT(ABS([shares.first..fourth]-INDEX([patterns.first..fourth:],${String(CONCESSION_PATTERNS.indexOf(pattern) + 1)},0)))`,
  solve: (row) =>
    ROUNDS.reduce(
      (sum, round, index) =>
        sum + Math.abs(row.number(`shares.${round}`) - (patternShares(pattern, ROUNDS.length)[index] ?? 0)),
      0,
    ),
  marks: [{ when: `AND(ISNUMBER([${idOf(pattern)}]),[${idOf(pattern)}]=MIN([ALL_LAST..ALL_FIRST]))`, tone: "good" }],
});

const distances: Table = {
  kind: "table",
  id: "distances",
  title: text("与各类型的距离", "Distance from each pattern"),
  note: text(
    "距离 = 四轮比例与标准比例之差的绝对值相加，越小越像。最近的一种标为绿色。有收回的不看距离。",
    "Distance = absolute differences of the four shares from the pattern's, added up; the smaller the more alike. The nearest is green. What takes back is not measured.",
  ),
  key: "name",
  rows: { of: "closed" },
  columns: {
    name: dealName,
    negId: dealId,
    ...Object.fromEntries(COMPARED.map((pattern) => [idOf(pattern), distanceTo(pattern)])),
    least: {
      header: text("最小距离", "Least distance"),
      kind: "two",
      role: "live",
      native: "MIN([ALL_LAST..ALL_FIRST])",
      solve: (row) => map(verdictOf(row), ({ nearest }) => nearest?.distance ?? leastOf(row)),
    },
    nearest: {
      header: text("最近的类型", "Nearest pattern"),
      kind: "code",
      codes: "concessionPattern",
      width: 14,
      role: "live",
      native: `INDEX({${COMPARED.map((pattern) => `'concessionPattern.${pattern}'`).join(",")}},MATCH([least],[ALL_LAST..ALL_FIRST],0))`,
      solve: (row) => COMPARED.find((pattern) => row.number(idOf(pattern)) === leastOf(row)) ?? null,
    },
  },
};

function leastOf(row: Scope): number {
  return Math.min(...COMPARED.map((pattern) => row.number(idOf(pattern))));
}

const givenAs = (type: string) => `'concessionType.${type}'`;
const types: Table = {
  kind: "table",
  id: "types",
  title: text("属于哪一种让步类型", "Which pattern was it?"),
  note: text(
    "按次序问，先成立的一条就是判定，也决定类型（→ 右边）；界线见“参数”。\n让步为零 → 无让步；合计方向，合计是负数 → 异常；收回让步，有一轮是负数 → 虚伪报价型；\n集中在末轮，几乎一次让完 → 坚定冒险型；集中在首轮 → 愚蠢缴枪型；各轮相近，各轮占比相差不大 → 刺激欲望型；\n先小后大，前三轮都是小步、末轮很大 → 强硬态度型；最接近的类型，最小距离在界线之内 → 上表最近的类型；离各类型都远 → 混合型。",
    "Ask in this order: the first that holds decides, and gives the pattern (after the arrow); limits stand among the parameters.\nNothing given → no concession; direction in sum, the sum is negative → reversed; taken back, a round is negative → given and taken back;\nnearly all in the last round → all at the end; nearly all in the first → all at once; rounds alike, their shares differ little → equal steps;\nsmall steps, large end: three small ones and a large last → tiny steps; nearest pattern, the least distance inside the limit → the one of the table above; far from every pattern → mixed.",
  ),
  key: "name",
  rows: { of: "closed" },
  columns: {
    name: dealName,
    negId: dealId,
    rule: {
      header: text("凭哪一条判定", "Decided by"),
      kind: "code",
      codes: "concessionRule",
      width: 16,
      role: "answer",
      native: [
        "IF(SUMPRODUCT(ABS([steps.first..fourth]))=0,'ZERO',IF([steps.total]<=0,'NET',IF(MIN([steps.first..fourth])<0,'BACK',",
        `IF([shares.fourth]>={concession.allAtOnce}-${EDGE},'LAST',IF([shares.first]>={concession.allAtOnce}-${EDGE},'FIRST',`,
        `IF(MAX([shares.first..fourth])-MIN([shares.first..fourth])<={concession.evenSpread}+${EDGE},'EVEN',`,
        `IF(AND(MAX([shares.first..third])<={concession.tinyStep}+${EDGE},[shares.fourth]>={concession.tinyLast}-${EDGE}),'TINY',`,
        `IF([distances.least]<={concession.distance}+${EDGE},'NEAREST','FAR'))))))))`,
      ].join(""),
      kam: `INDEX(CONCESSIONWHY(${OFFERS},FALSE,LANG),1,2)`,
      solve: (row) => map(verdictOf(row), ({ rule }) => rule),
      points: 0.5,
      hint: text(
        "按表上的次序逐条问，成立就停。",
        "Ask one after the other in the order above, and stop at the first.",
      ),
    },
    type: {
      header: text("让步类型", "Pattern"),
      kind: "code",
      codes: "concessionType",
      width: 16,
      role: "answer",
      native: [
        `IF([rule]='concessionRule.ZERO',${givenAs("NONE")},IF([rule]='concessionRule.NET',${givenAs("REVERSED")},`,
        `IF([rule]='concessionRule.BACK',${givenAs("TAKE-BACK")},IF([rule]='concessionRule.LAST',${givenAs("ALL-LAST")},`,
        `IF([rule]='concessionRule.FIRST',${givenAs("ALL-FIRST")},IF([rule]='concessionRule.EVEN',${givenAs("EQUAL")},`,
        `IF([rule]='concessionRule.TINY',${givenAs("TOUGH")},IF([rule]='concessionRule.FAR',${givenAs("MIXED")},[distances.nearest]))))))))`,
      ].join(""),
      kam: `CONCESSION(${OFFERS},LANG)`,
      solve: typeOf,
      points: 1,
      hint: text(
        "判定的那一条决定类型；“最接近的类型”才看上表的名称。",
        "The deciding rule gives the pattern; only “nearest pattern” takes the name from the table above.",
      ),
      marks: [
        { when: "[type]='FALLING'", tone: "good" },
        { when: "OR([type]='TAKE-BACK',[type]='RISING',[type]='EQUAL')", tone: "warn" },
      ],
    },
  },
};

// By the rule that somebody found, be it right or wrong.
function typeOf(row: Scope) {
  const byRule: Readonly<Record<string, string>> = {
    ZERO: "NONE",
    NET: "REVERSED",
    BACK: "TAKE-BACK",
    LAST: "ALL-LAST",
    FIRST: "ALL-FIRST",
    EVEN: "EQUAL",
    TINY: "TOUGH",
    FAR: "MIXED",
  };
  return map(verdictOf(row), ({ rule, type, nearest: near }) =>
    rule === row.text("rule") ? type : (byRule[row.text("rule")] ?? near?.pattern ?? null),
  );
}

const planned = (row: Scope) =>
  concessionPlan({
    pattern: row.text("next.pattern") as ConcessionPattern,
    total: row.number("next.total"),
    unit: row.number("next.unit"),
    rounds: ROUNDS.length,
  });

const CONCPLAN = "CONCPLAN([next.pattern],[next.total],[next.unit],4,FALSE,LANG)";
const UNITS = "INT([whole:]/[next.unit])";
const LEFT = `(INT([next.total]/[next.unit])-SUMPRODUCT(${UNITS}))`;
const REST = "([whole:]/[next.unit]-INT([whole:]/[next.unit]))";
const OWN_REST = "([whole]/[next.unit]-INT([whole]/[next.unit]))";
const BEFORE = `SUMPRODUCT((${REST}>${OWN_REST}+${EDGE})+(ABS(${REST}-${OWN_REST})<=${EDGE})*([number:]<[number]))`;

const plan: Table = {
  kind: "table",
  id: "plan",
  title: text("下一场的让步计划（元）", "The plan for the next one (yuan)"),
  note: text(
    "先按比例分，再取整：每轮先舍去零头，省下的单位依次给零头最大的几轮，合计正好等于总额。",
    "Share out by the pattern, then round: drop the fractions, and give the units left over to the rounds with the largest fractions, so that the sum is the total.",
  ),
  key: "number",
  rows: ROUNDS.map((_, index) => ({ number: index + 1 })),
  columns: {
    number: { header: text("轮次", "Round"), kind: "integer", role: "given" },
    share: {
      header: text("占总额", "Share"),
      kind: "percent",
      role: "live",
      native: "INDEX([patterns.first..fourth:],MATCH([next.pattern],[patterns.pattern:],0),[number])",
      kam: `INDEX(${CONCPLAN},[number],2)`,
      solve: (row) => pick(planned(row), row.rowIndex, ({ share }) => share),
    },
    whole: {
      header: text("按比例", "By share"),
      kind: "grouped",
      role: "live",
      native: "ROUND([share]*[next.total],6)",
      solve: (row) => Math.round(row.number("share") * row.number("next.total") * 1e6) / 1e6,
    },
    amount: {
      header: text("取整后", "Rounded"),
      kind: "grouped",
      role: "answer",
      native: `[next.unit]*(INT([whole]/[next.unit])+IF(${BEFORE}<${LEFT},1,0))+IF([number]=MATCH(MAX([share:]),[share:],0),MOD([next.total],[next.unit]),0)`,
      kam: `INDEX(${CONCPLAN},[number],3)`,
      solve: (row) => pick(planned(row), row.rowIndex, ({ amount }) => amount),
      points: 1,
      tolerance: 0.5,
      hint: text(
        "舍去零头后还差几个单位，就给零头最大的几轮各加一个。",
        "As many units as are missing go to the rounds with the largest fractions.",
      ),
    },
    given: {
      header: text("累计让步", "Given so far"),
      kind: "grouped",
      role: "answer",
      native: "SUMPRODUCT(([number:]<=[number])*[amount:])",
      kam: `INDEX(${CONCPLAN},[number],4)`,
      solve: (row) =>
        row
          .numbers("amount")
          .slice(0, row.rowIndex + 1)
          .reduce((sum, one) => sum + one, 0),
      points: 0.5,
      tolerance: 0.5,
      hint: text("这一轮与前面各轮相加。", "This round and those before it, added up."),
    },
    offer: {
      header: text("出价", "Offer"),
      kind: "grouped",
      role: "answer",
      native: "[next.opening]+IF([next.side]='tradeSide.SELLER',-1,1)*[given]",
      solve: (row) =>
        row.number("next.opening") + (sideOf(row, "next.side") === "SELLER" ? -1 : 1) * row.number("given"),
      points: 0.5,
      tolerance: 0.5,
      hint: text(
        "卖方：开价减累计让步；买方：开价加累计让步。",
        "Selling: opening less what is given so far; buying: plus.",
      ),
      isRule: true,
    },
  },
};

const progressOf = (row: Scope) =>
  concessionProgress(
    {
      pattern: row.text("running.pattern") as ConcessionPattern,
      total: row.number("running.total"),
      rounds: ROUNDS.length,
      concessions: concessionsOf(
        [row.number("running.opening"), row.number("running.first"), row.number("running.second")],
        sideOf(row, "running.side"),
      ),
    },
    parameters,
  );

const CONCNEXT =
  "CONCNEXT([running.pattern],[running.total],[running.opening..second],[running.side],4,KAM_PARAMS,FALSE,LANG)";
const planShare = (round: Round) => `INDEX([patterns.${round}:],MATCH([running.pattern],[patterns.pattern:],0))`;
const towards = "IF([running.side]='tradeSide.SELLER',1,-1)";

const progress: Table = {
  kind: "table",
  id: "progress",
  title: text("正在谈的一场：快了还是慢了", "The one that goes on: too fast or too slow?"),
  note: text(
    "没谈完的不能分类型，只能和计划比：已让的比例减计划前两轮的比例，差在参数允许之内算符合计划。",
    "What goes on has no pattern yet, only a plan to keep to: share given less the plan's share of two rounds, on plan within the limit of the parameters.",
  ),
  key: "given",
  upright: true,
  rows: [{}],
  columns: {
    given: {
      header: text("已让占计划总额", "Given, of the total planned"),
      kind: "percentOne",
      min: -10,
      max: 10,
      role: "answer",
      native: `${towards}*([running.opening]-[running.second])/[running.total]`,
      kam: `INDEX(${CONCNEXT},1,2)`,
      solve: (row) => map(progressOf(row), ({ givenShare }) => givenShare),
      points: 1,
      tolerance: 0.0006,
      hint: text("两轮合计 ÷ 计划总额。", "Both rounds together ÷ total planned."),
    },
    planned: {
      header: text("计划到这一轮", "Planned by now"),
      kind: "percentOne",
      min: -10,
      max: 10,
      role: "answer",
      native: `${planShare("first")}+${planShare("second")}`,
      kam: `INDEX(${CONCNEXT},1,3)`,
      solve: (row) => map(progressOf(row), ({ plannedShare }) => plannedShare),
      points: 1,
      tolerance: 0.0006,
      hint: text("计划类型的前两轮比例相加。", "The first two shares of the planned pattern, added up."),
      isRule: true,
    },
    pace: {
      header: text("进度", "Pace"),
      kind: "code",
      codes: "concessionPace",
      role: "answer",
      native: `IF([given]-[planned]>{concession.onPlan}+${EDGE},'AHEAD',IF([planned]-[given]>{concession.onPlan}+${EDGE},'BEHIND','ON-PLAN'))`,
      kam: `INDEX(${CONCNEXT},1,4)`,
      solve: paceOf,
      points: 1,
      hint: text("让得比计划多就是快。", "More given than planned is ahead."),
      marks: [{ when: "[pace]='AHEAD'", tone: "bad" }],
    },
    step: {
      header: text("第三轮该让（元）", "To give in round 3 (yuan)"),
      kind: "grouped",
      role: "answer",
      native: `MAX(MIN(0,${planShare("third")}*[running.total]),([planned]+${planShare("third")}-[given])*[running.total])`,
      kam: `INDEX(${CONCNEXT},1,6)`,
      solve: stepOf,
      points: 1,
      tolerance: 60,
      hint: text(
        "计划到第三轮应让的合计，减去已让的；快了就少让，让它回到计划。",
        "What the plan gives up to round 3, less what is given: who is ahead gives less and returns to the plan.",
      ),
      isRule: true,
    },
    offer: {
      header: text("第三轮出价（元）", "Offer of round 3 (yuan)"),
      kind: "grouped",
      role: "answer",
      native: `[running.second]-${towards}*[step]`,
      kam: `INDEX(${CONCNEXT},1,7)`,
      solve: (row) =>
        row.number("running.second") - (sideOf(row, "running.side") === "SELLER" ? 1 : -1) * row.number("step"),
      points: 1,
      tolerance: 60,
      hint: text("上一次出价再让出这一步。", "The last offer less this step; a buyer adds it."),
    },
  },
};

// A plan of one first round, so that the shares are those that somebody worked out.
function paceOf(row: Scope) {
  const asTyped = concessionProgress(
    {
      pattern: "ALL-LAST",
      total: 1,
      rounds: ROUNDS.length,
      concessions: [row.number("given") - row.number("planned")],
    },
    parameters,
  );
  return map(asTyped, ({ pace }) => pace);
}

function stepOf(row: Scope) {
  return map(progressOf(row), ({ plannedStep }) => {
    const total = row.number("running.total");
    const ahead = (row.number("given") - row.number("planned")) * total;
    return Math.max(Math.min(0, plannedStep ?? 0), (plannedStep ?? 0) - ahead);
  });
}

const words3 = conclusions(
  text("我方的让步习惯", "How we concede"),
  [
    text(
      "客户说“多等一轮总有好处”：八场里有几场末轮让得不比第三轮少？挑一场，写出多等的这一轮值多少元。",
      "“Waiting another round always pays”: in how many of the eight did round 4 give no less than round 3? Take one and write what that round was worth in yuan.",
    ),
    text(
      "下一场每一轮让步要换回什么？逐轮写：让多少、换什么。",
      "What does each round of the next one ask in return? Round by round: how much, for what.",
    ),
    text(
      "正在谈的这一场，下一次开口前先做什么，让进度回到计划？",
      "In the one that goes on: what do you do before the next word, to get back to the plan?",
    ),
  ],
  [
    text(
      "七场，只有 H-01 末轮更小，客户的话有根据（H-04 末轮只有两千元，可以不计）。例：H-08 前三轮一共让一万二，末轮让六万八，等这一轮值六万八；H-05 末轮多付一万六，占全部让步的四成。",
      "Seven, all but H-01: the customer is right (2,000 in H-04 may be passed over). H-08 gave 12,000 in three rounds and 68,000 in the last; in H-05 the last step up of 16,000 is two fifths of all that was given.",
    ),
    text(
      "第一轮让二万二，换预付款提到三成；第二轮一万七，换本月内签约；第三轮一万三，换两年备件一起订；第四轮八千，换做样板、可以参观。每一步由销售总监批准，合计六万为止。",
      "Round 1: 22,000 for an advance of 30 %. Round 2: 17,000 for signing this month. Round 3: 13,000 for two years' spares in the same order. Round 4: 8,000 for a reference that may be visited. The head of sales approves each, and 60,000 is the end.",
    ),
    text(
      "先停下来对账：已让六万八，只剩二万二；请总监确认第三轮最多一万零三百；先提条件，例如提前付款，对方答应了再说数。",
      "Stop and count: 68,000 are given, 22,000 are left. Have the head of sales confirm 10,300 at most for round 3. Name the condition first, such as earlier payment, and the figure when it is granted.",
    ),
  ],
);

/** Concessions: what each round gave, the pattern it makes, a plan for the next, and keeping to it. */
export const concessionPatterns: Worksheet = {
  id: "concession-patterns",
  title: text("让步类型与让步计划", "Concession patterns and plan"),
  purpose: text(
    "看出自己过去怎样让步，为下一场定出逐轮的让步计划，并在谈判中跟住计划。",
    "See how one has conceded so far, plan the next negotiation round by round, and keep to the plan while it goes on.",
  ),
  models: ["CONC-1", "CONC-2", "CONC-3"],
  sessions: ["CONCESSIONS"],
  story: {
    title: text("八场谈判的出价记录", "A record of eight negotiations"),
    paragraphs: [
      text(
        "和澍环境做工业水处理设备。年初复盘，销售总监把去年八场谈判的出价全部列出来：六场卖设备（我方是卖方），两场给自己采购钢管和水泵（我方是买方）。成交价都在底线以内，大家觉得谈得不错；可客户私下说，“和你们谈，多等一轮总有好处”。",
        "Heshu Environment makes water treatment plants for industry. In January the head of sales lists every offer of last year's eight negotiations: six sales of plants, and two purchases of pipes and pumps in which we are the buyer. All ended inside the limit, and everybody is content; yet a customer says, “with you, waiting another round always pays”.",
      ),
      text(
        "下个月要谈清源纸业二期，授权让步六万元，打算按“希望成交型”走四轮。另一场——望澜啤酒——正谈到一半，计划总共让九万元，两轮已经让出去六万八千元。",
        "Next month brings Qingyuan Paper's second stage: 60,000 yuan may be given, in four gently falling rounds. Another one, Wanglan Brewery, is half-way: 90,000 yuan were planned in all, and two rounds have already given 68,000.",
      ),
    ],
  },
  data: [closed, next, patterns, running],
  tasks: [
    {
      id: "steps",
      title: text("算出每一轮让了多少", "Work out what each round gave"),
      minutes: 15,
      ask: [
        text(
          "算出八场谈判每一轮的让步、用掉了多少可让空间，并判断让步幅度。",
          "Work out each round's concession, how much of the room was used, and the size.",
        ),
      ],
      parts: [steps],
      teach: text(
        "买方往上加价也是让步，取正数；H-06（高压泵）第三轮把价收了回来，是负数。H-08（石渠）只用了 16% 的空间，H-02（东麓）、H-04（远帆）、H-07（云岭）用掉八成以上。先问：用得多就是谈得差吗？要看换回了什么。",
        "A buyer who goes up concedes, with a positive number; in H-06 (pumps) round 3 takes back, a negative one. H-08 (Shiqu) used 16 % of its room, H-02 (Donglu), H-04 (Yuanfan) and H-07 (Yunling) eighty per cent and more. Is much used the same as badly done? It depends on what came back for it.",
      ),
    },
    {
      id: "types",
      title: text("判断让步类型", "Tell the pattern"),
      minutes: 20,
      ask: [
        text(
          "对照案例里的九种类型，按次序问，找出每一场凭哪一条判定、属于哪一种。",
          "With the nine patterns of the case, ask in order: which rule decides each negotiation, and which pattern is it?",
        ),
      ],
      parts: [shares, distances, types],
      teach: text(
        "H-02（东麓）每轮一样多，客户学会了“再问一次”；H-05（钢管）越让越多，卖家一定会再等；H-07（云岭）忽大忽小，离哪一种都远，说明没有计划。H-01（临港）是唯一走得从容的一场。讨论时对照“给对方的印象”一栏。",
        "H-02 (Donglu) gives the same each time and teaches the customer to ask once more; H-05 (pipes) gives more and more, so the seller waits; H-07 (Yunling) jumps and is far from every pattern: there was no plan. H-01 (Lingang) alone went at ease. Use the column of impressions in the discussion.",
      ),
    },
    {
      id: "plan",
      title: text("为下一场定让步计划", "Plan the next one"),
      minutes: 10,
      ask: [
        text(
          "把六万元按希望成交型分到四轮，取整到千元，并算出每轮的出价。",
          "Share 60,000 yuan over four gently falling rounds, in whole thousands, and work out each offer.",
        ),
      ],
      parts: [
        plan,
        {
          kind: "picture",
          height: 16,
          charts: [
            {
              kind: "column",
              title: text("计划每一轮让多少（元）", "Planned concession of each round (yuan)"),
              alt: text(
                "四轮计划让步的柱形图，一轮比一轮小；数据见上表。",
                "Columns of the four planned concessions, each smaller than the one before; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                {
                  name: text("取整后让步", "Rounded"),
                  categories: "plan.number",
                  values: "plan.amount",
                  look: "main",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "22,200、16,800、13,200、7,800 舍去零头是 58，还差两千，给零头最大的 16.8 与 7.8，于是 22、17、13、8。提醒：计划是上限，不是任务，对方没提就不让。",
        "22,200, 16,800, 13,200 and 7,800 without fractions make 58; the two thousands left go to 16.8 and 7.8: 22, 17, 13, 8. The plan is a limit and no duty: what nobody asks for is not given.",
      ),
    },
    {
      id: "progress",
      title: text("正在谈的：跟住计划", "Keep to the plan while it goes on"),
      minutes: 10,
      ask: [
        text(
          "望澜啤酒已经让了两轮。比一比计划，算出第三轮让多少，三轮累计正好回到计划。",
          "Wanglan Brewery has had two rounds. Compare with the plan, and work out the third step after which the sum of three is on plan.",
        ),
      ],
      parts: [progress],
      teach: text(
        "计划前两轮 65%，已让 75.6%，快了一成。第三轮只让一万零三百元，累计就回到计划的 87%；余下一万一千七百元是第四轮的上限。这样第四步会比第三步大，正式谈时可改成一万二与一万，仍在总额以内，步子也递减。要点：快了不能收回来（那是虚伪报价型），只能下一步变小，并要求条件。",
        "The plan has 65 % in two rounds, 75.6 % are given: a tenth ahead. With 10,300 yuan in round 3 the sum is back on the plan's 87 %; the 11,700 left are the limit of round 4. The fourth step would then be larger than the third: in earnest give 12,000 and 10,000, still inside the total and getting smaller. Being ahead cannot be taken back (that is another pattern); the next step gets smaller and asks for something.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Draw the conclusions"),
      minutes: 10,
      ask: [
        text(
          "用上面的数字回答三个问题，每题两三句话。",
          "Answer three questions with the figures above, two or three sentences each.",
        ),
      ],
      parts: [words3],
      teach: text(
        "要听到：每让一步都说出理由、换回条件；步子越来越小；谁批准、让到哪里停，事先写好。第 1 问数得对不对，看每场的第三、第四轮。",
        "Listen for: every step has its reason and asks for something; steps get smaller; who approves and where to stop is written down beforehand. The count of question 1 shows in rounds 3 and 4 of each.",
      ),
    },
  ],
  goals: [
    text("从出价记录算出每一轮的让步，买卖双方都会", "work out each round's concession from offers, selling or buying"),
    text("说出九种让步类型各给对方什么印象", "say what each of the nine patterns tells the other side"),
    text("定出合计正好、步子递减的让步计划", "plan steps that get smaller and add up exactly"),
    text("谈到一半，判断快慢并算出下一步", "half-way through, tell the pace and work out the next step"),
  ],
  discussion: [
    {
      ask: text("什么时候“坚定冒险型”反而合适？", "When is giving all at the end right after all?"),
      answer: text(
        "对方没有别的选择、时间在我方一边、关系只此一次；并且最后那一步要有体面的理由。否则多半谈不到最后一轮。",
        "When they have no alternative, time is on our side and there is no next deal; and the last step needs a decent reason. Otherwise few get to the last round.",
      ),
      minutes: 5,
    },
    {
      ask: text("对方说“你们上次都让了四轮”，怎么回？", "“Last time you gave four rounds.” What do you say?"),
      answer: text(
        "承认事实，说明上次每一步换到了什么；这次先谈清条件再谈价，让步与交货、付款、数量绑在一起。",
        "Grant the fact and say what each step brought in return; this time terms come before prices, and a step is tied to delivery, payment or quantity.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请每人带一场自己谈过的出价记录（隐去客户名）。",
        "Ask everybody for the offers of a negotiation of their own, without the customer's name.",
      ),
      text("准备两人一组演练第三轮开口的那句话。", "Prepare pairs to rehearse the words of the third round."),
    ],
    mistakes: [
      text("把买方加价当成负数。", "A buyer's step up is taken as negative."),
      text(
        "没谈完就给它分类型：开头两步谁都像。",
        "A running negotiation gets a pattern: two steps may look like anything.",
      ),
      text(
        "先看像不像，再看规则；次序是规则在先，例如有收回就是虚伪报价型，不再看像谁。",
        "The likeness is looked at before the rules. Rules come first: what takes back is decided by that, whatever it looks like.",
      ),
      text("取整后合计不等于总额。", "After rounding the sum is not the total."),
    ],
    close: text(
      "请每人为手上的一场谈判写四轮：让多少、换什么、谁批准，课后交给经理确认。",
      "Let everybody write four rounds for a negotiation of theirs: how much, for what, who approves; the manager confirms it afterwards.",
    ),
  },
};
