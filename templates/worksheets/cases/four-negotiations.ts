import { text, type Table } from "../worksheet.ts";

/** Four negotiations of an invented maker of laboratory equipment, not all of them prepared well. */
export const deals: Table = {
  kind: "table",
  id: "deals",
  title: text("四场谈判的价格（元）", "Prices of four negotiations (yuan)"),
  contract: "negotiations",
  key: "name",
  columns: {
    negId: { kind: "text", role: "given", width: 9 },
    name: { kind: "text", role: "given", width: 24 },
    side: { kind: "code", codes: "tradeSide", role: "given" },
    opening: { kind: "grouped", role: "given", min: 0 },
    target: { kind: "grouped", role: "given", min: 0 },
    walkAway: { kind: "grouped", role: "given", min: 0 },
    batnaValue: { kind: "grouped", role: "given", min: 0 },
    otherWalkAway: { kind: "grouped", role: "given", min: 0 },
    proposed: { header: text("拟议价格", "Price proposed"), kind: "grouped", role: "given", min: 0 },
  },
  rows: [
    deal("N-01", "江屿检测·恒温箱", "Jiangyu Testing, incubators", "SELLER", [1180, 1100, 1020, 980, 1120, 1080]),
    deal("N-02", "青禾研究院·年度维保", "Qinghe Institute, yearly service", "SELLER", [360, 330, 300, 312, 290, 295]),
    deal("N-03", "岭东电子·控制器采购", "Lingdong Electronics, controllers", "BUYER", [400, 430, 460, 475, 445, 450]),
    deal(
      "N-04",
      "川石化工·定制产线",
      "Chuanshi Chemicals, custom line",
      "SELLER",
      [2400, 2450, 2200, 2100, 2380, 2390],
    ),
  ],
};

function deal(negId: string, zh: string, en: string, side: "SELLER" | "BUYER", thousands: readonly number[]) {
  const [opening = 0, target = 0, walkAway = 0, batnaValue = 0, otherWalkAway = 0, proposed = 0] = thousands.map(
    (one) => one * 1000,
  );
  return { negId, name: text(zh, en), side, opening, target, walkAway, batnaValue, otherWalkAway, proposed };
}

/** What either side wants on four issues of the first negotiation. */
export const issues: Table = {
  kind: "table",
  id: "issues",
  title: text("N-01 的四个议题", "Four issues of N-01"),
  contract: "negotiationIssues",
  key: "issue",
  columns: {
    negId: { kind: "text", role: "given", width: 9 },
    issue: { kind: "text", role: "given", width: 12 },
    unit: { kind: "text", role: "given", width: 9 },
    ownWeight: { kind: "percent", role: "given", min: 0, max: 1 },
    ownTarget: { kind: "grouped", role: "given" },
    ownWalkAway: { kind: "grouped", role: "given" },
    otherWeight: { kind: "percent", role: "given", min: 0, max: 1 },
    otherTarget: { kind: "grouped", role: "given" },
    otherWalkAway: { kind: "grouped", role: "given" },
  },
  rows: [
    issue(text("总价", "Price"), text("万元", "10,000 yuan"), [0.45, 110, 102], [0.25, 100, 112]),
    issue(text("交期", "Delivery"), text("周", "weeks"), [0.1, 12, 6], [0.35, 6, 12]),
    issue(text("账期", "Payment"), text("天", "days"), [0.25, 30, 90], [0.25, 90, 30]),
    issue(text("质保", "Warranty"), text("月", "months"), [0.2, 12, 36], [0.15, 36, 12]),
  ],
};

type Wish = readonly [weight: number, target: number, walkAway: number];

function issue(
  name: ReturnType<typeof text>,
  unit: ReturnType<typeof text>,
  [ownWeight, ownTarget, ownWalkAway]: Wish,
  [otherWeight, otherTarget, otherWalkAway]: Wish,
) {
  const own = { ownWeight, ownTarget, ownWalkAway };
  return { negId: "N-01", issue: name, unit, ...own, otherWeight, otherTarget, otherWalkAway };
}

/** Four packages, and what another customer offers us for the same goods. */
export const packages: Table = {
  kind: "table",
  id: "packages",
  title: text("四个方案与我方退路", "Four packages, our alternative"),
  key: "issue",
  columns: {
    issue: { header: text("议题", "Issue"), kind: "text", role: "copy", of: "issues.issue" },
    a: { header: text("方案甲", "Package A"), kind: "grouped", role: "given" },
    b: { header: text("方案乙", "Package B"), kind: "grouped", role: "given" },
    c: { header: text("方案丙", "Package C"), kind: "grouped", role: "given" },
    d: { header: text("方案丁", "Package D"), kind: "grouped", role: "given" },
    fallback: { header: text("我方退路", "Our alternative"), kind: "grouped", role: "given" },
  },
  rows: {
    of: "issues",
    given: [
      { a: 108, b: 106, c: 110, d: 105, fallback: 104 },
      { a: 6, b: 9, c: 6, d: 8, fallback: 9 },
      { a: 60, b: 60, c: 90, d: 30, fallback: 45 },
      { a: 24, b: 24, c: 36, d: 12, fallback: 20 },
    ],
  },
};

/** What the other side can have without us, on its own scale; an estimate. */
export const theirAlternative: Table = {
  kind: "table",
  id: "theirs",
  title: text("对方的退路（估计）", "Their alternative (estimated)"),
  key: "utility",
  upright: true,
  rows: [{ utility: 0.35 }],
  columns: {
    utility: {
      header: text("对方退路的效用", "Utility of their alternative"),
      kind: "two",
      role: "given",
      min: 0,
      max: 1,
    },
  },
};
