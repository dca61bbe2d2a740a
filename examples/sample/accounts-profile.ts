import type { CustomerNature } from "#core/codes/records.ts";
import { both } from "./both.ts";
import { regions } from "./regions.ts";
import { salesRows } from "./sales-rows.ts";
import type { IsoDate, SampleAccount, SampleCustomer } from "./shapes.ts";

type Region = keyof typeof regions;
type Decision = "one" | "advised" | "votes";

/** [region, ownership, employees, sites, people in the decision, approval levels, how it decides, whom the customer sells to] */
const PROFILES: Readonly<
  Record<string, readonly [Region, CustomerNature, number, number, number, number, Decision, string, string]>
> = {
  澄砺: ["east", "PRIVATE", 8600, 3, 6, 4, "votes", "整车厂与储能集成商", "Car makers and storage integrators"],
  芃野: ["east", "PRIVATE", 5200, 4, 5, 3, "advised", "商超与餐饮渠道", "Supermarkets and caterers"],
  垣岚: ["north", "SOE", 3100, 3, 5, 4, "votes", "场馆与桥梁业主", "Owners of halls and bridges"],
  浔沚: ["south", "SOE", 2400, 9, 6, 4, "votes", "城市居民与工业用户", "Households and industry of the city"],
  骊昶: ["central", "JV", 2900, 2, 4, 3, "one", "整车厂", "Car makers"],
  岫屏: ["central", "PRIVATE", 2100, 2, 4, 3, "advised", "组件厂", "Makers of solar modules"],
  蘅芷: ["east", "FOREIGN", 1700, 2, 5, 4, "votes", "医院与药品流通企业", "Hospitals and distributors"],
  翎杉: ["south", "PRIVATE", 1300, 1, 3, 3, "advised", "包装与印刷厂", "Packaging and printing plants"],
  砚坪: ["east", "JV", 3600, 2, 6, 4, "votes", "芯片设计公司", "Chip designers"],
  汐渡: ["north", "SOE", 1900, 2, 5, 5, "votes", "船公司与货主", "Shipping lines and shippers"],
  峤岭: ["central", "SOE", 880, 1, 3, 3, "advised", "搅拌站与工程公司", "Concrete plants and contractors"],
  霖栖: ["south", "PRIVATE", 6400, 3, 5, 4, "votes", "家电经销商", "Appliance dealers"],
  纾锦: ["east", "PRIVATE", 760, 1, 2, 2, "one", "服装外贸公司", "Garment exporters"],
  熠舟: ["north", "SOE", 1500, 1, 5, 4, "advised", "船东", "Ship owners"],
  沅棠: [
    "central",
    "PRIVATE",
    520,
    1,
    3,
    3,
    "advised",
    "涂料与医药中间体厂",
    "Makers of paints and drug intermediates",
  ],
  岑南: ["south", "SOE", 430, 12, 4, 4, "votes", "电网公司", "Grid company"],
  凇屿: ["east", "PRIVATE", 310, 3, 3, 2, "one", "连锁餐饮与生鲜电商", "Restaurant chains and online grocers"],
  棣和: ["central", "GOV", 2200, 2, 5, 4, "votes", "本市患者", "Patients of the city"],
  璟陌: ["east", "PRIVATE", 260, 2, 3, 3, "one", "商户与写字楼租户", "Shops and office tenants"],
  磐杼: ["north", "SOE", 1100, 1, 3, 3, "advised", "煤矿企业", "Coal mines"],
  菁笺: ["south", "PRIVATE", 140, 1, 2, 2, "one", "化妆品与食品品牌", "Cosmetics and food brands"],
  缙沣: ["central", "PRIVATE", 390, 1, 3, 2, "one", "电力工程公司", "Power contractors"],
  苇泽: ["south", "PRIVATE", 180, 1, 3, 2, "one", "地方水务与园区", "Local waterworks and parks"],
};

/** When an account was reviewed last; two were forgotten. */
const REVIEWS: Readonly<Record<string, readonly [last: IsoDate, next: IsoDate]>> = {
  澄砺: ["2026-04-10", "2026-07-10"],
  芃野: ["2026-03-26", "2026-09-24"],
  垣岚: ["2026-06-11", "2026-07-13"],
  浔沚: ["2026-02-26", "2026-08-27"],
  骊昶: ["2026-01-22", "2026-07-22"],
  翎杉: ["2025-10-16", "2026-10-15"],
  缙沣: ["2025-09-25", "2026-07-24"],
};
const USUAL_REVIEW = ["2026-03-19", "2026-09-17"] as const satisfies readonly IsoDate[];

/** What an account's own file leaves out: where it is, how big, how it decides, what it bought. */
export function profileOf(account: SampleAccount): Partial<SampleCustomer> {
  const start = account.customer.name.zh.slice(0, 2);
  const profile = PROFILES[start];
  if (profile === undefined) return {};
  const [region, nature, employees, sites, decisionMakers, approvalLevels, decision, market, marketEn] = profile;
  const [lastReview, nextReview] = REVIEWS[start] ?? USUAL_REVIEW;
  return {
    region: regions[region],
    nature,
    channelRole: start === "磐杼" || start === "苇泽" ? "OEM" : "END",
    employees,
    sites,
    decisionMakers,
    approvalLevels,
    singleApprover: decision === "one",
    deptAdvice: decision !== "one",
    deptVotes: decision === "votes" ? 3 : 0,
    collective: decision === "votes",
    endMarket: both(market, marketEn),
    serviceContent: both("控制系统、备件与运维", "Control systems, parts and maintenance"),
    paymentDays: 30 * account.payment.months,
    lastReview,
    nextReview,
    ...trade(account),
  };
}

function trade(account: SampleAccount): Partial<SampleCustomer> {
  const won = account.closed
    .filter((deal) => deal.won)
    .map(({ closed }) => closed)
    .toSorted();
  const lastYear = salesRows(account).filter(({ month }) => (month ?? "") >= "2025-07-01");
  const annualPurchase = lastYear.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return { annualPurchase, firstOrder: firstOrder(account, won[0]), lastOrder: won.at(-1) ?? lastInvoice(account) };
}

// As many years before the as-of day as the cooperation has lasted.
function firstOrder({ customer }: SampleAccount, firstWon: IsoDate | undefined): IsoDate | undefined {
  const { coopYears = 0 } = customer;
  const begun = `${2026 - Math.floor(coopYears)}-04-15` as IsoDate;
  return firstWon !== undefined && firstWon < begun ? firstWon : begun;
}

function lastInvoice(account: SampleAccount): IsoDate | undefined {
  return salesRows(account).findLast(({ amount }) => (amount ?? 0) > 0)?.month;
}
