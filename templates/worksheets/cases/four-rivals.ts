import { day } from "../days.ts";
import { given, number, numbered } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** Whom an invented maker of dosing pumps meets in its market. */
export const rivals: Table = {
  kind: "table",
  id: "rivals",
  title: text("名单上的对手", "Rivals on the list"),
  contract: "rivals",
  key: "name",
  columns: {
    name: { kind: "text", role: "given", width: 16 },
    productOverlap: { kind: "integer", role: "given", min: 0, max: 5 },
    customerOverlap: { kind: "integer", role: "given", min: 0, max: 5 },
    encounters: { kind: "integer", role: "given", min: 0, max: 1000 },
    share: given("percent", text("市场份额", "Market share"), { min: 0, max: 1 }),
    inDeal: given("yesNo", text("在这个项目里", "In this deal")),
  },
  rows: [
    rival("铂泉流体", "Boquan Fluid", [5, 4, 14], 0.27, true),
    rival("远汀泵业", "Yuanting Pumps", [4, 4, 5], 0.14, true),
    rival("海纳自控", "Haina Controls", [2, 3, 3], 0.06, false),
    rival("沐川水处理", "Muchuan Water", [1, 2, 1], 0.05, false),
  ],
};

function rival(
  zh: string,
  en: string,
  [productOverlap, customerOverlap, encounters]: readonly [number, number, number],
  share: number,
  inDeal: boolean,
): Row {
  return { name: text(zh, en), productOverlap, customerOverlap, encounters, share, inDeal };
}

/** The share of the invented maker itself. */
export const own: Table = {
  kind: "table",
  id: "own",
  title: text("我方份额", "Our share"),
  key: "share",
  upright: true,
  rows: [{ share: 0.18 }],
  columns: { share: given("percent", text("我方市场份额", "Our market share"), { min: 0, max: 1 }) },
};

const rating = (zh: string, en: string) => given("integer", text(zh, en), { min: 1, max: 5 });

/** What might set us apart, a claim of each of the six kinds. */
export const claims: Table = {
  kind: "table",
  id: "claims",
  title: text("六类差异点", "Six kinds of difference"),
  contract: "differentiators",
  key: "claim",
  columns: {
    kind: { kind: "code", codes: "differenceKind", role: "given" },
    claim: { kind: "text", role: "given", width: 30 },
    relevance: rating("客户相关度", "Matters to them"),
    uniqueness: rating("独特性", "Ours alone"),
    proof: rating("可证明性", "Provable"),
    cost: rating("代价", "Costs us"),
  },
  rows: [
    claim("PRODUCT", "计量误差千分之三，第三方检测", "Error of 0.3 %, tested by a third party", [5, 4, 5, 2]),
    claim("PRICE", "按用量付款的租赁", "Paid by use, leased", [4, 5, 2, 4]),
    claim("SERVICE", "四小时到场，写进合同", "On site in four hours, by contract", [5, 4, 4, 3]),
    claim("PEOPLE", "驻厂工程师做过制药验证", "Engineer on site knows pharma validation", [4, 3, 4, 3]),
    claim("IMAGE", "行业展会获奖三次", "Three awards at fairs", [2, 4, 5, 1]),
    claim("MANAGEMENT", "项目每周书面报告", "Written report every week", [3, 2, 5, 1]),
  ],
};

function claim(
  kind: string,
  zh: string,
  en: string,
  [relevance, uniqueness, proof, cost]: readonly [number, number, number, number],
): Row {
  return { kind, claim: text(zh, en), relevance, uniqueness, proof, cost };
}

/** What is known of the strongest rival in this deal. */
export const answers: Table = {
  kind: "table",
  id: "answers",
  title: text("七问：对手在这个项目里", "Seven questions on the rival"),
  key: "question",
  closed: true,
  columns: {
    question: given("code", text("问题", "Question"), { codes: "intelligenceQuestion", width: 18 }),
    number,
    answer: given("text", text("答案", "Answer"), { width: 34 }),
    source: given("code", text("来源", "Source"), { codes: "intelligenceSource" }),
    learnt: given("date", text("获知日期", "Learnt on"), { width: 12 }),
  },
  rows: numbered([
    answer("RIVAL", "铂泉流体，另有远汀泵业", "Boquan, and Yuanting beside it", "CUSTOMER", "2026-06-02"),
    answer("MANAGER", "华东区经理，去年刚调来", "Manager for the east, since last year", "EVENT", "2026-05-18"),
    answer("VISITS", "来过三四次", "Three or four visits", null, null),
    answer("LEADERS", null, null, null, null),
    answer(
      "REFERENCES",
      "两家食品厂，一家公开致谢",
      "Two food plants, one thanks them in public",
      "PUBLIC",
      "2026-04-30",
    ),
    answer("SEGMENTS", "食品与日化，份额约二成七", "Food and consumer goods, some 27 %", "PUBLIC", null),
    answer("PRODUCT", "交期短，腐蚀介质上故障多", "Quick, but fails in corrosive media", "PARTNER", "2026-06-11"),
  ]),
};

function answer(question: string, zh: string | null, en: string | null, source: string | null, learnt: string | null) {
  return {
    question,
    answer: zh === null || en === null ? null : text(zh, en),
    source,
    learnt: learnt === null ? null : day(learnt),
  };
}

/** Plans against two rivals as they were drafted. */
export const plans: Table = {
  kind: "table",
  id: "plans",
  title: text("针对两家的计划草稿", "Drafts against two rivals"),
  key: "part",
  closed: true,
  columns: {
    part: given("code", text("部分", "Part"), { codes: "rivalPlanPart", width: 14 }),
    number,
    first: given("text", text("对铂泉流体", "Against Boquan"), { width: 34 }),
    second: given("text", text("对远汀泵业", "Against Yuanting"), { width: 34 }),
  },
  rows: numbered([
    part("lead", text("腐蚀介质上的可靠性", "Reliable in corrosive media"), text("计量精度", "Accuracy")),
    part("lag", text("交期长两周", "Two weeks slower"), text("价格高一成半", "15 % dearer")),
    part("likelyMove", text("压价并承诺现货", "Lower price, goods from stock"), null),
    part(
      "ourMove",
      text("先供两台样机，备件先行", "Two trial pumps, parts first"),
      text("请客户按五年成本比", "Compare five years' cost"),
    ),
    part(
      "difference",
      text("计量误差千分之三，第三方检测", "Error of 0.3 %, tested by a third party"),
      text("行业展会获奖三次", "Three awards at fairs"),
    ),
    part("proof", text("检测报告与两家同介质样板", "Test report and two references"), null),
    part("owner", text("技术支持组", "Engineers"), text("销售一组", "First sales group")),
    part("due", text("七月二十日前", "Before 20 July"), null),
  ]),
};

type Said = ReturnType<typeof text> | null;
function part(id: string, first: Said, second: Said) {
  return { part: id, first, second };
}

/** A customer of the rival's whom we want to win. */
export const replacement: Table = {
  kind: "table",
  id: "replacement",
  title: text("替换对手客户：澜岸制药", "Winning Lanan Pharma"),
  key: "part",
  closed: true,
  columns: {
    part: given("code", text("部分", "Part"), { codes: "replacementPart", width: 16 }),
    number,
    note: given("text", text("草稿", "Draft"), { width: 34 }),
  },
  rows: numbered([
    { part: "reason", note: text("停机三次，响应超过一天", "Three stops, answered after a day") },
    { part: "switchingCost", note: null },
    { part: "proof", note: text("同车间两台对照运行三十天", "Two pumps side by side for thirty days") },
    { part: "plan", note: null },
  ]),
};

/** What the change would cost that customer and bring it, in yuan. */
export const exchange: Table = {
  kind: "table",
  id: "exchange",
  title: text("澜岸制药的更换账（元）", "Cost of changing (yuan)"),
  key: "pumps",
  upright: true,
  rows: [{ pumps: 168_000, validation: 60_000, stop: 42_000, repairs: 78_000, losses: 102_000 }],
  columns: {
    pumps: given("grouped", text("新泵与安装", "Pumps and installation"), { min: 0 }),
    validation: given("grouped", text("重新验证", "New validation"), { min: 0 }),
    stop: given("grouped", text("切换停产", "Stop for the change"), { min: 0 }),
    repairs: given("grouped", text("每年少花维修", "Repairs saved a year"), { min: 0 }),
    losses: given("grouped", text("每年少损失产量", "Losses saved a year"), { min: 0 }),
  },
};
