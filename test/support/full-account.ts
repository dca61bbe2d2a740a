import type { Account, AccountBook, TeamRows } from "#workbook/account-book.ts";
import type { BenchmarkDimension } from "#core/codes/performance.ts";
import type { TableId } from "#workbook/contract.ts";
import { contractRow } from "./contract-row.ts";
import { account, bookOf, customer, day, deal, person, sale } from "./sample-book.ts";

const NAME = "磐石机床";
const of = { customer: NAME };

/** An account with rows in every table that a full plan reads; its numbers are worked out by hand in the tests. */
export const fullAccount: Account = account(
  customer({
    name: NAME,
    custId: "K-500",
    framework: true,
    financial: 60,
    strategic: 60,
    influence: 60,
    growth: 70,
    risk: 20,
    synergy: 50,
    coopYears: 4,
    productLines: 3,
    categorySpend: 20_000_000,
    overdue: 300_000,
    coopStage: "PARTNER",
  }),
  {
    sales: [
      sale("2025-05-01", "控制", 4_000_000, 1_000_000, 3_000_000),
      sale("2026-03-01", "控制", 5_000_000, 1_200_000, 4_000_000),
    ],
    opportunities: [
      deal({
        oppId: "F-1",
        name: "二线控制",
        step: "ST4",
        status: "OPEN",
        amount: 3_000_000,
        expSign: day("2026-10-01"),
        rival: "衡拓、自研",
      }),
      deal({
        oppId: "F-2",
        name: "备件",
        step: "ST3",
        status: "OPEN",
        amount: 900_000,
        expSign: day("2026-11-01"),
        rival: "衡拓自动化",
      }),
    ],
    persons: [
      person({
        name: "罗知秋",
        title: "总经理",
        department: "管理层",
        role: "KDM",
        influence: 5,
        level: "CR3",
        levelWanted: "CR2",
      }),
      person({
        name: "江一帆",
        title: "采购经理",
        department: "采购部",
        role: "KI",
        influence: 4,
        level: "CR4",
        levelWanted: "CR3",
        reportsTo: "罗知秋",
      }),
      person({
        name: "何苗",
        title: "班长",
        department: "车间",
        role: "KU",
        influence: 2,
        level: "CR1",
        levelWanted: null,
        reportsTo: "江一帆",
      }),
      person({ name: "未评", department: "财务部", role: "KI" }),
    ],
    links: [contractRow("links", { ...of, from: "何苗", to: "罗知秋", strength: 2 })],
    needs: [
      contractRow("needs", { ...of, statement: "罗知秋说换线要快", level: "P3", response: "快换模" }),
      contractRow("needs", { ...of, statement: "停机太久", level: "P1", date: day("2026-05-01") }),
      contractRow("needs", { ...of, statement: "以后才说的", date: day("2026-07-02") }),
    ],
    coveragePlan: [
      contractRow("coveragePlan", {
        ...of,
        month: day("2026-02-01"),
        plannedVisits: 4,
        doneVisits: 3,
        plannedExecutive: 1,
        doneExecutive: 1,
      }),
      contractRow("coveragePlan", {
        ...of,
        month: day("2026-05-01"),
        plannedVisits: 4,
        doneVisits: 2,
        plannedExecutive: 1,
        doneExecutive: 0,
      }),
    ],
    visits: [
      contractRow("visits", { ...of, date: day("2026-02-10"), visitorLevel: "EXECUTIVE" }),
      contractRow("visits", { ...of, date: day("2026-05-20"), visitorLevel: "REP" }),
    ],
    communications: [
      contractRow("communications", { ...of, level: "EXECUTIVE", planned: day("2026-03-01"), done: day("2026-03-02") }),
      contractRow("communications", { ...of, planned: day("2026-06-01") }),
    ],
    contracts: [
      contractRow("contracts", {
        ...of,
        contractId: "H-1",
        name: "一线合同",
        signDate: day("2024-06-30"),
        amount: 4_000_000,
        state: "COMPLETED",
      }),
      contractRow("contracts", {
        ...of,
        contractId: "H-2",
        name: "维保框架",
        signDate: day("2025-06-30"),
        end: day("2026-07-30"),
        amount: 600_000,
        state: "ACTIVE",
        framework: true,
      }),
      contractRow("contracts", {
        ...of,
        contractId: "H-3",
        name: "二期合同",
        signDate: day("2026-03-01"),
        end: day("2027-03-01"),
        amount: 5_000_000,
        state: "ACTIVE",
      }),
    ],
    receivables: [
      contractRow("receivables", {
        ...of,
        contractId: "H-3",
        milestone: "预付款",
        amount: 1_500_000,
        due: day("2026-04-01"),
        received: 1_300_000,
        receivedDate: day("2026-04-20"),
      }),
      contractRow("receivables", {
        ...of,
        contractId: "H-2",
        milestone: "年费",
        amount: 100_000,
        due: day("2026-06-10"),
      }),
      contractRow("receivables", {
        ...of,
        contractId: "H-3",
        milestone: "到货款",
        amount: 2_000_000,
        due: day("2026-08-29"),
      }),
      contractRow("receivables", {
        ...of,
        contractId: "H-3",
        milestone: "质保款",
        amount: 500_000,
        due: day("2027-03-01"),
      }),
    ],
    kamCosts: [
      contractRow("kamCosts", { ...of, month: day("2026-02-01"), kind: "STAFF", amount: 200_000 }),
      contractRow("kamCosts", { ...of, month: day("2026-05-01"), kind: "TRAVEL", amount: 100_000 }),
      contractRow("kamCosts", { ...of, month: day("2025-05-01"), kind: "TRAVEL", amount: 900_000 }),
    ],
    financials: [
      contractRow("financials", {
        ...of,
        year: 2024,
        totalAssets: 800_000_000,
        receivables: 100_000_000,
        inventory: 90_000_000,
        payables: 80_000_000,
      }),
      contractRow("financials", {
        ...of,
        year: 2025,
        currentAssets: 400_000_000,
        currentLiabilities: 200_000_000,
        totalAssets: 1_000_000_000,
        totalLiabilities: 600_000_000,
        inventory: 110_000_000,
        receivables: 140_000_000,
        payables: 120_000_000,
        revenue: 730_000_000,
        costOfGoods: 365_000_000,
        netProfit: 36_500_000,
      }),
    ],
    satisfaction: [
      contractRow("satisfaction", {
        ...of,
        person: "江一帆",
        role: "KI",
        surveyed: day("2026-04-01"),
        ...ratings(3),
        delivery: 1,
        recommend: 6,
        overall: 3,
      }),
      contractRow("satisfaction", {
        ...of,
        person: "何苗",
        role: "KU",
        surveyed: day("2026-04-08"),
        ...ratings(5),
        recommend: 10,
        overall: 5,
      }),
      contractRow("satisfaction", { ...of, person: "何苗", role: "KU", surveyed: day("2024-04-01"), ...ratings(4) }),
    ],
    churnSignals: [
      contractRow("churnSignals", {
        ...of,
        assessed: day("2026-06-01"),
        ...{ orders: 1, strategyChange: 0, walletChange: 2, newSuppliers: 1, openComplaints: 3, satisfactionDrop: 1 },
        ...{ rivalFacts: 1, priceGap: 1, benchmarkGap: 1, contactGap: 0, paymentDelay: 1 },
        facts: "江一帆请了新供应商",
        action: "总经理出面",
        owner: "沈维",
        due: day("2026-06-20"),
      }),
    ],
    complaints: [
      contractRow("complaints", {
        ...of,
        date: day("2026-06-10"),
        text: "何苗说噪音大",
        due: day("2026-06-20"),
        owner: "舒桐",
      }),
    ],
    dealIntelligence: [
      contractRow("dealIntelligence", {
        ...of,
        opportunity: "F-1",
        rival: "衡拓",
        rivalManager: "对手经理某",
        visits: 3,
        references: "两家",
        productStrengths: "便宜",
        price: 2_700_000,
        source: "CUSTOMER",
        found: day("2026-06-01"),
      }),
    ],
    replacementCases: [
      contractRow("replacementCases", {
        ...of,
        rival: "自研",
        reason: "没人维护",
        switchingCost: 50_000,
        annualValue: 300_000,
      }),
    ],
    relationActions: [
      contractRow("relationActions", {
        ...of,
        person: "江一帆",
        levelNow: "CR4",
        levelTarget: "CR3",
        action: "请江一帆看样板",
        owner: "沈维",
        due: day("2026-07-10"),
      }),
      contractRow("relationActions", { ...of, person: "何苗", action: "早已做完", done: day("2026-05-01") }),
    ],
    jointPlans: [
      contractRow("jointPlans", {
        ...of,
        planId: "J-1",
        name: "共同降本",
        from: day("2026-01-01"),
        until: day("2026-12-31"),
        confirmed: true,
      }),
    ],
    jointPlanItems: [
      contractRow("jointPlanItems", {
        plan: "J-1",
        kind: "GOAL",
        item: "停机减半",
        side: "BOTH",
        figure: 20,
        reached: 20,
        unit: "小时",
        due: day("2026-12-31"),
      }),
      contractRow("jointPlanItems", {
        plan: "J-1",
        kind: "MILESTONE",
        item: "样机验收",
        side: "OURS",
        due: day("2026-06-01"),
      }),
    ],
    actions: [
      contractRow("actions", {
        ...of,
        text: "补测试报告",
        opportunity: "F-1",
        owner: "江一帆",
        due: day("2026-06-25"),
        status: "DOING",
      }),
      contractRow("actions", {
        ...of,
        text: "早做完的",
        owner: "沈维",
        due: day("2026-05-25"),
        done: day("2026-05-20"),
      }),
    ],
    developmentLog: [
      contractRow("developmentLog", {
        ...of,
        date: day("2026-01-05"),
        minutes: 30,
        way: "VISIT",
        progress: "EXPLAIN",
        attitude: "NEUTRAL",
      }),
      contractRow("developmentLog", {
        ...of,
        date: day("2026-02-05"),
        minutes: 45,
        way: "PHONE",
        progress: "PROPOSAL",
        attitude: "WARM",
        person: "罗知秋",
      }),
    ],
    // The worked example of DEV-1, and that of DEV-2 with the technical content not rated.
    developmentCases: [
      contractRow("developmentCases", { ...of, year: 0, upfront: 300_000, discountRate: 0.1 }),
      ...[2_000_000, 2_400_000, 2_800_000].map((revenue, at) =>
        contractRow("developmentCases", {
          ...{ ...of, year: at + 1, revenue, grossMargin: 0.25, risk: 0.2 },
          ...{ inventoryDays: 60, interestRate: 0.06, staff: 150_000, travel: 30_000, running: 50_000 },
        }),
      ),
    ],
    purchaseFactors: [
      contractRow("purchaseFactors", {
        ...of,
        factor: "COST",
        influenceRating: 2,
        fact: "车间可批",
        effectOnTime: "一周内",
      }),
      contractRow("purchaseFactors", { ...of, factor: "POLICY", influenceRating: 1, fact: "园区要求年底前节能" }),
    ],
  },
);

function ratings(value: number) {
  return {
    ...{ product: value, delivery: value, service: value, response: value, solving: value },
    ...{ people: value, value, documents: value, innovation: value },
  };
}

const benchmark = (dimension: BenchmarkDimension, own: number, theirs: number) =>
  contractRow("benchmarks", { rival: "衡拓自动化", dimension, own, theirs, weight: 0.25, found: day("2026-01-01") });
const point = (itemId: string, statement: string, rank = 1) =>
  contractRow("swot", { itemId, field: itemId.charAt(0) as "S", statement, rank, subject: "OWN" });
const theirs = (itemId: string, field: "S" | "O" | "T", statement: string, of = NAME) =>
  contractRow("swot", { itemId, field, statement, rank: 1, subject: "CUSTOMER", customer: of });
const score = (inside: string, outside: string, value: number, rater = "甲") =>
  contractRow("confrontations", { inside, outside, score: value, rater });
const strategy = (statement: string, row: object) =>
  contractRow("strategies", { statement, effect: 4, feasibility: 4, cost: 4, time: 4, ...row });

const team: Partial<TeamRows> = {
  rivals: [contractRow("rivals", { name: "衡拓自动化", shortName: "衡拓", kind: "DIRECT" })],
  benchmarks: [
    benchmark("SIZE", 2, 4),
    benchmark("TECHNOLOGY", 4, 3),
    benchmark("TALENT", 3, 3),
    benchmark("RESULTS", 3, 4),
    contractRow("benchmarks", { rival: "衡拓自动化", dimension: "SIZE", own: 5, theirs: 1, found: day("2025-01-01") }),
    contractRow("benchmarks", {
      rival: "衡拓自动化",
      dimension: "HEADCOUNT",
      own: 5,
      theirs: 1,
      found: day("2026-07-01"),
    }),
    contractRow("benchmarks", { rival: "别处的对手", dimension: "SIZE", own: 1, theirs: 5 }),
  ],
  rivalPlans: [
    contractRow("rivalPlans", {
      rival: "衡拓",
      customer: "K-500",
      ourMove: "拿报告给罗知秋看",
      owner: "沈维",
      due: day("2026-06-01"),
      progress: "RUNNING",
    }),
    contractRow("rivalPlans", { rival: "自研", customer: "别的客户", ourMove: "别人的动作" }),
  ],
  differentiators: [
    contractRow("differentiators", { claim: "四小时到场", rival: "自研", relevance: 5, uniqueness: 4, proof: 4 }),
    contractRow("differentiators", { claim: "证明不足", rival: "自研", relevance: 5, uniqueness: 5, proof: 1 }),
  ],
  marketShares: [
    contractRow("marketShares", { market: "涂布控制", year: 2025, company: "我司", isOwn: true, share: 0.24 }),
    contractRow("marketShares", { market: "涂布控制", year: 2025, company: "衡拓自动化", share: 0.3 }),
    contractRow("marketShares", { market: "涂布控制", year: 2025, company: "其他厂商", share: 0.46 }),
    contractRow("marketShares", { market: "涂布控制", year: 2024, company: "衡拓自动化", share: 0.1 }),
    contractRow("marketShares", { market: "别处的市场", year: 2025, company: "别处的对手", share: 0.5 }),
  ],
  swot: [
    ...[point("S1", "到场快"), point("W1", "价高"), point("O1", "补贴"), point("T1", "低价对手")],
    ...[theirs("CS1", "S", "良率高"), theirs("CO1", "O", "储能订单增长"), theirs("CT1", "T", "电芯降价")],
    theirs("CS2", "S", "别的客户的优势", "别的客户"),
  ],
  confrontations: [
    ...[score("S1", "O1", 3), score("S1", "T1", 1), score("S1", "T1", 2, "乙"), score("W1", "O1", -1)],
    ...[score("CS1", "CO1", 2), score("CS1", "CT1", -2)],
  ],
  strategies: [
    strategy("全公司的", { chosen: true, due: day("2026-09-01") }),
    strategy("本客户的", { customer: NAME, chosen: true, effect: 5, due: day("2026-06-01"), owner: "沈维" }),
    strategy("别的客户的", { customer: "别的客户", chosen: true }),
    strategy("没选的", { effect: 5 }),
    strategy("作废的", { progress: "DROPPED" }),
  ],
};

const TABLES = Object.keys(fullAccount).filter((key) => !["id", "name", "customer"].includes(key)) as TableId[];

/** The book that the account stands in, with a neighbour and the team's tables. */
export const fullBook: AccountBook = withTeam(
  bookOf(
    [fullAccount, account(customer({ name: "邻户" }), { sales: [sale("2026-02-01", "控制", 2_000_000, null, null)] })],
    [...TABLES, ...(Object.keys(team) as TableId[])],
  ),
);

function withTeam(book: AccountBook): AccountBook {
  return { ...book, team: { ...book.team, ...team } };
}
