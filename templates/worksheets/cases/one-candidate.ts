import { given, numbered } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

const yuan = (zh: string, en: string) => given("grouped", text(zh, en), { min: 0 });
const part = (zh: string, en: string) => given("percent", text(zh, en), { min: 0, max: 1 });
const days = (zh: string, en: string) => given("integer", text(zh, en), { min: 0, max: 730 });

/** On what terms an invented customer would be supplied. */
export const terms: Table = {
  kind: "table",
  id: "terms",
  title: text("开发方案的条件", "Terms of the development"),
  key: "cost",
  upright: true,
  rows: [{ cost: 460_000, risk: 0.25, inventoryDays: 45, receivableDays: 90, interest: 0.06, rate: 0.1 }],
  columns: {
    cost: yuan("前期开发投入（元）", "Development cost (yuan)"),
    risk: part("风险系数", "Risk"),
    inventoryDays: days("备货天数", "Days of stock"),
    receivableDays: days("回款天数", "Days until paid"),
    interest: part("资金年利率", "Interest per year"),
    rate: part("折现率", "Discount rate"),
  },
};

/** What it may buy in three years, and what that costs us. */
export const forecast: Table = {
  kind: "table",
  id: "forecast",
  title: text("三年费用与销售预测（元）", "Forecast of three years (yuan)"),
  key: "year",
  closed: true,
  columns: {
    number: given("integer", text("序号", "No.")),
    year: given("text", text("年度", "Year")),
    revenue: yuan("销售额", "Revenue"),
    margin: part("毛利率", "Margin"),
    staff: yuan("人员费用", "Staff"),
    travel: yuan("差旅费用", "Travel"),
    running: yuan("管理与运营费用", "Running costs"),
  },
  rows: numbered([
    year("第一年", "Year 1", 2_400_000, 0.26, 180_000, 36_000, 60_000),
    year("第二年", "Year 2", 3_200_000, 0.27, 190_000, 36_000, 66_000),
    year("第三年", "Year 3", 3_600_000, 0.27, 200_000, 30_000, 70_000),
  ]),
};

function year(
  zh: string,
  en: string,
  revenue: number,
  margin: number,
  staff: number,
  travel: number,
  running: number,
): Row {
  return { year: text(zh, en), revenue, margin, staff, travel, running };
}

/** What sways its purchase, from hindering (−2) to easing (2). */
export const sway: Table = {
  kind: "table",
  id: "sway",
  title: text("影响采购的三个因素", "What sways the purchase"),
  key: "factor",
  closed: true,
  columns: {
    factor: given("code", text("因素", "Factor"), { codes: "purchaseFactor" }),
    fact: given("text", text("事实", "Fact"), { width: 26 }),
    rating: given("integer", text("评分（−2 至 2）", "Rating (−2 to 2)"), { min: -2, max: 2 }),
  },
  rows: [
    {
      factor: "COST",
      fact: text(
        "一次采购占其年度设备预算的三成，须总经理会通过",
        "Takes 30 % of its budget; the general managers must agree",
      ),
      rating: -1,
    },
    {
      factor: "TECHNOLOGY",
      fact: text("现场工艺与我方样板相同，不必重新试验", "The process is that of our reference; no new trials"),
      rating: 2,
    },
    {
      factor: "POLICY",
      fact: text("园区要求明年底前完成节能改造", "The park wants energy saved by the end of next year"),
      rating: 1,
    },
  ],
};

/** What our offer is worth to it each year. */
export const benefits: Table = {
  kind: "table",
  id: "benefits",
  title: text("六类优势与年价值（元）", "Advantages and yearly value (yuan)"),
  contract: "valueCases",
  key: "valueId",
  columns: {
    valueId: { kind: "text", role: "given", width: 8 },
    kind: { kind: "code", codes: "advantageKind", role: "given", width: 16 },
    benefit: { kind: "text", role: "given", width: 26 },
    annualValue: { kind: "grouped", role: "given", min: 0 },
    confirmed: { kind: "yesNo", role: "given" },
    rating: { kind: "integer", role: "given", min: 1, max: 5 },
  },
  rows: [
    benefit("V-1", "A1", "每年少用电", "Less electricity", 126_000, true),
    benefit("V-2", "A1", "少备一套易损件", "One set of wear parts less", 38_000, true),
    benefit("V-3", "A2", "产线少停，多出成品", "Fewer stops, more output", 210_000, false),
    benefit("V-4", "A3", "少派一名夜班巡检", "One night inspector less", 84_000, true),
    benefit("V-5", "A4", "少派一名夜班巡检", "One night inspector less", 96_000, false),
    benefit("V-6", "A4", "一张框架合同代替十二次询价", "One framework instead of twelve enquiries", 24_000, true),
    benefit(
      "V-7",
      "A5",
      "避免一次环保停产（概率乘损失）",
      "A stop by the authority avoided (chance × loss)",
      90_000,
      false,
    ),
    { ...benefit("V-8", "A6", "园区节能样板的声誉", "Being the park's example", null, false), rating: 4 },
  ],
};

function benefit(
  valueId: string,
  kind: string,
  zh: string,
  en: string,
  annualValue: number | null,
  confirmed: boolean,
): Row {
  return { valueId, kind, benefit: text(zh, en), annualValue, confirmed, rating: null };
}

/** Price and use of our offer. */
export const use: Table = {
  kind: "table",
  id: "use",
  title: text("报价与使用条件", "Price and use"),
  key: "years",
  upright: true,
  rows: [{ years: 5, rate: 0.08, price: 680_000, valueYears: 3 }],
  columns: {
    years: given("integer", text("使用年限", "Years of use"), { min: 1, max: 30 }),
    rate: part("客户的折现率", "The customer's discount rate"),
    price: yuan("我方报价（元）", "Our price (yuan)"),
    valueYears: given("integer", text("按几年算价值", "Years of value"), { min: 1, max: 30 }),
  },
};

/** What ours and the rivals' cost in use. */
export const offers: Table = {
  kind: "table",
  id: "offers",
  title: text("三个方案的成本（元）", "Costs of three offers (yuan)"),
  key: "offer",
  columns: {
    offer: given("text", text("方案", "Offer"), { width: 18 }),
    own: given("yesNo", text("我方", "Ours")),
    price: yuan("购置价格", "Price"),
    labour: yuan("人工", "Labour"),
    maintenance: yuan("维护", "Maintenance"),
    energy: yuan("能耗", "Energy"),
    disposal: given("grouped", text("期末处置（卖出为负）", "Disposal (sale negative)")),
  },
  rows: [
    {
      offer: text("我方方案", "Ours"),
      own: true,
      price: 680_000,
      labour: 60_000,
      maintenance: 32_000,
      energy: 148_000,
      disposal: -40_000,
    },
    {
      offer: text("对手甲", "Rival A"),
      own: false,
      price: 520_000,
      labour: 92_000,
      maintenance: 46_000,
      energy: 196_000,
      disposal: -10_000,
    },
    {
      offer: text("对手乙", "Rival B"),
      own: false,
      price: 600_000,
      labour: 60_000,
      maintenance: 58_000,
      energy: 172_000,
      disposal: 15_000,
    },
  ],
};

/** Four customers whose future is to be compared. */
export const futures: Table = {
  kind: "table",
  id: "futures",
  title: text("四家客户的交易记录与前景", "Records and prospects of four"),
  key: "name",
  columns: {
    name: given("text", text("客户", "Customer"), { width: 14 }),
    sales: yuan("今年向我方采购（元）", "Bought from us this year"),
    salesBefore: yuan("去年同期（元）", "Same period last year"),
    spend: yuan("全部同类采购（元）", "All its purchases of the kind"),
    margin: yuan("年毛利（元）", "Margin per year"),
    retention: part("留存率", "Retention"),
    years: given("one", text("预计合作年数", "Years expected"), { min: 0, max: 30 }),
  },
  rows: [
    future("禾埠物流", "Hebu Logistics", [420_000, 300_000, 2_000_000], [110_000, 0.85, 3.5]),
    future("叠石水泥", "Dieshi Cement", [1_800_000, 1_650_000, 6_000_000], [500_000, 0.9, 3.5]),
    future("望洲纸业", "Wangzhou Paper", [2_900_000, 3_300_000, 4_100_000], [760_000, 0.6, 3.5]),
    future("榆川钢构", "Yuchuan Steel", [900_000, 640_000, 2_400_000], [260_000, 0.95, 6]),
  ],
};

function future(
  zh: string,
  en: string,
  [sales, salesBefore, spend]: readonly [number, number, number],
  [margin, retention, years]: readonly [number, number, number],
): Row {
  return { name: text(zh, en), sales, salesBefore, spend, margin, retention, years };
}
