import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** Three rivals of an invented maker of compressors. */
export const rivals: Table = {
  kind: "table",
  id: "rivals",
  title: text("三家同行", "Three rivals"),
  contract: "rivals",
  key: "name",
  columns: {
    name: { kind: "text", role: "given", width: 16 },
    productOverlap: { kind: "integer", role: "given", min: 0, max: 5 },
    customerOverlap: { kind: "integer", role: "given", min: 0, max: 5 },
    encounters: { kind: "integer", role: "given", min: 0 },
  },
  rows: [
    rival("峻岭压缩机", "Junling Compressors", 5, 4, 9),
    rival("蓝渚气体设备", "Lanzhu Gas Equipment", 3, 2, 4),
    rival("青鸾真空", "Qingluan Vacuum", 1, 3, 1),
  ],
};

function rival(zh: string, en: string, productOverlap: number, customerOverlap: number, encounters: number) {
  return { name: text(zh, en), productOverlap, customerOverlap, encounters };
}

/** Both sides on eight dimensions, each with a fact that anybody may know. */
export const benchmarks: Table = {
  kind: "table",
  id: "benchmarks",
  title: text("与峻岭的对标", "Benchmark with Junling"),
  contract: "benchmarks",
  key: "dimension",
  closed: true,
  columns: {
    rival: { kind: "text", role: "given", width: 14 },
    dimension: { kind: "code", codes: "benchmarkDimension", role: "given", width: 18 },
    own: { kind: "integer", role: "given", min: 1, max: 5 },
    theirs: { kind: "integer", role: "given", min: 1, max: 5 },
    weight: { kind: "percent", role: "given", min: 0, max: 1 },
    fact: { kind: "text", role: "given", width: 28 },
    found: { kind: "date", role: "given", width: 12 },
  },
  rows: [
    dimension("SIZE", 3, 4, 0.1, text("两家年报收入", "Revenue in both annual reports"), "2026-04-28"),
    dimension("TECHNOLOGY", 5, 3, 0.25, text("能效等级公告", "Published efficiency classes"), "2026-08-14"),
    dimension("COLLECTION", 3, 3, 0.1, text("年报中的回款", "Collections in the annual reports"), "2026-04-28"),
    dimension("HEADCOUNT", 3, 5, 0.05, text("招聘网站与年报", "Job advertisements and reports"), "2026-09-10"),
    dimension("TALENT", 4, 3, 0.15, text("公开的认证工程师名录", "Public list of certified engineers"), "2026-07-02"),
    dimension("RESULTS", 2, 4, 0.15, text("公开的同业案例数", "Published references in the industry"), "2026-09-21"),
    dimension("MARKET-SPEND", 2, 4, 0.05, text("展会展位与广告", "Stands at fairs, advertising"), "2026-05-19"),
    dimension(
      "PUBLIC-STANDING",
      4,
      3,
      0.15,
      text("参编标准的公开名单", "Published lists of standards' authors"),
      "2026-06-30",
    ),
  ],
};

function dimension(code: string, own: number, theirs: number, weight: number, fact: Text, found: string) {
  const rival = text("峻岭压缩机", "Junling Compressors");
  return { rival, dimension: code, own, theirs, weight, fact, found: day(found) };
}

/** What might set us apart, as the sales team rated it. */
export const claims: Table = {
  kind: "table",
  id: "claims",
  title: text("五个差异点（1–5 分）", "Five differences (1–5)"),
  key: "claim",
  columns: {
    claim: { header: text("差异点", "Difference"), kind: "text", role: "given", width: 24 },
    relevance: { header: text("客户在意", "Relevant"), kind: "integer", role: "given", min: 1, max: 5 },
    uniqueness: { header: text("独有", "Unique"), kind: "integer", role: "given", min: 1, max: 5 },
    proof: { header: text("可证明", "Provable"), kind: "integer", role: "given", min: 1, max: 5 },
    found: { header: text("依据的日期", "Evidence of"), kind: "date", role: "given", width: 12 },
    source: { header: text("依据", "Evidence"), kind: "text", role: "given", width: 28 },
  },
  rows: [
    claim("同功率省电一成", "A tenth less energy", [5, 4, 5], {
      source: text("第三方能耗测试报告，峻岭未公布同类测试", "Tests by a third party; Junling publishes none"),
      found: day("2026-08-14"),
    }),
    claim("四小时到场", "On site in four hours", [4, 3, 5], {
      source: text("我方派工单；两家同行网站有同样承诺", "Our job tickets; two rivals' websites promise the same"),
      found: day("2026-09-05"),
    }),
    claim("余热回收打包", "Heat recovery included", [4, 5, 3], {
      source: text("一家食品厂的试用记录，尚无正式报告", "Trial records of one food maker, no report yet"),
      found: day("2026-06-18"),
    }),
    claim("老板亲自负责", "The owner looks after it", [2, 4, 2], {
      source: text("只有口头说法", "Said, never written"),
      found: day("2026-09-15"),
    }),
    claim("价格最低", "The lowest price", [5, 2, 3], {
      source: text("三次公开中标结果，我方两次最低", "Three published awards, twice ours was the lowest"),
      found: day("2026-07-27"),
    }),
  ],
};

type Ratings = readonly [relevance: number, uniqueness: number, proof: number];

function claim(zh: string, en: string, [relevance, uniqueness, proof]: Ratings, evidence: Row): Row {
  return { claim: text(zh, en), relevance, uniqueness, proof, ...evidence };
}

export const STRENGTHS = 2;
export const OPPORTUNITIES = 2;
export const OUTER = ["o1", "o2", "t1", "t2"] as const;

/** The mean of the team's scores for each pair. */
export const confronted: Table = {
  kind: "table",
  id: "confronted",
  title: text("对峙评分（−3 至 +3）", "Confrontation scores (−3 to +3)"),
  note: text(
    "机会 1 节能改造补贴，机会 2 食品业扩产；威胁 1 峻岭降价，威胁 2 客户集中采购。正数表示这一条有助于抓住机会或挡住威胁，负数表示它妨碍；所以优势打零或正分，劣势打零或负分。",
    "O1 subsidies for saving energy, O2 food makers expand; T1 Junling cuts prices, T2 customers centralise purchasing. A positive score helps to seize an opportunity or to withstand a threat, a negative one hinders: strengths score 0 or more, weaknesses 0 or less.",
  ),
  key: "inside",
  closed: true,
  columns: {
    inside: { header: text("内部要点", "Strength or weakness"), kind: "text", role: "given", width: 24 },
    o1: score("机会 1", "O1"),
    o2: score("机会 2", "O2"),
    t1: score("威胁 1", "T1"),
    t2: score("威胁 2", "T2"),
  },
  rows: [
    inner("优势 1：能效领先", "S1: ahead in efficiency", [3, 1, 2, 1]),
    inner("优势 2：工程师能力", "S2: able engineers", [1, 2, 0, 1]),
    inner("劣势 1：同业案例少", "W1: few references", [-1, -2, -1, -2]),
    inner("劣势 2：市场投入少", "W2: little marketing", [0, -1, -1, -1]),
  ],
};

function score(zh: string, en: string) {
  return { header: text(zh, en), kind: "integer", role: "given", min: -3, max: 3 } as const;
}

function inner(zh: string, en: string, scores: readonly number[]) {
  return { inside: text(zh, en), ...Object.fromEntries(OUTER.map((id, index) => [id, scores[index] ?? 0])) };
}
