import type { Horizon, MarketForce, PestKind, SwotField } from "#core/codes/performance.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { both, numbered, same } from "../both.ts";
import { customer } from "../names.ts";
import type { IsoDate, Rows, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";
import { customerConfrontations, customerPoints } from "./customer-swot.ts";

const ASSESSED: IsoDate = "2026-06-09";

/** [field, factor, impact, probability, horizon, basis, response, owner] */
const pest: readonly (readonly [PestKind, Bilingual, number, number, Horizon, Bilingual, Bilingual, Bilingual])[] = [
  [
    "P",
    both("设备更新补贴延续到明年", "Subsidies for equipment renewal go on next year"),
    4,
    0.7,
    "SHORT",
    both("公开政策文件", "Published policy"),
    both("把申报材料做成模板", "Prepare the application papers"),
    team.cheng,
  ],
  [
    "P",
    both("水务项目集中在四季度下达资金", "Water projects get their funds in the fourth quarter"),
    -3,
    0.8,
    "SHORT",
    both("三年招标公告", "Tender notices of three years"),
    both("推动运维提前续签", "Move renewals forward"),
    team.qiu,
  ],
  [
    "E",
    both("光伏玻璃价格下行", "Falling prices of solar glass"),
    -4,
    0.6,
    "MEDIUM",
    both("行业周报", "Trade weekly"),
    both("项目拆分，先做节能", "Split projects, energy first"),
    team.qi,
  ],
  [
    "E",
    both("建工企业商票延期增多", "More builders extend their bills"),
    -5,
    0.5,
    "SHORT",
    both("客户商票记录", "Bills of our customers"),
    both("新单款到发货", "Payment before delivery"),
    team.han,
  ],
  [
    "S",
    both("熟练操作工减少", "Fewer skilled operators"),
    3,
    0.8,
    "LONG",
    both("客户班组访谈", "Talks with shifts"),
    both("操作简化与培训打包", "Simpler operation with training"),
    team.shu,
  ],
  [
    "T",
    both("视觉算法开源加快", "Open-source vision algorithms"),
    -3,
    0.7,
    "MEDIUM",
    both("公开论文与展会", "Papers and trade fairs"),
    both("做控制视觉一体接口", "One interface for controls and vision"),
    team.luo,
  ],
  [
    "T",
    both("工厂数据要求不出厂", "Data must stay in the plant"),
    4,
    0.6,
    "MEDIUM",
    both("客户安全要求", "Customers' security rules"),
    both("本地部署成标准方案", "Local installation as standard"),
    team.luo,
  ],
];

const pestFactors: Rows<"pestFactors"> = pest.map(
  ([kind, factor, impact, probability, horizon, evidence, response, owner]) => ({
    kind,
    factor,
    impact,
    probability,
    horizon,
    evidence,
    response,
    owner,
    assessed: ASSESSED,
  }),
);

/** [force, three checks, strength, basis] */
const forces: readonly (readonly [MarketForce, number, number, number, number, Bilingual])[] = [
  ["RIVALRY", 4, 4, 3, 4, both("一年与衡拓相遇 17 次", "17 encounters with Hengtuo in a year")],
  ["ENTRANTS", 2, 3, 2, 2, both("验证周期长，新进入者少", "Long validation keeps newcomers out")],
  ["SUBSTITUTES", 3, 3, 2, 3, both("大客户自建数据系统", "Large customers build their own data systems")],
  ["BUYERS", 4, 3, 4, 4, both("前七家占收入七成以上", "Seven customers make more than 70% of revenue")],
  ["SUPPLIERS", 3, 2, 3, 3, both("控制器芯片两家供货", "Two suppliers of controller chips")],
];

const fiveForces: Rows<"fiveForces"> = forces.map(
  ([force, firstCheck, secondCheck, thirdCheck, strength, evidence]) => ({
    market: both("工业控制与能源管理", "Industrial controls and energy management"),
    force,
    firstCheck,
    secondCheck,
    thirdCheck,
    strength,
    evidence,
    assessed: ASSESSED,
  }),
);

/** [unit, attractiveness, strength, growth, relative share, revenue, decision, reason] */
const units = [
  [
    both("控制系统", "Control systems"),
    3.4,
    3.9,
    0.06,
    0.57,
    64_000_000,
    "SELECT",
    both("守住涂布与水务，放弃低毛利配套", "Keep coating and water, drop low-margin kits"),
  ],
  [
    both("能源管理", "Energy management"),
    4.2,
    3.2,
    0.18,
    0.6,
    17_000_000,
    "INVEST",
    both("政策支持，样板已有三个", "Policy helps and three references exist"),
  ],
  [
    both("数据平台", "Data platform"),
    3.8,
    2.6,
    0.15,
    0.4,
    14_000_000,
    "SELECT",
    both("只做自有控制客户", "Only where our controls run"),
  ],
  [
    both("备件", "Spare parts"),
    2.2,
    4,
    0.01,
    1.1,
    21_000_000,
    "HARVEST",
    both("框架锁价，减少库存", "Frames with fixed prices, less stock"),
  ],
] as const;

const investmentMatrix: Rows<"investmentMatrix"> = units.map(
  ([name, attractiveness, strength, marketGrowth, relativeShare, ownSales, decision, reason]) => ({
    name,
    attractiveness,
    strength,
    marketGrowth,
    relativeShare,
    ownSales,
    decision,
    reason,
    assessed: ASSESSED,
  }),
);

/** [axis, factor, weight, ratings of the four units in their order]; the weighted ratings make the matrix. */
const factors = [
  ["ATTRACTIVENESS", both("市场规模", "Size of the market"), 0.4, [4, 4, 4, 2]],
  ["ATTRACTIVENESS", both("增长", "Growth"), 0.4, [3, 5, 4, 2]],
  ["ATTRACTIVENESS", both("利润水平", "Profitability"), 0.2, [3, 3, 3, 3]],
  ["STRENGTH", both("份额", "Share"), 0.4, [3, 2, 2, 4]],
  ["STRENGTH", both("技术", "Technology"), 0.3, [5, 4, 3, 4]],
  ["STRENGTH", both("服务网点", "Service network"), 0.3, [4, 4, 3, 4]],
] as const;

const investmentFactors: Rows<"investmentFactors"> = units.flatMap(([unit], position) =>
  factors.map(([axis, factor, weight, ratings]) => ({ unit, axis, factor, weight, rating: ratings[position] ?? 3 })),
);

/** [field, statement, evidence] in the order of their weight */
const points: readonly (readonly [SwotField, Bilingual, Bilingual])[] = [
  [
    "S",
    both("到场快，备件本地有库存", "Quick on site, parts in local stock"),
    both("平均到场 6.5 小时", "6.5 hours on average"),
  ],
  ["S", both("张力闭环有第三方报告", "Third-party report on tension control"), both("检测报告", "Laboratory report")],
  ["S", both("使用部门口碑好", "Users speak well of us"), both("服务满意度 4.2", "Service satisfaction 4.2")],
  ["W", both("报价高一成", "Ten per cent dearer"), both("五次丢单价格对比", "Prices of five lost bids")],
  [
    "W",
    both("投标与调试人手紧", "Short of bid and commissioning people"),
    both("四季度五标撞期", "Five tenders at once in the fourth quarter"),
  ],
  ["W", both("视觉业绩少", "Few references in vision"), both("视觉赢单率三成", "30% of vision deals won")],
  ["O", both("设备更新补贴", "Subsidies for renewal"), both("公开政策", "Published policy")],
  [
    "O",
    both("客户要求数据不出厂", "Data must stay in the plant"),
    both("五家客户安全要求", "Security rules of five customers"),
  ],
  [
    "O",
    both("老线改造需求集中", "Many old lines due for retrofit"),
    both("服务巡检线索 23 条", "23 leads from inspections"),
  ],
  [
    "T",
    both("对手低价并允许赊账", "Rivals with low prices and credit"),
    both("客户告知报价", "Prices told by customers"),
  ],
  ["T", both("大客户自建团队", "Customers build their own teams"), both("霖栖、芃野", "Linqi and Pengye")],
  ["T", both("建工客户付款恶化", "Builders pay worse"), both("逾期上升", "Rising arrears")],
];

const fieldCounts = new Map<SwotField, number>();
const swot: Rows<"swot"> = points.map(([field, statement, evidence]) => {
  const rank = (fieldCounts.get(field) ?? 0) + 1;
  fieldCounts.set(field, rank);
  return { itemId: same(`SW-${field}${rank}`), subject: "OWN", field, rank, statement, evidence, assessed: ASSESSED };
});

/** Strengths and weaknesses down, opportunities and threats across: S1–S3, W1–W3 by O1–O3, T1–T3. */
const SCORES: readonly (readonly number[])[] = [
  [1, 2, 3, 3, 1, -1],
  [2, 1, 2, 2, 1, 0],
  [1, 2, 3, 1, 2, 1],
  [-1, 0, -1, -3, -1, -2],
  [-2, -1, -3, -1, -1, -1],
  [0, -1, -1, -2, -2, 0],
];
const INSIDE = ["S1", "S2", "S3", "W1", "W2", "W3"] as const;
const OUTSIDE = ["O1", "O2", "O3", "T1", "T2", "T3"] as const;

const confrontations: Rows<"confrontations"> = INSIDE.flatMap((inside, row) =>
  OUTSIDE.map((outside, column) => ({
    inside: same(`SW-${inside}`),
    outside: same(`SW-${outside}`),
    score: SCORES[row]?.[column] ?? 0,
    rater: team.cheng,
    assessed: ASSESSED,
  })),
);

/** [customer, TOWS field, direction, strategy, basis, effect, feasibility, cost, time, chosen, owner, due, progress] */
const plans = [
  [
    "",
    "SO",
    "ATTACK",
    "用服务线索做老线改造包",
    "A retrofit package from service leads",
    "S1×O3",
    5,
    4,
    4,
    4,
    true,
    team.shu,
    "2026-09-30",
    "RUNNING",
  ],
  [
    "",
    "WO",
    "REPAIR",
    "三季度前补两名投标与调试人员",
    "Two more people for bids and commissioning by the third quarter",
    "W2×O3",
    4,
    3,
    2,
    3,
    true,
    team.cheng,
    "2026-08-31",
    "RUNNING",
  ],
  [
    "",
    "ST",
    "DEFEND",
    "三年总费用拆分报价替代降价",
    "Split three-year cost instead of discounts",
    "S1×T1",
    4,
    5,
    5,
    5,
    true,
    team.ning,
    "2026-07-31",
    "RUNNING",
  ],
  [
    "",
    "WT",
    "RESTRUCTURE",
    "建工客户改为款到发货",
    "Payment before delivery for builders",
    "W1×T3",
    3,
    4,
    5,
    5,
    true,
    team.han,
    "2026-07-15",
    "PLANNED",
  ],
  [
    "",
    "SO",
    "ATTACK",
    "自建视觉算法实验室",
    "Our own vision laboratory",
    "S2×O2",
    3,
    2,
    1,
    2,
    false,
    team.luo,
    "2027-06-30",
    "DROPPED",
  ],
  [
    "澄砺",
    "ST",
    "DEFEND",
    "用到场时限换预付款和锁价",
    "Trade response time for prepayment and fixed prices",
    "S1×T1",
    5,
    4,
    4,
    4,
    true,
    team.liang,
    "2026-07-24",
    "RUNNING",
  ],
  [
    "澄砺",
    "SO",
    "ATTACK",
    "整改关闭后以良率数据争二期",
    "Win phase two with yield data once the repairs are closed",
    "S2×O3",
    5,
    3,
    3,
    3,
    true,
    team.liang,
    "2026-09-24",
    "RUNNING",
  ],
  [
    "骊昶",
    "SO",
    "ATTACK",
    "以停机损失打动总经理",
    "Move the general manager with the cost of stoppages",
    "S3×O3",
    4,
    3,
    5,
    4,
    true,
    team.lu,
    "2026-07-23",
    "RUNNING",
  ],
] as const;

const strategies: Rows<"strategies"> = plans.map(
  ([start, field, direction, zh, en, basis, effect, feasibility, cost, time, chosen, owner, due, progress], index) => ({
    strategyId: numbered("ST", index + 1, 2),
    customer: start === "" ? undefined : customer(start),
    field,
    direction,
    statement: both(zh, en),
    basis: same(basis),
    effect,
    feasibility,
    cost,
    time,
    chosen,
    owner,
    due,
    progress,
  }),
);

/** From the wider world to what is done; the confrontation matrix is complete. */
export const strategyRows: SampleRows = {
  pestFactors,
  fiveForces,
  investmentMatrix,
  investmentFactors,
  swot: [...swot, ...customerPoints],
  confrontations: [...confrontations, ...customerConfrontations],
  strategies,
};
