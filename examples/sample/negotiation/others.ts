import type { Bilingual } from "#workbook/define-table.ts";
import { both, same } from "../both.ts";
import { about } from "../names.ts";
import type { IsoDate, Rows, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";

const negotiations: Rows<"negotiations"> = [
  {
    ...about("第四工厂整线控制系统"),
    negId: same("NG-02"),
    name: both("第四工厂整线控制合同", "Contract for the line controls of plant four"),
    date: "2026-07-08",
    kind: "SPECIAL",
    approach: "WIN-WIN",
    side: "SELLER",
    issues: both(
      "合同总价、分批到货、质保期、调试人数",
      "Contract price, delivery in lots, warranty, commissioning engineers",
    ),
    ownInterests: both(
      "调试高峰错开，预付款够买长周期件",
      "Commissioning spread over time and a prepayment that buys the long-lead parts",
    ),
    otherInterests: both(
      "十一月投产不延期，四个厂用同一套备件",
      "Start-up in November as planned, and one set of spare parts for four plants",
    ),
    facts: both(
      "三厂同规模整线 630 万，交付准时；长周期件 14 周。",
      "A line of the same size in plant three cost 6.3 million and came in time; long-lead parts take 14 weeks.",
    ),
    lead: team.wen,
    recorder: team.ning,
    expert: team.luo,
    decider: team.yu,
    opening: 6_150_000,
    target: 5_800_000,
    walkAway: 5_450_000,
    batna: both(
      "把调试组投到蘅芷冻干车间，折合 530 万。",
      "Put the commissioning team on Hengzhi's freeze-drying shop, worth 5.3 million.",
    ),
    batnaValue: 5_300_000,
    otherOpening: 5_500_000,
    otherTarget: 5_650_000,
    otherWalkAway: 5_950_000,
    otherBatna: both("重新招标，投产推迟三个月。", "A new tender and start-up three months later."),
    otherBatnaValue: 6_000_000,
    confidence: 4,
    authorityLimit: 5_700_000,
    venue: both("芃野一厂办公楼", "Pengye, office of plant one"),
    deadline: "2026-07-24",
    documents: both(
      "合同第三稿、到货计划、三厂验收单",
      "Third draft of the contract, delivery plan, acceptance of plant three",
    ),
  },
  {
    ...about("会展中心焊接机器人控制"),
    negId: same("NG-03"),
    name: both("会展中心放行条件与还款计划", "Release of the exhibition centre order and the repayment plan"),
    date: "2026-07-10",
    kind: "DIPLOMATIC",
    approach: "COMPETITIVE",
    side: "SELLER",
    issues: both(
      "新单付款方式、旧账还款期数、担保、价格",
      "Payment of the new order, instalments of the old debt, security, price",
    ),
    ownInterests: both(
      "逾期 685 万进入还款计划，新单不再垫资",
      "The 6.85 million under a repayment plan, and no more credit on new orders",
    ),
    otherInterests: both(
      "会展中心不停工，集团账上现金留到九月",
      "No stop at the exhibition centre, and the group's cash kept until September",
    ),
    facts: both(
      "业主按月付款给客户；两笔商票已展期一次；410 万超过 90 天。",
      "The owner pays the customer monthly; two bills were extended once; 4.1 million is older than 90 days.",
    ),
    lead: team.han,
    recorder: team.ning,
    expert: team.luo,
    decider: team.qin,
    opening: 5_400_000,
    target: 5_200_000,
    walkAway: 5_000_000,
    batna: both(
      "停止发货，设备改给磐杼，折合 470 万。",
      "Stop deliveries and convert the goods for Panzhu, worth 4.7 million.",
    ),
    batnaValue: 4_700_000,
    otherOpening: 4_900_000,
    otherTarget: 5_050_000,
    otherWalkAway: 5_300_000,
    otherBatna: both(
      "换衡拓供货，要重做接口，工期多六周。",
      "Hengtuo instead, with new interfaces and six weeks more.",
    ),
    otherBatnaValue: 5_350_000,
    confidence: 2,
    authorityLimit: 5_100_000,
    venue: both("垣岚集团财务中心", "Yuanlan group finance centre"),
    deadline: "2026-08-14",
    documents: both(
      "对账单、商票复印件、土地评估摘要",
      "Statement of account, copies of the bills, land valuation summary",
    ),
  },
  {
    ...about("2026 年运维服务"),
    negId: same("NG-04"),
    name: both("2026 年运维服务年约", "Maintenance contract 2026"),
    date: "2025-12-11",
    kind: "GENERAL",
    approach: "COOPERATIVE",
    side: "SELLER",
    issues: both("年服务费、到场时限", "Yearly fee, response on site"),
    ownInterests: both(
      "驻场人数不变，服务费不低于去年",
      "The same number of resident engineers and no lower fee than last year",
    ),
    otherInterests: both("冷修期间也有人值守", "Cover during the cold repair too"),
    facts: both(
      "去年服务费 120 万，响应达标率 96%。",
      "Last year's fee was 1.2 million with 96% of calls answered in time.",
    ),
    lead: team.qi,
    recorder: team.ning,
    expert: team.shu,
    decider: team.he,
    opening: 1_400_000,
    target: 1_250_000,
    walkAway: 1_180_000,
    batna: both("改为按次服务，折合 110 万。", "Service by the call, worth 1.1 million."),
    batnaValue: 1_100_000,
    otherOpening: 1_150_000,
    otherTarget: 1_220_000,
    otherWalkAway: 1_300_000,
    confidence: 4,
    authorityLimit: 1_230_000,
    venue: both("岫屏会议室", "Xiuping meeting room"),
    deadline: "2026-01-30",
    documents: both("去年响应记录", "Last year's response records"),
    agreed: 1_250_000,
    closed: "2026-01-22",
  },
];

/** [negotiation, issue, unit, own weight, target, walk-away, their weight, target, walk-away, on the table] */
const issues = [
  ["NG-02", "合同总价", "Contract price", "万元", "10,000 yuan", 0.4, 580, 545, 0.3, 565, 595, 585],
  ["NG-02", "分批到货", "Delivery in lots", "批", "lots", 0.3, 3, 1, 0.2, 1, 3, 2],
  ["NG-02", "质保期", "Warranty", "月", "months", 0.1, 12, 24, 0.2, 24, 12, 18],
  ["NG-02", "现场调试人数", "Commissioning engineers", "人", "people", 0.2, 6, 10, 0.3, 10, 6, 8],
  ["NG-03", "新单价格", "Price of the new order", "万元", "10,000 yuan", 0.15, 520, 500, 0.2, 505, 530, 528],
  ["NG-03", "发货前付款", "Payment before delivery", "%", "%", 0.35, 100, 60, 0.3, 30, 80, 30],
  ["NG-03", "旧账还款期数", "Instalments of the old debt", "期", "instalments", 0.3, 4, 9, 0.35, 12, 6, 12],
  ["NG-03", "抵押覆盖旧账", "Old debt covered by security", "%", "%", 0.2, 100, 60, 0.15, 0, 80, 0],
  ["NG-04", "年服务费", "Yearly fee", "万元", "10,000 yuan", 0.6, 125, 118, 0.5, 122, 130, 125],
  ["NG-04", "到场时限", "Response on site", "小时", "hours", 0.4, 8, 4, 0.5, 4, 8, 6],
] as const;

const negotiationIssues: Rows<"negotiationIssues"> = issues.map(
  ([
    neg,
    zh,
    en,
    unit,
    unitEn,
    ownWeight,
    ownTarget,
    ownWalkAway,
    otherWeight,
    otherTarget,
    otherWalkAway,
    current,
  ]) => ({
    negId: same(neg),
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

type Bid = readonly [round: number, side: "OWN" | "OTHER", price: number, date: IsoDate, condition?: Bilingual];

function offersOf(negotiation: string, bids: readonly Bid[]): Rows<"offers"> {
  return bids.map(([round, side, price, date, condition], index) => ({
    offerId: same(`OF-${negotiation.slice(3)}${String(index + 1).padStart(2, "0")}`),
    negId: same(negotiation),
    round,
    side,
    price,
    date,
    condition,
  }));
}

const offers: Rows<"offers"> = [
  ...offersOf("NG-02", [
    [0, "OWN", 6_150_000, "2026-06-16"],
    [0, "OTHER", 5_500_000, "2026-06-17"],
    [1, "OWN", 5_950_000, "2026-06-23", both("换分三批到货", "For delivery in three lots")],
    [1, "OTHER", 5_620_000, "2026-06-23", both("要求质保两年", "Two years of warranty")],
    [2, "OWN", 5_850_000, "2026-06-29", both("换预付款 40%", "For a prepayment of 40%")],
  ]),
  ...offersOf("NG-03", [
    [0, "OWN", 5_400_000, "2026-05-19"],
    [0, "OTHER", 4_900_000, "2026-05-26"],
    [1, "OWN", 5_280_000, "2026-06-16", both("换新单款到发货", "For payment before delivery")],
  ]),
  ...offersOf("NG-04", [
    [0, "OWN", 1_400_000, "2025-12-11"],
    [0, "OTHER", 1_150_000, "2025-12-11"],
    [1, "OWN", 1_332_000, "2025-12-18", both("换全年一次结清差旅费", "For travel costs settled once a year")],
    [1, "OTHER", 1_190_000, "2025-12-18"],
    [2, "OWN", 1_282_000, "2026-01-06", both("换合同自动续期", "For renewal by default")],
    [2, "OTHER", 1_225_000, "2026-01-06"],
    [3, "OWN", 1_256_000, "2026-01-14", both("换冷修期另计工时", "For separate hours during the cold repair")],
    [3, "OTHER", 1_240_000, "2026-01-14"],
    [4, "OWN", 1_250_000, "2026-01-22"],
  ]),
];

/** [negotiation, round, pattern, concession, Chinese and English condition, who grants it] */
const steps = [
  ["NG-02", 1, "STEEP", 200_000, "分批到货写进合同", "Delivery in lots in the contract", team.wen],
  ["NG-02", 2, "STEEP", 100_000, "预付款 40%", "Prepayment of 40%", team.wen],
  ["NG-02", 3, "STEEP", 40_000, "到货改为三批", "Delivery in three lots", team.wen],
  ["NG-02", 4, "STEEP", 10_000, "七月底前签字", "Signature by the end of July", team.wen],
  ["NG-03", 1, "TOUGH", 120_000, "新单款到发货", "Payment before delivery", team.han],
  ["NG-03", 2, "TOUGH", 60_000, "还款计划不超过六期", "No more than six instalments", team.han],
  ["NG-03", 3, "TOUGH", 20_000, "土地抵押登记完成", "The land mortgage is registered", team.han],
  ["NG-04", 1, "STEEP", 65_000, "差旅费年结", "Travel costs settled yearly", team.qi],
  ["NG-04", 2, "STEEP", 50_000, "自动续期", "Renewal by default", team.qi],
  ["NG-04", 3, "STEEP", 27_000, "冷修期工时另计", "Separate hours during the cold repair", team.qi],
  ["NG-04", 4, "STEEP", 8_000, "当场签字", "Signature on the spot", team.qi],
] as const;

const concessionPlans: Rows<"concessionPlans"> = steps.map(([neg, round, pattern, amount, zh, en, approvedBy]) => ({
  negId: same(neg),
  round,
  pattern,
  amount,
  condition: both(zh, en),
  approvedBy,
}));

const toneWords: Rows<"toneWords"> = [
  {
    word: both("交期没问题", "delivery is no problem"),
    kind: "ELASTIC",
    instead: both("几月几日到货，谁负责", "The day of delivery and who answers for it"),
  },
  {
    word: both("不签就停服务", "sign or we stop the service"),
    kind: "THREAT",
    instead: both("说明服务怎样续、到哪天", "How the service goes on, and until when"),
  },
  {
    word: both("你们又拖款", "you are late again"),
    kind: "FACE",
    instead: both("这三笔的付款日，我们一起定", "Let us fix the day for these three payments"),
  },
];

/** One close to signing, one about old debts, one closed with concessions that grew smaller. */
export const otherNegotiations: SampleRows = { negotiations, negotiationIssues, offers, concessionPlans, toneWords };
