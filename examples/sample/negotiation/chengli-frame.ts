import { both, same } from "../both.ts";
import { about } from "../names.ts";
import type { Rows, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";

const negId = same("NG-01");

const negotiations: Rows<"negotiations"> = [
  {
    ...about("三年备件与服务框架"),
    negId,
    name: both("备件与运维框架 2026–2028 第三轮", "Parts and service frame 2026–2028, round three"),
    date: "2026-07-08",
    kind: "SPECIAL",
    approach: "COOPERATIVE",
    side: "SELLER",
    issues: both(
      "三年总价、预付款比例、到场时限、备件寄存、培训名额、价格锁定年限、无争议欠款付清时间",
      "Price for three years, prepayment, response on site, consigned parts, training places, years of fixed price, payment of the undisputed arrears",
    ),
    ownInterests: both(
      "现金提前到账，三年不再重谈价格，留住驻场团队",
      "Cash earlier, no new price talks for three years, and the resident team kept together",
    ),
    otherInterests: both(
      "停线时有人四小时内到场，少压备件库存，采购总监要交出降本数字",
      "Somebody on site within four hours of a stoppage, less stock of parts, and a saving that the purchasing director can report",
    ),
    facts: both(
      "上一期框架平均到场 6.5 小时；去年因缺件停线 11 小时；对方另一家报价 535 万，切换一次性投入约 17 万。",
      "Under the last frame we were on site after 6.5 hours on average; missing parts stopped the line for 11 hours last year; the other quotation is 5.35 million plus about 170,000 once for the change.",
    ),
    lead: team.liang,
    recorder: team.ning,
    expert: team.luo,
    decider: team.qin,
    opening: 5_800_000,
    target: 5_400_000,
    walkAway: 4_980_000,
    batna: both(
      "驻场六人转去砚坪二期，折合 486 万；要空档五周，二期项目的信用会受损。",
      "Move the six resident engineers to Yanping, stage two: worth 4.86 million, with a gap of five weeks and a loss of credit for phase two.",
    ),
    batnaValue: 4_860_000,
    otherOpening: 4_800_000,
    otherTarget: 5_100_000,
    otherWalkAway: 5_520_000,
    otherBatna: both(
      "衡拓报价 535 万，另加切换投入 17 万，停线三天，备件不通用。",
      "Hengtuo at 5.35 million plus 170,000 for the change, three days of stoppage and parts that do not fit.",
    ),
    otherBatnaValue: 5_520_000,
    confidence: 3,
    authorityLimit: 5_450_000,
    venue: both("澄砺总部三楼会议室", "Chengli headquarters, meeting room on the third floor"),
    deadline: "2026-07-24",
    documents: both(
      "前两轮纪要、到场记录、缺件停线清单、成本测算表",
      "Minutes of two rounds, response records, list of stoppages, cost calculation",
    ),
  },
];

/** [issue, unit, own weight, target and walk-away, theirs, on the table] */
const issues = [
  ["三年总价", "Price for three years", "万元", "10,000 yuan", 0.2, 540, 498, 0.2, 510, 552, 556],
  ["预付款比例", "Prepayment", "%", "%", 0.3, 30, 10, 0.1, 10, 30, 10],
  ["价格锁定年限", "Years of fixed price", "年", "years", 0.2, 3, 1, 0.1, 1, 3, 1],
  ["到场时限", "Response on site", "小时", "hours", 0.1, 8, 4, 0.3, 4, 8, 8],
  ["无争议欠款 120 万付清", "Payment of the undisputed 1.2 million", "天内", "days", 0.1, 15, 60, 0.05, 60, 15, 60],
  ["南区备件寄存", "Parts on consignment", "万元", "10,000 yuan", 0.05, 0, 60, 0.15, 60, 20, 20],
  ["培训名额", "Training places", "人次", "places", 0.05, 4, 12, 0.1, 12, 4, 4],
] as const;

const negotiationIssues: Rows<"negotiationIssues"> = issues.map(
  ([zh, en, unit, unitEn, ownWeight, ownTarget, ownWalkAway, otherWeight, otherTarget, otherWalkAway, current]) => ({
    negId,
    issue: both(zh, en),
    unit: both(unit, unitEn),
    ownWeight,
    ownTarget,
    ownWalkAway,
    otherWeight,
    otherTarget,
    otherWalkAway,
    current,
  }),
);

const offers: Rows<"offers"> = [
  {
    negId,
    offerId: same("OF-0101"),
    round: 0,
    side: "OWN",
    price: 5_800_000,
    date: "2026-06-03",
    condition: both("不含备件寄存", "Without parts on consignment"),
  },
  {
    negId,
    offerId: same("OF-0102"),
    round: 0,
    side: "OTHER",
    price: 4_800_000,
    date: "2026-06-05",
    condition: both("按去年单价打八三折", "Last year's prices less 17%"),
  },
  {
    negId,
    offerId: same("OF-0103"),
    round: 1,
    side: "OWN",
    price: 5_630_000,
    date: "2026-06-11",
    condition: both("换三年总量写进合同", "For the three-year volume in the contract"),
  },
  {
    negId,
    offerId: same("OF-0104"),
    round: 1,
    side: "OTHER",
    price: 4_950_000,
    date: "2026-06-11",
    condition: both("要求四小时到场", "On site within four hours"),
  },
  {
    negId,
    offerId: same("OF-0105"),
    round: 2,
    side: "OWN",
    price: 5_560_000,
    date: "2026-06-24",
    condition: both("换取消验收后付款的尾款条款", "For giving up the retention after acceptance"),
  },
  {
    negId,
    offerId: same("OF-0106"),
    round: 2,
    side: "OTHER",
    price: 5_050_000,
    date: "2026-06-24",
    condition: both("要求寄存备件 60 万元", "Parts for 600,000 on consignment"),
  },
];

const concessionPlans: Rows<"concessionPlans"> = [
  {
    negId,
    round: 1,
    pattern: "FALLING",
    amount: 150_000,
    condition: both("三年总量写进合同", "The three-year volume in the contract"),
    approvedBy: team.liang,
  },
  {
    negId,
    round: 2,
    pattern: "FALLING",
    amount: 110_000,
    condition: both("取消尾款", "No retention"),
    approvedBy: team.liang,
  },
  {
    negId,
    round: 3,
    pattern: "FALLING",
    amount: 90_000,
    condition: both("预付款 30% 的书面同意", "Prepayment of 30%, agreed in writing"),
    approvedBy: team.liang,
  },
  {
    negId,
    round: 4,
    pattern: "FALLING",
    amount: 50_000,
    condition: both("三年内不重谈价格，当场签纪要", "No new price talks for three years; minutes signed on the spot"),
    approvedBy: team.qin,
  },
];

/** The frame in round three: their best offer is short of our target, and what they weigh most costs us little. */
export const chengliFrame: SampleRows = { negotiations, negotiationIssues, offers, concessionPlans };
