import type { Bilingual } from "#workbook/define-table.ts";
import { both, numbered, same } from "../both.ts";
import { daysAfter } from "../days.ts";
import { about, accountOf, deal } from "../names.ts";
import { opportunityRows } from "../opportunity-rows.ts";
import type { IsoDate, Rows, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";

const VALID_DAYS = 45;

/** [opportunity, day, version, list price, price, who may grant it, accepted] */
const offered: readonly (readonly [string, IsoDate, string, number, number, Bilingual, boolean?])[] = [
  ["三年备件与服务框架", "2026-06-03", "V1", 6_200_000, 5_800_000, team.liang],
  ["三年备件与服务框架", "2026-06-11", "V2", 6_200_000, 5_630_000, team.cheng],
  ["三年备件与服务框架", "2026-06-24", "V3", 6_200_000, 5_560_000, team.cheng],
  ["二期涂布线控制系统", "2026-05-12", "V1", 12_800_000, 11_500_000, team.qin],
  ["第四工厂整线控制系统", "2026-06-16", "V1", 6_800_000, 6_150_000, team.wen],
  ["第四工厂整线控制系统", "2026-06-23", "V2", 6_800_000, 5_950_000, team.cheng],
  ["第四工厂整线控制系统", "2026-06-29", "V3", 6_800_000, 5_850_000, team.yu],
  ["集团批次追溯平台", "2026-06-04", "V1", 3_700_000, 3_400_000, team.wen],
  ["会展中心焊接机器人控制", "2026-05-19", "V1", 5_900_000, 5_400_000, team.qin],
  ["会展中心焊接机器人控制", "2026-06-16", "V2", 5_900_000, 5_280_000, team.qin],
  ["压铸岛集成控制", "2026-02-10", "V1", 7_600_000, 6_800_000, team.cheng],
  ["三号窑控制系统更新", "2026-05-20", "V1", 3_400_000, 3_100_000, team.cheng],
  ["冻干车间控制系统", "2026-06-11", "V1", 3_200_000, 2_900_000, team.cheng],
  ["二期厂务监控", "2026-06-10", "V1", 2_500_000, 2_300_000, team.liang],
  ["岸电能源管理", "2026-06-02", "V1", 1_350_000, 1_250_000, team.qiu],
  ["备件寄售三年约", "2026-06-18", "V1", 1_300_000, 1_200_000, team.lu],
  ["船坞泵房远控", "2026-06-15", "V1", 690_000, 640_000, team.han, true],
  ["老院区配电监控运维", "2026-06-18", "V1", 310_000, 290_000, team.wen, true],
  ["2026 年运维服务", "2026-01-22", "V5", 1_400_000, 1_250_000, team.he, true],
  ["停窑期检修服务", "2026-06-11", "V1", 500_000, 460_000, team.han],
];

const quotes: Rows<"quotes"> = offered.map(
  ([opportunity, date, version, listPrice, price, authority, accepted], index) => ({
    quoteId: numbered("BJ", index + 1),
    ...about(opportunity),
    date,
    version: same(version),
    product: opportunityRows.find(({ name }) => name?.zh === opportunity)?.product,
    listPrice,
    price,
    authority,
    validUntil: daysAfter(date, VALID_DAYS),
    accepted: accepted ?? false,
  }),
);

/** [opportunity, day, other reasons, criteria in order, lesson] of decided opportunities. */
const reviewed: readonly (readonly [string, IsoDate, string, string, string, string, string, string])[] = [
  [
    "闸口视觉识别",
    "2025-12-10",
    "价格高 10%，闸口业绩只有一个",
    "10% dearer, only one gate reference",
    "识别率、业绩、价格",
    "Recognition rate, references, price",
    "雨天没有实测就不投；投标决策里业绩单列一项。",
    "No bid without a test in the rain; references get a line of their own in the decision.",
  ],
  [
    "涂装线控制",
    "2025-12-03",
    "交期长六周",
    "Six weeks slower",
    "价格、交期、服务",
    "Price, time, service",
    "到最后一步才知道采购按首价比，要早问比价办法。",
    "Only at the last step we learned that first prices are compared: ask early.",
  ],
  [
    "二次供水监测",
    "2025-11-12",
    "通信方案没有冗余",
    "No redundant communication",
    "可靠性、业绩、价格",
    "Reliability, references, price",
    "冗余做成标准配置并取得第三方报告。",
    "Redundancy became standard and was tested by a third party.",
  ],
  [
    "无损检测视觉站",
    "2025-12-30",
    "方案由对手先讲",
    "The rival presented first",
    "标准符合、案例",
    "Standards, cases",
    "技术部早三个月介入。",
    "Engineering must join three months earlier.",
  ],
  [
    "模组线数据采集",
    "2025-11-05",
    "接口多出两套协议",
    "Two more protocols",
    "接口、上线时间",
    "Interfaces, go-live",
    "先做协议清单再报价。",
    "List the protocols before quoting.",
  ],
  [
    "总装线数据采集",
    "2025-12-24",
    "客户改为自建",
    "The customer builds it itself",
    "自主可控",
    "Control of their own",
    "与其自动化公司谈分工。",
    "Agree a division of work with their automation company.",
  ],
  [
    "机舱监测报警",
    "2026-02-11",
    "不在船东认可名单",
    "Not on the owner's list",
    "认可名单、价格",
    "Approved list, price",
    "先取得型式认可再投。",
    "Type approval first.",
  ],
  [
    "分切机视觉对位",
    "2026-04-29",
    "软件授权费被单列",
    "The licence fee stood out",
    "价格、精度",
    "Price, accuracy",
    "授权费并入设备价。",
    "Include the licence in the price.",
  ],
  [
    "物流牵引车调度",
    "2026-05-13",
    "没有现场案例",
    "No case on site",
    "案例、价格",
    "Cases, price",
    "不做没有样板的调度软件。",
    "No dispatch software without a reference.",
  ],
  [
    "吊装仿真平台",
    "2026-06-10",
    "还款谈判期间暂停配合",
    "On hold during the repayment talks",
    "进度、价格",
    "Time, price",
    "信用问题与技术响应分开处理。",
    "Keep credit and technical support apart.",
  ],
  [
    "辊压机控制系统",
    "2026-02-26",
    "测试数据公开",
    "Open test data",
    "精度、服务、价格",
    "Accuracy, service, price",
    "第三方数据最有说服力。",
    "Third-party data convince most.",
  ],
  [
    "二厂杀菌段改造",
    "2026-05-06",
    "驻场两个月",
    "Two months on site",
    "投产时间、服务",
    "Start-up date, service",
    "驻场写进报价。",
    "Put the resident engineer into the quotation.",
  ],
];

const winLossReviews: Rows<"winLossReviews"> = reviewed.map(
  ([name, date, other, otherEn, criteria, criteriaEn, lesson, lessonEn]) => {
    const opportunity = opportunityRows.find((row) => row.name?.zh === name);
    return {
      customer: opportunity?.customer,
      opportunity: deal(name),
      date,
      outcome: opportunity?.status === "WON" ? "WON" : "LOST",
      reason: opportunity?.reason,
      otherReasons: both(other, otherEn),
      step: opportunity?.status === "WON" ? undefined : opportunity?.step,
      criteria: both(criteria, criteriaEn),
      rival: opportunity?.rival,
      lessons: both(lesson, lessonEn),
      owner: accountOf(opportunity?.customer?.zh.slice(0, 2) ?? "").customer.owner,
    };
  },
);

export const quoteRows: SampleRows = { quotes, winLossReviews };
