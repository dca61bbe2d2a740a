import { nashPoint } from "#core/negotiation/nash-point.ts";
import { logroll } from "#core/negotiation/logroll.ts";
import { packageScore } from "#core/negotiation/package-score.ts";
import { paretoFrontier } from "#core/negotiation/pareto-frontier.ts";
import { preparation } from "#core/negotiation/preparation.ts";
import { zopa } from "#core/negotiation/zopa.ts";
import type { TradeSide } from "#core/codes/deals.ts";
import { map } from "#core/kernel/outcome.ts";
import { deals, issues, packages, theirAlternative } from "./cases/four-negotiations.ts";
import { conclusions } from "./conclusions.ts";
import { parameters, pick } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const PACKAGES = ["a", "b", "c", "d"] as const;
const PACKAGE_NAMES = { a: text("方案甲", "Package A"), b: text("方案乙", "Package B") } as const;
const OTHER_NAMES = { c: text("方案丙", "Package C"), d: text("方案丁", "Package D") } as const;
const NAMES = { ...PACKAGE_NAMES, ...OTHER_NAMES, fallback: text("我方退路", "Our alternative") } as const;

const dealName: Column = { header: text("谈判", "Negotiation"), kind: "text", role: "copy", of: "deals.name" };
const issueName: Column = { header: text("议题", "Issue"), kind: "text", role: "copy", of: "issues.issue" };
const isSeller = "[deals.side]='tradeSide.SELLER'";

const prepared = (row: Scope) =>
  preparation({
    side: row.text("deals.side") as TradeSide,
    opening: row.number("deals.opening"),
    target: row.number("deals.target"),
    walkAway: row.number("deals.walkAway"),
    batnaValue: row.optional("deals.batnaValue"),
  });

const PREPCHECK =
  "PREPCHECK([deals.side],[deals.opening],[deals.target],[deals.walkAway],[deals.batnaValue],FALSE,LANG)";

type Room = "openingRoom" | "targetRoom" | "walkAwayRoom";

const room = (id: Room, header: Text, from: string, to: string, number: number): Column => ({
  header,
  kind: "grouped",
  role: "answer",
  native: `IF(${isSeller},1,-1)*([deals.${from}]-[deals.${to}])`,
  kam: `INDEX(${PREPCHECK},1,${String(number)})`,
  solve: (row) => map(prepared(row), (found) => found[id]),
  points: 0.5,
  tolerance: 0.5,
  hint: text(
    "卖方：前一个价减后一个价；买方反过来减。负数就是次序颠倒。",
    "Selling: the earlier price less the later; buying the other way round. A negative room is the wrong way round.",
  ),
  marks: [{ when: `N([${id}])<0`, tone: "bad" }],
});

const order: Table = {
  kind: "table",
  id: "order",
  title: text("价格次序检查", "Are the prices in order?"),
  note: text(
    "卖方应为：开价 ≥ 目标 ≥ 底线 ≥ 退路；买方全部反过来。",
    "A seller's are opening ≥ target ≥ walk-away ≥ alternative; a buyer's the other way round.",
  ),
  key: "name",
  rows: { of: "deals" },
  columns: {
    name: dealName,
    openingRoom: room("openingRoom", text("开价至目标", "Opening to target"), "opening", "target", 2),
    targetRoom: room("targetRoom", text("目标至底线", "Target to walk-away"), "target", "walkAway", 3),
    walkAwayRoom: room("walkAwayRoom", text("底线至退路", "Walk-away to alternative"), "walkAway", "batnaValue", 4),
    state: {
      header: text("检查结果", "Result"),
      kind: "code",
      codes: "preparationState",
      width: 18,
      role: "answer",
      native: "IF([openingRoom]<0,'OPENING',IF([targetRoom]<0,'TARGET',IF([walkAwayRoom]<0,'WALK-AWAY','IN-ORDER')))",
      kam: `INDEX(${PREPCHECK},1,1)`,
      solve: orderOf,
      points: 1,
      hint: text(
        "从左往右，第一个负数就是要改的价。",
        "From the left, the first negative room is the price to change.",
      ),
      isRule: true,
      marks: [{ when: "AND([state]<>\"\",[state]<>'IN-ORDER')", tone: "warn" }],
    },
  },
};

// Prices that leave the rooms as somebody worked them out.
function orderOf(row: Scope) {
  const [opening, target, walkAway] = [row.number("openingRoom"), row.number("targetRoom"), row.number("walkAwayRoom")];
  const batnaValue = Math.abs(opening) + Math.abs(target) + Math.abs(walkAway);
  const prices = [batnaValue + walkAway, batnaValue + walkAway + target, batnaValue + walkAway + target + opening];
  const [limit = 0, wanted = 0, first = 0] = prices;
  return map(
    preparation({ side: "SELLER", opening: first, target: wanted, walkAway: limit, batnaValue }),
    ({ state }) => state,
  );
}

const limit = (header: Text, selling: string, buying: string): Column => ({
  header,
  kind: "grouped",
  role: "live",
  native: `IF(${isSeller},[deals.${selling}],[deals.${buying}])`,
  solve: (row) => row.value(row.text("deals.side") === "SELLER" ? `deals.${selling}` : `deals.${buying}`),
});

const zoneOf = (row: Scope) =>
  zopa({
    sellerReservation: row.number("seller"),
    buyerReservation: row.number("buyer"),
    agreedPrice: row.optional("deals.proposed"),
  });

const ZOPA = "ZOPA([seller],[buyer],[deals.proposed],FALSE,LANG)";

const zone: Table = {
  kind: "table",
  id: "zone",
  title: text("成交区间", "Zone of possible agreement"),
  note: text(
    "区间 = 买方底线 − 卖方底线。中点与所得比例在填好宽度和判断后自动算出。",
    "Zone = buyer's limit − seller's limit. Midpoint and share appear once width and result are filled in.",
  ),
  key: "name",
  rows: { of: "deals" },
  columns: {
    name: dealName,
    seller: limit(text("卖方底线", "Seller's limit"), "walkAway", "otherWalkAway"),
    buyer: limit(text("买方底线", "Buyer's limit"), "otherWalkAway", "walkAway"),
    width: {
      header: text("区间宽度", "Width"),
      kind: "grouped",
      role: "answer",
      native: "[buyer]-[seller]",
      kam: `INDEX(${ZOPA},1,1)`,
      solve: (row) => map(zoneOf(row), (found) => found.width),
      points: 1,
      tolerance: 0.5,
      hint: text(
        "先认清谁是卖方：买方底线减卖方底线。",
        "Settle who sells first: the buyer's limit less the seller's.",
      ),
    },
    state: {
      header: text("能否成交", "Agreement possible?"),
      kind: "code",
      codes: "zopaState",
      width: 16,
      role: "answer",
      native: "IF([width]>0,'ZONE',IF([width]<0,'GAP','ONE-PRICE'))",
      kam: `INDEX(${ZOPA},1,2)`,
      solve: (row) =>
        map(
          zopa({
            sellerReservation: Math.max(0, -row.number("width")),
            buyerReservation: Math.max(0, row.number("width")),
            agreedPrice: null,
          }),
          ({ state }) => state,
        ),
      points: 0.5,
      hint: text("宽度为正才有区间；负数是还差多少。", "Only a positive width is a zone; a negative one is a gap."),
      marks: [{ when: "[state]='GAP'", tone: "bad" }],
    },
    inside: {
      header: text("拟议价格在区间内", "Price inside the zone"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([deals.proposed]>=[seller],[deals.proposed]<=[buyer]),'YES','NO')",
      solve: (row) =>
        row.number("deals.proposed") >= row.number("seller") && row.number("deals.proposed") <= row.number("buyer"),
      points: 0.5,
      hint: text("不低于卖方底线，也不高于买方底线。", "Not below the seller's limit and not above the buyer's."),
      marks: [{ when: "[inside]='NO'", tone: "warn" }],
    },
    midpoint: {
      header: text("中点", "Midpoint"),
      kind: "grouped",
      role: "live",
      native: "IF([state]='zopaState.GAP',\"\",[seller]+[width]/2)",
      kam: `INDEX(${ZOPA},1,3)`,
      solve: (row) => map(zoneOf(row), (found) => found.midpoint),
    },
    share: {
      header: text("卖方所得比例", "Seller's share"),
      kind: "percent",
      role: "live",
      native: "IF([state]='zopaState.ZONE',([deals.proposed]-[seller])/[width],\"\")",
      kam: `INDEX(${ZOPA},1,4)`,
      solve: (row) => map(zoneOf(row), (found) => found.sellerShare),
    },
  },
};

const trades = (row: Scope) =>
  logroll(
    row.numbers("issues.ownWeight").map((ownWeight, index) => ({
      ownWeight,
      otherWeight: row.numbers("issues.otherWeight")[index] ?? null,
    })),
    parameters,
  );

const LOGROLL = "LOGROLL([issues.ownWeight:],[issues.otherWeight:],KAM_PARAMS,FALSE,LANG)";

const trade: Table = {
  kind: "table",
  id: "trade",
  title: text("哪些议题可以交换", "Which issues to trade"),
  note: text(
    "权重之差 = 我方占比 − 对方占比；到参数里的界线才算明显。",
    "Difference = our share of weight − theirs; it counts from the limit among the parameters.",
  ),
  key: "issue",
  rows: { of: "issues" },
  columns: {
    issue: issueName,
    difference: {
      header: text("权重之差", "Difference"),
      kind: "two",
      min: -1,
      max: 1,
      role: "answer",
      native: "[issues.ownWeight]/SUM([issues.ownWeight:])-[issues.otherWeight]/SUM([issues.otherWeight:])",
      kam: `INDEX(${LOGROLL},0,1)`,
      solve: (row) => pick(trades(row), row.rowIndex, ({ difference }) => difference),
      points: 0.5,
      tolerance: 0.005,
      hint: text("我方权重减对方权重。", "Our weight less theirs."),
    },
    hint: {
      header: text("怎么用", "What to do"),
      kind: "code",
      codes: "tradeHint",
      width: 14,
      role: "answer",
      native:
        "IF([difference]>={logroll.difference}-0.000000001,'HOLD',IF(-[difference]>={logroll.difference}-0.000000001,'GIVE','SPLIT'))",
      kam: `INDEX(${LOGROLL},0,2)`,
      solve: (row) => {
        const share = (1 - row.number("difference")) / 2;
        const weights = [
          { ownWeight: share + row.number("difference"), otherWeight: share },
          { ownWeight: share, otherWeight: share + row.number("difference") },
        ];
        return pick(logroll(weights, parameters), 0, (found) => found.hint);
      },
      points: 1,
      hint: text(
        "我方看重得多就守，对方看重得多就可让。",
        "Hold what weighs more for us, give what weighs more for them.",
      ),
      isRule: true,
      marks: [
        { when: "[hint]='HOLD'", tone: "warn" },
        { when: "[hint]='GIVE'", tone: "good" },
      ],
    },
  },
};

const pointsColumn = (id: (typeof PACKAGES)[number] | "fallback"): Column => ({
  header: NAMES[id],
  kind: "two",
  min: 0,
  max: 1,
  role: "answer",
  native: `MIN(1,MAX(0,([packages.${id}]-[issues.ownWalkAway])/([issues.ownTarget]-[issues.ownWalkAway])))`,
  solve: (row) =>
    map(
      packageScore([
        {
          issueWeight: 1,
          issueValue: row.optional(`packages.${id}`),
          issueWalkAway: row.optional("issues.ownWalkAway"),
          issueTarget: row.optional("issues.ownTarget"),
        },
      ]),
      ({ utility }) => utility,
    ),
  points: 0.25,
  tolerance: 0.006,
  hint: text(
    "（取值 − 底线）÷（目标 − 底线），不小于 0，不大于 1。",
    "(value − walk-away) ÷ (target − walk-away), not below 0 and not above 1.",
  ),
});

const points: Table = {
  kind: "table",
  id: "points",
  title: text("每个议题对我方的效用", "Utility of each issue for us"),
  note: text(
    "底线为 0，目标为 1，中间按比例；越小越好的议题同样适用。",
    "Walk-away is 0, target 1, in proportion between; it holds for issues where less is better.",
  ),
  key: "issue",
  rows: { of: "issues" },
  columns: {
    issue: issueName,
    a: pointsColumn("a"),
    b: pointsColumn("b"),
    c: pointsColumn("c"),
    d: pointsColumn("d"),
    fallback: pointsColumn("fallback"),
  },
};

// Utilities that are worked out already: 0 and 1 are their own walk-away and target.
function weighed(row: Scope, weights: string, utilities: string) {
  const list = row.numbers(weights).map((issueWeight, index) => ({
    issueWeight,
    issueValue: row.numbers(utilities)[index] ?? null,
    issueWalkAway: 0,
    issueTarget: 1,
  }));
  return map(packageScore(list), ({ utility }) => utility);
}

const OWN_WEIGHTS = "[issues.ownWeight:]";

const fallback: Table = {
  kind: "table",
  id: "fallback",
  title: text("退路值多少", "What the alternative is worth"),
  key: "utility",
  upright: true,
  rows: [{}],
  columns: {
    utility: {
      header: text("我方退路的总效用", "Utility of our alternative"),
      kind: "three",
      min: 0,
      max: 1,
      role: "answer",
      native: `SUMPRODUCT(${OWN_WEIGHTS},[points.fallback:])/SUM(${OWN_WEIGHTS})`,
      kam: `OFFERSCORE(${OWN_WEIGHTS},[packages.fallback:],[issues.ownWalkAway:],[issues.ownTarget:])`,
      solve: (row) => weighed(row, "issues.ownWeight", "points.fallback"),
      points: 1,
      tolerance: 0.006,
      hint: text("每个议题的效用 × 我方权重，相加。", "Utility of each issue × our weight, added up."),
    },
    theirs: {
      header: text("对方退路的效用（估计）", "Utility of theirs (estimated)"),
      kind: "three",
      role: "copy",
      of: "theirs.utility",
    },
  },
};

const totalOf = (weights: string, walkAway: string, target: string) =>
  `OFFERSCORE([issues.${weights}:],INDEX([packages.a..d:],0,[number]),[issues.${walkAway}:],[issues.${target}:])`;
const chosen = (row: Scope) => PACKAGES[row.number("number") - 1] ?? "a";

const valued = (row: Scope) =>
  row.numbers("own").map((ownUtility, index) => ({ ownUtility, otherUtility: row.numbers("other")[index] ?? null }));
const bargained = (row: Scope) =>
  nashPoint(valued(row), { ownBatna: row.number("fallback.utility"), otherBatna: row.number("fallback.theirs") });

const NASH = "NASH([own:],[other:],[fallback.utility],[fallback.theirs],FALSE,LANG)";
const BEATS = "([own:]>=[own])*([other:]>=[other])*(([own:]>[own])+([other:]>[other])>0)";

const compared: Table = {
  kind: "table",
  id: "compared",
  title: text("四个方案对双方值多少", "What the packages are worth to either side"),
  note: text(
    "对方的效用按我方估计自动算出。增益 = 效用 − 退路的效用；有一方为负，就不会成交。",
    "Their utility is calculated from our estimate. Gain = utility − utility of the alternative; nobody agrees to a negative one.",
  ),
  key: "name",
  rows: PACKAGES.map((id, index) => ({ number: index + 1, name: NAMES[id] })),
  columns: {
    name: { header: text("方案", "Package"), kind: "text", role: "given" },
    number: { header: text("序号", "No."), kind: "integer", role: "given" },
    own: {
      header: text("我方总效用", "Our utility"),
      kind: "three",
      min: 0,
      max: 1,
      role: "answer",
      native: `SUMPRODUCT(${OWN_WEIGHTS},INDEX([points.a..d:],0,[number]))/SUM(${OWN_WEIGHTS})`,
      kam: totalOf("ownWeight", "ownWalkAway", "ownTarget"),
      solve: (row) => weighed(row, "issues.ownWeight", `points.${chosen(row)}`),
      points: 1,
      tolerance: 0.006,
      hint: text("每个议题的效用 × 我方权重，相加。", "Utility of each issue × our weight, added up."),
    },
    other: {
      header: text("对方总效用", "Their utility"),
      kind: "three",
      role: "live",
      native: `SUMPRODUCT([issues.otherWeight:],INDEX([theirPoints.a..d:],0,[number]))/SUM([issues.otherWeight:])`,
      kam: totalOf("otherWeight", "otherWalkAway", "otherTarget"),
      solve: (row) => weighed(row, "issues.otherWeight", `theirPoints.${chosen(row)}`),
    },
    gain: {
      header: text("我方增益", "Our gain"),
      kind: "three",
      min: -1,
      max: 1,
      role: "answer",
      native: "[own]-[fallback.utility]",
      kam: `INDEX(${NASH},0,2)`,
      solve: (row) => pick(bargained(row), row.rowIndex, ({ ownGain }) => ownGain),
      points: 0.5,
      tolerance: 0.006,
      hint: text("总效用减退路的效用。", "Utility less that of the alternative."),
      marks: [{ when: "N([gain])<0", tone: "bad" }],
    },
    otherGain: {
      header: text("对方增益", "Their gain"),
      kind: "three",
      role: "live",
      native: "[other]-[fallback.theirs]",
      kam: `INDEX(${NASH},0,3)`,
      solve: (row) => pick(bargained(row), row.rowIndex, ({ otherGain }) => otherGain),
      marks: [{ when: "N([otherGain])<0", tone: "bad" }],
    },
    frontier: {
      header: text("不被别的方案全面胜过", "Beaten by no other"),
      kind: "yesNo",
      role: "answer",
      native: `IF(SUMPRODUCT(${BEATS})=0,'YES','NO')`,
      solve: (row) => pick(paretoFrontier(valued(row)), row.rowIndex, (isBest) => isBest),
      points: 0.5,
      hint: text(
        "有没有另一个方案，双方都不更差、至少一方更好？有就填“否”。",
        "Is there another that is no worse for both and better for one? Then no.",
      ),
      isRule: true,
    },
    best: {
      header: text("增益乘积最大", "Largest product of gains"),
      kind: "yesNo",
      role: "answer",
      native:
        "IF(AND([gain]>0,[otherGain]>0,SUMPRODUCT(([gain:]>0)*([otherGain:]>0)*([gain:]*[otherGain:]>[gain]*[otherGain]))=0),'YES','NO')",
      solve: (row) => pick(bargained(row), row.rowIndex, ({ isNashPoint }) => isNashPoint),
      points: 0.5,
      hint: text("两方增益都为正，乘积最大的一个。", "Both gains positive and their product the largest."),
      isRule: true,
      marks: [{ when: "[best]='YES'", tone: "good" }],
    },
  },
};

const theirColumn = (id: (typeof PACKAGES)[number]): Column => ({
  header: NAMES[id],
  kind: "two",
  role: "live",
  native: `MIN(1,MAX(0,([packages.${id}]-[issues.otherWalkAway])/([issues.otherTarget]-[issues.otherWalkAway])))`,
  solve: (row) =>
    map(
      packageScore([
        {
          issueWeight: 1,
          issueValue: row.optional(`packages.${id}`),
          issueWalkAway: row.optional("issues.otherWalkAway"),
          issueTarget: row.optional("issues.otherTarget"),
        },
      ]),
      ({ utility }) => utility,
    ),
});

const theirPoints: Table = {
  kind: "table",
  id: "theirPoints",
  title: text("每个议题对对方的效用（按估计）", "Utility of each issue for them (by our estimate)"),
  key: "issue",
  rows: { of: "issues" },
  columns: {
    issue: issueName,
    a: theirColumn("a"),
    b: theirColumn("b"),
    c: theirColumn("c"),
    d: theirColumn("d"),
  },
};

// A line through the chart has two ends; where students have no figure yet it lies at 0.
const lines: Table = {
  kind: "table",
  id: "lines",
  title: text("图上两条退路线", "The two alternatives in the chart"),
  key: "side",
  rows: [{ side: 0 }, { side: 1 }],
  columns: {
    side: { header: text("端点", "End"), kind: "integer", role: "given" },
    own: {
      header: text("我方退路", "Our alternative"),
      kind: "three",
      role: "live",
      native: 'IF([fallback.utility]="",0,[fallback.utility])',
      whenBlank: 0,
      solve: (row) => row.number("fallback.utility"),
    },
    other: {
      header: text("对方退路", "Their alternative"),
      kind: "three",
      role: "live",
      native: "[fallback.theirs]",
      solve: (row) => row.number("fallback.theirs"),
    },
  },
};

const plan = conclusions(
  text("N-01 的谈判方案", "The plan for N-01"),
  [
    text("先提哪个方案？开场用什么事实支撑？", "Which package comes first, and which facts support it?"),
    text(
      "对方说“再降一点”：拿哪个议题换？要回什么？",
      "They ask for a little more off: which issue is traded, and for what?",
    ),
    text("到哪一步就不谈了？退路由谁、在哪天前确认？", "Where do we stop? Who confirms the alternative, and by when?"),
  ],
  [
    text(
      "先提方案甲：108 万元、6 周、账期 60 天、质保 24 个月。对江屿值 0.63，对我方 0.56，都高过退路，增益乘积最大。依据：我方的交货计划，赶得上江屿十月开新实验室。",
      "Package A: 1,080,000, six weeks, 60 days, 24 months. Worth 0.63 to Jiangyu and 0.56 to us, both above the alternatives, with the largest product of gains. The fact: our delivery plan meets the opening of their laboratory in October.",
    ),
    text(
      "总价守住，用交期换：六周交货，换 108 万不动（交期对我方只占一成，对江屿占三成半）。非动不可时，每降一万元，要账期提前十五天，我方总效用不降。",
      "The price stands, delivery is traded: six weeks for 1,080,000 (a tenth of the weight for us, 35 % for Jiangyu). If it has to move, fifteen days earlier payment for every 10,000, which leaves our total no lower.",
    ),
    text(
      "总效用低于退路 0.48 就停，例如方案丙 0.45；总价不低于 102 万。退路（经销商 104 万）由销售总监在谈判前一天书面确认，还要问清对方能等到哪天。",
      "Below our alternative's 0.48 we stop, as with package C at 0.45; no price below 1,020,000. The head of sales confirms the alternative (the dealer's 1,040,000) in writing the day before, and asks how long it holds.",
    ),
  ],
);

/** Preparation of a negotiation: prices in order, zone of agreement, issues to trade, packages. */
export const negotiationPreparation: Worksheet = {
  id: "negotiation-preparation",
  title: text("谈判准备：成交区间与一揽子方案", "Negotiation preparation: zone and packages"),
  purpose: text(
    "谈判前把开价、目标、底线和退路理清楚，看出成交区间，并准备好可以交换的方案。",
    "Put opening, target, walk-away and alternative in order before a negotiation, see the zone, and have packages to trade ready.",
  ),
  models: ["NEG-2", "NEG-3", "NEG-4", "PARETO-1", "NASH-1"],
  sessions: ["PREPARATION"],
  story: {
    title: text("同一周的四场谈判", "Four negotiations in one week"),
    paragraphs: [
      text(
        "筑原仪器为实验室做恒温箱和小型产线。下周有三场销售谈判和一场采购谈判，准备表已经填好，但没有人核对过；对方底线是同事根据往来邮件和公开信息估计的。",
        "Zhuyuan Instruments makes incubators and small lines for laboratories. Next week brings three sales negotiations and one purchase. The preparation is filled in, but nobody has checked it; the other sides' limits are estimates from correspondence and public information.",
      ),
      text(
        "最重要的是 N-01：江屿检测要买一批恒温箱，总价、交期、账期、质保都可以谈。江屿赶着十月开新实验室，最在意交期；筑原明年要还设备贷款，最在意总价。另有一家经销商愿意按“我方退路”那一列的条件买下同一批货。",
        "N-01 matters most: Jiangyu Testing wants incubators, and price, delivery, payment and warranty are all open. Jiangyu opens a laboratory in October and cares for delivery; Zhuyuan has a loan to repay and cares for the price. A dealer would take the same goods on the terms of the column “Our alternative”.",
      ),
    ],
  },
  data: [deals, issues, theirAlternative, packages],
  tasks: [
    {
      id: "order",
      title: text("检查四场谈判的准备", "Check the preparation of the four"),
      minutes: 10,
      ask: [
        text(
          "算出相邻两个价之间的余地，找出次序不对的准备。",
          "Work out the room between each price and the next, and find the preparation that is out of order.",
        ),
      ],
      parts: [order],
      teach: text(
        "N-02 的底线低于退路：接受底线还不如不谈；N-04 的目标高于开价，永远谈不到目标。请学员各给一个改法，并说出要找谁批准。",
        "N-02 would accept less than its alternative; N-04 can never reach a target above its opening. Ask for a correction of each, and who must approve it.",
      ),
    },
    {
      id: "zone",
      title: text("看成交区间", "Look at the zone"),
      minutes: 15,
      ask: [
        text(
          "算出区间宽度，判断能不能成交，拟议的价格在不在区间里。",
          "Work out the width, tell whether agreement is possible, and whether the price proposed lies inside.",
        ),
      ],
      parts: [zone],
      teach: text(
        "N-02 没有区间：不是谈得不好，而是只谈价格谈不成，要么加议题，要么走退路。提醒：对方底线是估计，换一个估计再看结论变不变。",
        "N-02 has no zone: on price alone there is no deal, so add issues or take the alternative. Remember that their limits are estimates: change one and see whether the result holds.",
      ),
    },
    {
      id: "trade",
      title: text("找出可以交换的议题", "Find the issues to trade"),
      minutes: 10,
      ask: [
        text(
          "比较双方权重，判断每个议题该守、可让还是对等商议。",
          "Compare the weights: which issue to hold, which to give, which to split?",
        ),
      ],
      parts: [trade],
      teach: text(
        "交期对我方只占一成，对江屿占三成半：快交几乎不花成本，却很值钱。问：怎样在谈判中验证这个估计？",
        "Delivery is a tenth for us and over a third for Jiangyu: fast delivery costs little and is worth much. How can the estimate be tested in the talk?",
      ),
    },
    {
      id: "packages",
      title: text("给方案打分，与退路比较", "Score the packages against the alternative"),
      minutes: 20,
      ask: [
        text(
          "算出每个方案各议题的效用、我方总效用与增益，再判断哪些方案值得摆上桌。",
          "Work out the utilities, our total and our gain of each package, then tell which are worth putting on the table.",
        ),
      ],
      parts: [
        points,
        fallback,
        theirPoints,
        compared,
        lines,
        {
          kind: "picture",
          height: 18,
          charts: [
            {
              kind: "scatter",
              title: text("方案对双方的效用", "Utility of the packages for either side"),
              alt: text(
                "四个方案按我方效用（横）与对方效用（竖）的散点图，虚线为双方退路；数据见上表。",
                "The packages by our utility (across) and theirs (up), alternatives dashed; the tables above hold the data.",
              ),
              values: { title: text("对方总效用", "Their utility"), min: 0, max: 1, step: 0.2 },
              categories: { title: text("我方总效用", "Our utility"), min: 0, max: 1, step: 0.2 },
              series: [
                {
                  name: text("方案", "Packages"),
                  categories: "compared.own",
                  values: "compared.other",
                  labels: "compared.name",
                  look: "points",
                },
                {
                  name: text("我方退路", "Our alternative"),
                  categories: "lines.own",
                  values: "lines.side",
                  look: "rule",
                },
                {
                  name: text("对方退路", "Their alternative"),
                  categories: "lines.side",
                  values: "lines.other",
                  look: "rule",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "“各退一半”的方案乙看着公平，却被方案甲全面胜过：把便宜的议题换给看重它的一方，双方都更好。方案丙低于我方退路，方案丁对江屿几乎没有好处。",
        "Package B, half-way on everything, looks fair and is beaten by A: give the cheap issue to the side that prizes it and both gain. C is below our alternative, D gives Jiangyu next to nothing.",
      ),
    },
    {
      id: "plan",
      title: text("写出谈判方案", "Write the plan"),
      minutes: 10,
      ask: [
        text(
          "用上面的数字回答三个问题，每题两三句话。",
          "Answer three questions with the figures above, two or three sentences each.",
        ),
      ],
      parts: [plan],
      teach: text(
        "要听到：先提方案甲，用交货计划作依据；让步要换回条件；低于退路就停，退路事先书面确认过。",
        "Listen for: A first, with the delivery plan behind it; a concession asks for something back; stop below the alternative, which was confirmed in writing beforehand.",
      ),
    },
  ],
  goals: [
    text(
      "说出开价、目标、底线、退路的次序，买方卖方都会",
      "put opening, target, walk-away and alternative in order, selling or buying",
    ),
    text("算出成交区间，并说明没有区间时怎么办", "work out the zone, and say what to do where there is none"),
    text("用权重之差找到可以交换的议题", "find the issues to trade by the difference of weights"),
    text("把方案和退路放在同一把尺上比较", "compare packages and the alternative by one measure"),
  ],
  discussion: [
    {
      ask: text("要不要先开价？", "Should we make the first offer?"),
      answer: text(
        "了解行情时先开，高于目标且说得出依据；不了解时先问清需求，请对方先说预算范围。",
        "With good knowledge of the market, yes, above the target and with reasons; without it, ask about needs first and let them name a range.",
      ),
      minutes: 5,
    },
    {
      ask: text("对方底线估错了会怎样？", "What if the estimate of their limit is wrong?"),
      answer: text(
        "估高了会以为没有区间而放弃，估低了会少拿；所以要记把握程度，用提问和多个方案去验证，不靠打听机密。",
        "Too strict and we give up a deal, too generous and we leave money; so note how sure we are and test it with questions and several packages, never by prying into secrets.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "请学员各带一场真实谈判的准备（隐去客户名）。",
        "Ask everybody to bring the preparation of a real negotiation, without the customer's name.",
      ),
      text("准备两人一组，分别扮演筑原与江屿。", "Prepare pairs to play Zhuyuan and Jiangyu."),
    ],
    mistakes: [
      text("买方的次序照卖方写，余地全是负数。", "A buyer's prices in a seller's order: all rooms negative."),
      text("把目标当底线，区间算窄了。", "The target is taken for the walk-away: the zone comes out too narrow."),
      text(
        "越小越好的议题忘了分母也是负数，效用颠倒。",
        "Where less is better the denominator is negative too; otherwise the utility is upside down.",
      ),
      text(
        "只看双方合计，不看各自是否高于退路。",
        "Only the sum is looked at, and not whether each side is above its alternative.",
      ),
    ],
    close: text(
      "请每人给自己带来的谈判补上退路，并写下本周内把退路做实的一件事。",
      "Let everybody add the alternative to the negotiation they brought, and one thing that makes it real this week.",
    ),
  },
};
