import { both, same } from "../both.ts";
import { about } from "../names.ts";
import { ours } from "../ours.ts";
import type { Rows, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";
import { rivals } from "../vocabulary.ts";

const tenderId = same("TB-02");

const tenders: Rows<"tenders"> = [
  {
    ...about("闸口视觉识别"),
    tenderId,
    name: both("港区闸口视觉识别系统采购", "Gate recognition system of the port"),
    regime: "TL-MANDATORY",
    form: "OPEN",
    subject: "GOODS",
    state: "LOST",
    agency: both("潮塬工程咨询有限公司", "Chaoyuan Engineering Consultants Co., Ltd."),
    estimate: 2_000_000,
    ceiling: 1_960_000,
    issued: "2025-10-20",
    saleStart: "2025-10-20",
    saleEnd: "2025-10-27",
    clarified: "2025-10-30",
    deadline: "2025-11-17",
    opening: "2025-11-17",
    validDays: 90,
    deposit: 38_000,
    depositPaid: "2025-11-13",
    depositBack: "2025-12-05",
    bidders: 4,
    committee: 5,
    experts: 4,
    priceMethod: "LOWEST",
    report: "2025-11-19",
    publicityStart: "2025-11-20",
    publicityEnd: "2025-11-24",
    awarded: "2025-11-27",
    awardAmount: 1_680_000,
    winner: rivals.cenwan,
    ownPrice: 1_860_000,
    owner: team.tang,
  },
];

const bidDecisions: Rows<"bidDecisions"> = [
  {
    tenderId,
    date: "2025-10-22",
    need: 3,
    relationship: 3,
    fit: 3,
    pricePosition: 2,
    resources: 3,
    margin: 3,
    decision: "MANAGER",
    decidedBy: team.he,
    reason: both(
      "港区第一次做视觉，愿意少赚换一个样板。",
      "The port's first vision project: less profit for a reference.",
    ),
  },
];

const points = [
  ["投标报价", "Bid price", "PRICE", 40, 36.13, 40],
  ["识别率实测", "Measured recognition rate", "TECHNICAL", 25, 18, 23],
  ["系统集成", "Integration", "TECHNICAL", 20, 17, 17],
  ["同类业绩", "References", "COMMERCIAL", 10, 4, 10],
  ["服务承诺", "Service commitment", "COMMERCIAL", 5, 5, 4],
] as const;

const scoringItems: Rows<"scoringItems"> = points.map(([zh, en, kind, full, own]) => ({
  tenderId,
  item: both(zh, en),
  kind,
  standard: both("见招标文件第五章", "See chapter five of the documents"),
  points: full,
  evidence: both("投标文件正本", "Original bid"),
  expected: own,
  owner: team.tang,
}));

const bidScores: Rows<"bidScores"> = points.flatMap(([zh, en, , , own, cenwan]) => [
  {
    tenderId,
    item: both(zh, en),
    bidder: ours,
    points: own,
    reason: both("评标结果告知书", "Notice of the evaluation"),
  },
  {
    tenderId,
    item: both(zh, en),
    bidder: rivals.cenwan,
    points: cenwan,
    reason: both("评标结果公示", "Published result"),
  },
]);

const bidders: Rows<"bidders"> = [
  {
    tenderId,
    bidder: rivals.cenwan,
    own: false,
    price: 1_680_000,
    small: false,
    valid: true,
    priceScore: 40,
    technicalScore: 40,
    commercialScore: 14,
    rank: 1,
    source: both("开标记录", "Opening record"),
  },
  {
    tenderId,
    bidder: ours,
    own: true,
    price: 1_860_000,
    small: false,
    valid: true,
    priceScore: 36.13,
    technicalScore: 35,
    commercialScore: 9,
    rank: 2,
    source: both("开标记录", "Opening record"),
  },
  {
    tenderId,
    bidder: rivals.feili,
    own: false,
    price: 1_790_000,
    small: false,
    valid: true,
    priceScore: 37.54,
    technicalScore: 32,
    commercialScore: 8,
    rank: 3,
    source: both("开标记录", "Opening record"),
  },
  {
    tenderId,
    bidder: both("炬泊信息", "Jubo Information"),
    own: false,
    price: 1_720_000,
    small: true,
    valid: false,
    rank: undefined,
    source: both("开标记录，保证金迟到", "Opening record: deposit too late"),
  },
];

const bidRisks: Rows<"bidRisks"> = [
  {
    tenderId,
    riskId: same("BR-0201"),
    phase: "BEFORE",
    risk: both("闸口业绩只有一个", "Only one gate reference"),
    probability: 5,
    impact: 4,
    measure: both("用仓库月台项目补充说明", "Explain the warehouse dock project as well"),
    owner: team.qiu,
    due: "2025-11-10",
    residual: 16,
    closed: true,
  },
  {
    tenderId,
    riskId: same("BR-0202"),
    phase: "DURING",
    risk: both("雨天样片识别率偏低", "Low recognition rate on pictures taken in rain"),
    probability: 4,
    impact: 4,
    measure: both("补拍雨天样片再训练", "Take more pictures in rain and train again"),
    owner: team.luo,
    due: "2025-11-12",
    residual: 12,
    closed: true,
  },
];

const bidTasks: Rows<"bidTasks"> = [
  {
    tenderId,
    taskId: same("BT-0201"),
    phase: "BEFORE",
    task: both("现场拍摄样片", "Take sample pictures on site"),
    offset: 18,
    due: "2025-10-30",
    effort: 3,
    owner: team.luo,
    done: true,
    doneOn: "2025-10-31",
  },
  {
    tenderId,
    taskId: same("BT-0202"),
    phase: "BEFORE",
    task: both("标书交叉检查", "Cross-check of the bid"),
    offset: 4,
    due: "2025-11-13",
    effort: 2,
    owner: team.ning,
    done: true,
    doneOn: "2025-11-13",
  },
  {
    tenderId,
    taskId: same("BT-0203"),
    phase: "AFTER",
    task: both("丢标复盘", "Review of the lost bid"),
    due: "2025-12-10",
    effort: 1,
    owner: team.qiu,
    done: true,
    doneOn: "2025-12-10",
  },
];

const bidItems: Rows<"bidItems"> = [
  {
    tenderId,
    itemId: same("BI-0201"),
    requirement: both("雨天实测识别率报告", "Test report of recognition in rain"),
    class: "SOLID",
    mandatory: false,
    owner: team.luo,
    checker: team.tang,
    state: "NOK",
    page: same("41"),
    remedy: both("只有晴天数据，没有补测。", "Dry weather only; not tested again."),
  },
  {
    tenderId,
    itemId: same("BI-0202"),
    requirement: both("业绩合同与验收单", "Reference contracts with acceptance"),
    class: "COMPLETE",
    mandatory: true,
    owner: team.qiu,
    checker: team.ning,
    state: "OK",
    page: same("17"),
  },
  {
    tenderId,
    itemId: same("BI-0203"),
    requirement: both("报价表金额", "Total of the price list"),
    class: "CORRECT",
    mandatory: true,
    owner: team.ning,
    checker: team.tang,
    state: "OK",
    page: same("66"),
  },
];

const bidQuestions: Rows<"bidQuestions"> = [
  {
    tenderId,
    topic: both("雨天", "Rain"),
    question: both("雨天夜间识别率是多少？", "What is the recognition rate on rainy nights?"),
    answer: both("晴天 98.6%，雨天只有推算，没有实测。", "98.6% in dry weather; for rain only an estimate."),
    owner: team.luo,
    seconds: 70,
    rehearsed: false,
  },
];

/** Lost in 2025 by price and by a test in the rain that was never made. */
export const lostTender: SampleRows = {
  tenders,
  bidDecisions,
  bidItems,
  scoringItems,
  bidders,
  bidScores,
  bidRisks,
  bidTasks,
  bidQuestions,
};
