import type { ChurnReason, CommunicationKind, CommunicationLevel, TouchpointKind } from "#core/codes/performance.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { accounts } from "../accounts.ts";
import { both, listed } from "../both.ts";
import { AS_OF, daysAfter, workdayFrom, workdayUntil } from "../days.ts";
import { wonContracts } from "../money/contracts.ts";
import { accountOf, customer } from "../names.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, Rows, SampleAccount, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";
import { rivals } from "../vocabulary.ts";
import { visitRows } from "../visits/visit-rows.ts";

/** [customer, orders, strategy, wallet, suppliers, complaints, satisfaction, rivals, price, benchmark, contact, payment, facts, reason, measure, due] */
type Signal = readonly [string, readonly number[], string, string, ChurnReason | undefined, string, string, IsoDate];

const signals: readonly Signal[] = [
  [
    "澄砺",
    [1, 0, 1, 2, 2, 1, 2, 2, 0, 1, 2],
    "整改未关闭，衡拓进场测试，备件份额下降",
    "Open repairs, Hengtuo's tests, falling share of parts",
    "R3",
    "七月关闭整改并带数据见总裁",
    "Close the repairs in July and see the president with data",
    "2026-07-16",
  ],
  [
    "芃野",
    [0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0],
    "信息中心考虑自建追溯",
    "IT thinks of tracing of their own",
    undefined,
    "开放接口说明",
    "Note on open interfaces",
    "2026-07-16",
  ],
  [
    "垣岚",
    [2, 2, 2, 1, 3, 3, 1, 1, 1, 1, 3],
    "三件投诉未关闭，满意度从 3.9 降到 2.6，逾期 685 万",
    "Three complaints, satisfaction down from 3.9 to 2.6, 6.85 million overdue",
    "R3",
    "先关投诉，再签分期",
    "Close the complaints, then sign the instalments",
    "2026-07-10",
  ],
  [
    "浔沚",
    [0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1],
    "多家参与四季度招标",
    "Many bidders in the fourth quarter",
    undefined,
    "提前续签运维",
    "Renew maintenance early",
    "2026-07-29",
  ],
  [
    "骊昶",
    [1, 1, 1, 1, 0, 0, 2, 2, 1, 2, 1],
    "总经理四个月未见，对手七次拜访",
    "General manager unseen for four months, seven visits by the rival",
    "R4",
    "总经理参观",
    "Visit of the general manager",
    "2026-07-23",
  ],
  [
    "岫屏",
    [1, 2, 0, 0, 0, 0, 1, 1, 0, 0, 1],
    "光伏玻璃降价，冷修可能推迟",
    "Falling prices, the cold repair may slip",
    "R1",
    "拆分项目先做节能",
    "Split off the energy part",
    "2026-08-06",
  ],
  [
    "翎杉",
    [1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 2],
    "付款由 60 天拉到 90 天",
    "Payment after 90 instead of 60 days",
    "R1",
    "寄售换付款",
    "Consignment against payment",
    "2026-08-05",
  ],
  [
    "霖栖",
    [0, 2, 1, 2, 0, 0, 2, 1, 0, 1, 1],
    "自建自动化公司先报价",
    "Their own automation company quotes first",
    "R4",
    "谈分工",
    "Agree a division of work",
    "2026-08-04",
  ],
  [
    "纾锦",
    [2, 1, 0, 0, 0, 1, 0, 1, 0, 0, 3],
    "外贸减半，两台停机",
    "Exports halved, two machines stopped",
    "R1",
    "运维按台计费",
    "Maintenance by the machine",
    "2026-07-29",
  ],
  [
    "璟陌",
    [2, 2, 1, 0, 1, 2, 0, 2, 0, 1, 2],
    "空置率 31%，要求合同能源管理",
    "31% vacancy, asks for shared savings",
    "R1",
    "评估后再答",
    "Assess before answering",
    "2026-07-22",
  ],
  [
    "缙沣",
    [3, 2, 3, 2, 3, 2, 3, 1, 1, 3, 0],
    "十五个月没有订单",
    "No order for fifteen months",
    "R3",
    "高层了结旧索赔",
    "Executives settle the claim",
    "2026-07-24",
  ],
  [
    "菁笺",
    [0, 0, 0, 0, 0, 0, 1, 1, 0, 3, 0],
    "唯一联系人年底退休",
    "The only contact retires",
    "R6",
    "认识接班人",
    "Meet the successor",
    "2026-07-21",
  ],
];

const churnSignals: Rows<"churnSignals"> = signals.map(([start, levels, zh, en, reason, action, actionEn, due]) => {
  const [
    orders,
    strategyChange,
    walletChange,
    newSuppliers,
    openComplaints,
    satisfactionDrop,
    rivalFacts,
    priceGap,
    benchmarkGap,
    contactGap,
    paymentDelay,
  ] = levels;
  return {
    customer: customer(start),
    assessed: "2026-06-23",
    orders,
    strategyChange,
    walletChange,
    newSuppliers,
    openComplaints,
    satisfactionDrop,
    rivalFacts,
    priceGap,
    benchmarkGap,
    contactGap,
    paymentDelay,
    facts: both(zh, en),
    reason,
    action: both(action, actionEn),
    due,
    owner: accountOf(start).customer.owner,
  };
});

const lostAccounts: Rows<"lostAccounts"> = [
  {
    customer: customer("缙沣"),
    lost: "2025-05-22",
    reason: "R3",
    detail: both(
      "停机索赔 38 万没有谈拢，订单转给衡拓",
      "The claim of 380,000 was not settled; the orders went to Hengtuo",
    ),
    rival: rivals.hengtuo,
    valueLost: 860_000,
    winBackChance: 0.3,
    action: both(
      "六万元服务券了结旧索赔，从备件恢复",
      "60,000 of service vouchers for the claim, begin again with parts",
    ),
    due: "2026-07-24",
    owner: team.qi,
  },
];

const CADENCE: readonly (readonly [CommunicationLevel, CommunicationKind, number])[] = [
  ["EXECUTIVE", "EXECUTIVE-TALK", 90],
  ["ACCOUNT-MANAGER", "VISIT", 30],
  ["SALES", "SERVICE-REVIEW", 60],
];
const PLANNED_FOR = 12;

const communications: Rows<"communications"> = accounts.slice(0, PLANNED_FOR).flatMap(talksOf);

function talksOf({ customer: { name, owner, sponsor }, persons }: SampleAccount): Rows<"communications"> {
  const random = seeded(`talks ${name.zh}`);
  const who = [
    persons.find(({ role }) => role === "KDM"),
    persons.find(({ role }) => role === "KI"),
    persons.find(({ role }) => role === "KU"),
  ];
  return CADENCE.flatMap(([level, kind, cadence], index) => {
    const ours = level === "EXECUTIVE" ? sponsor : level === "SALES" ? team.shu : owner;
    const whom = who[index];
    if (ours === undefined || whom === undefined) return [];
    const common = { customer: name, level, kind, ourPerson: ours, person: whom.name, cadence };
    const last = workdayUntil(daysAfter(AS_OF, -Math.round(cadence * (0.2 + 0.6 * random()))));
    const next = workdayUntil(daysAfter(last, cadence));
    const feedback = random() < 0.7;
    return [
      {
        ...common,
        planned: last,
        done: last,
        topic: both("上期承诺与下期计划", "Commitments kept and what comes next"),
        feedbackAsked: feedback,
        ...(feedback
          ? {
              feedback: both("希望问题有固定接口人", "Wants one contact for problems"),
              answered: workdayUntil(daysAfter(last, 3)),
            }
          : {}),
      },
      { ...common, planned: next, topic: both("上期承诺与下期计划", "Commitments kept and what comes next") },
    ];
  });
}

/** [customer, mode, price, authority, service, why, since, review] */
const modes = [
  [
    "澄砺",
    "FRAMEWORK",
    "三年锁价，按量返利",
    "Fixed for three years, rebate by volume",
    "545 万以下须高层批准",
    "Below 5.45 million only with the executive",
    "驻场六人",
    "Six resident engineers",
    "用量稳定，停线代价高",
    "Steady volume, dear stoppages",
    "2023-07-28",
    "2026-07-31",
  ],
  [
    "芃野",
    "JOINT",
    "按厂报价，备件通用",
    "By plant, common parts",
    "总监批准",
    "Director",
    "投产期驻场",
    "Resident during start-up",
    "四厂同一平台",
    "One platform for four plants",
    "2025-03-12",
    "2026-10-22",
  ],
  [
    "垣岚",
    "DIRECT",
    "款到发货",
    "Payment before delivery",
    "高层批准",
    "Executive",
    "质保内服务",
    "Service within the warranty",
    "信用下降",
    "Falling credit",
    "2026-06-11",
    "2026-09-11",
  ],
  [
    "浔沚",
    "DIRECT",
    "公开招标",
    "Public tender",
    "投标委员会",
    "Bid committee",
    "本地驻点两小时到场",
    "Local point, two hours",
    "国有企业采购",
    "State-owned purchasing",
    "2019-05-20",
    "2027-01-15",
  ],
  [
    "翎杉",
    "ON-SITE",
    "寄售，用后付款",
    "Consignment, pay on use",
    "销售总监",
    "Sales director",
    "库存月盘点",
    "Stock counted monthly",
    "备件占用资金",
    "Money tied up in parts",
    "2026-07-01",
    "2027-01-15",
  ],
  [
    "磐杼",
    "CUSTOM",
    "按机型成套",
    "Kit by machine type",
    "客户经理",
    "Account manager",
    "装配现场支持",
    "Support at assembly",
    "配套主机厂",
    "Builder of machines",
    "2024-06-18",
    "2026-12-18",
  ],
] as const;

const salesModes: Rows<"salesModes"> = modes.map(
  ([start, mode, price, priceEn, authority, authorityEn, service, serviceEn, reason, reasonEn, since, review]) => ({
    customer: customer(start),
    mode,
    priceArrangement: both(price, priceEn),
    priceAuthority: both(authority, authorityEn),
    serviceArrangement: both(service, serviceEn),
    reason: both(reason, reasonEn),
    since,
    review,
  }),
);

const POINTS: readonly (readonly [TouchpointKind, number, Bilingual, Bilingual])[] = [
  [
    "D180",
    180,
    both(
      "目标对照、已实现价值、客户变化、下半年安排",
      "Goals met, value delivered, changes at the customer, next half-year",
    ),
    both("验收单、效果数据", "Acceptance, figures of the benefit"),
  ],
  [
    "D450",
    450,
    both("未关闭问题、满意度、流失迹象、措施", "Open problems, satisfaction, signs of churn, measures"),
    both("投诉与服务记录", "Complaints and service records"),
  ],
  [
    "D900",
    900,
    both("续约、扩展、空白需求、联合规划", "Renewal, expansion, open potential, joint plan"),
    both("产品渗透表", "Whitespace table"),
  ],
];
const REVIEWED = [
  "一期涂布线控制系统合同",
  "三厂整线控制系统合同",
  "桥梁基地控制系统合同",
  "西洲水厂控制改造合同",
  "机加线控制升级合同",
  "二号窑燃烧控制合同",
  "口服液车间控制合同",
  "一期厂务监控合同",
];
/** Nobody held this one. */
const MISSED = "机加线控制升级合同";

const touchpoints: Rows<"touchpoints"> = wonContracts
  .filter(({ name }) => REVIEWED.includes(name.zh))
  .flatMap((contract) =>
    POINTS.map(([kind, days, agenda, inputs]): Rows<"touchpoints">[number] => {
      const planned = workdayFrom(daysAfter(contract.signDate, days));
      const isHeld = planned < AS_OF && !(contract.name.zh === MISSED && kind === "D180");
      const account = accounts.find(({ customer: { name } }) => name === contract.customer);
      const guests = account?.persons.slice(0, 2).map(({ name }) => name) ?? [];
      return {
        customer: contract.customer,
        contract: contract.contractId,
        signed: contract.signDate,
        kind,
        planned,
        ...(isHeld
          ? {
              held: planned,
              outcome: both(
                "三项措施有人负责，下次会前关闭",
                "Three measures with owners, to be closed before the next meeting",
              ),
            }
          : {}),
        agenda,
        inputs,
        ourSide: listed(account?.customer.owner ?? team.cheng, team.shu),
        theirSide: listed(...guests),
        owner: account?.customer.owner,
      };
    }),
  );

const MONTHS = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"] as const;
const EXECUTIVES: readonly string[] = [team.qin.zh, team.yu.zh, team.he.zh];

const REASONS = [
  both("客户停产检修", "The customer's maintenance stop"),
  both("投标占用人手", "Bids took the people"),
  both("对方改期", "Moved by the customer"),
  both("春节与调休", "Spring Festival and shifted holidays"),
] as const;

/** Plans by the size of an account against the visits on record. */
const coveragePlan: Rows<"coveragePlan"> = accounts
  .slice(0, -1)
  .flatMap(({ customer: { name, owner, sponsor } }, position) => {
    const plannedVisits = position < 5 ? 3 : position < 12 ? 2 : 1;
    return MONTHS.map((month): Rows<"coveragePlan">[number] => {
      const held = visitRows.filter(({ customer: of, date = "" }) => of === name && date.startsWith(month));
      const doneVisits = held.length;
      const doneExecutive = held.filter(({ ourPeople }) =>
        EXECUTIVES.some((one) => ourPeople?.zh.includes(one)),
      ).length;
      const quarterly = sponsor !== undefined && (month.endsWith("03") || month.endsWith("06"));
      return {
        customer: name,
        month: `${month}-01` as IsoDate,
        owner,
        plannedVisits,
        doneVisits,
        plannedExecutive: quarterly ? 1 : 0,
        doneExecutive,
        reason:
          doneVisits < plannedVisits
            ? (REASONS[(position + Number(month.slice(5))) % REASONS.length] ?? undefined)
            : undefined,
      };
    });
  });

export const careRows: SampleRows = {
  churnSignals,
  lostAccounts,
  communications,
  salesModes,
  touchpoints,
  coveragePlan,
};
