import type { WorkedExample } from "./worked-example.ts";

const stageOf = (first: string, last: string, rest: string) => `=KAM.COOPSTAGE(${first},${last},"2026-06-30",${rest})`;

/** Telling key accounts, classing customers, and the matrices of value. */
export const accountsExamples: readonly WorkedExample[] = [
  {
    model: "KA-1",
    formula: '=KAM.KEYTESTWHY(1200000,7,2,0.4,2,false,4,null,null,false,"zh")',
    result: [["大客户", "现有客户", 4, true, true, true, false, true, "战略合作", "", "采购量达标，具备的特征足够"]],
    why: "A: large, complex, customised and influential",
  },
  {
    model: "KA-1",
    formula: '=KAM.KEYTESTWHY(1000000,8,null,0.5,4,null,3,null,null,false,"zh")',
    result: [
      [
        "候选",
        "现有客户",
        3,
        false,
        true,
        true,
        true,
        false,
        "采购量大、行业影响力",
        "",
        "具备的特征足够，但采购量不达标",
      ],
    ],
    why: "B: exactly the limit is not above it",
  },
  {
    model: "KA-1",
    formula: '=KAM.KEYTESTWHY(1500000,2,1,0,1,false,2,null,null,false,"zh")',
    result: [
      [
        "候选",
        "现有客户",
        1,
        true,
        false,
        false,
        false,
        false,
        "决策链复杂、需求专业化、战略合作、行业影响力",
        "",
        "采购量达标，但具备的特征不足",
      ],
    ],
    why: "C: large and nothing else",
  },
  { model: "KA-1", formula: "=KAM.KEYTEST(300000,0,0,0,0,0,0)", result: "REGULAR", why: "D: nothing" },
  {
    model: "KA-1",
    formula: '=KAM.KEYTESTWHY(0,null,null,null,null,null,null,50000000,null,false,"zh")',
    result: [
      [
        "大客户",
        "目标客户",
        1,
        true,
        "",
        "",
        "",
        "",
        "",
        "决策链复杂、需求专业化、战略合作、行业影响力",
        "采购量远超门槛，仅此一项即可认定",
      ],
    ],
    why: "E: a prospect whose proved spend is fifty times the limit",
  },
  {
    model: "KA-2",
    formula:
      "=KAM.KEYVOLUMEWHY([[1],[1],[1],[1],[1]],[[10],[20],[30],[40],[100]],[[0.2],[0.2],[0.2],[0.2],[0.2]],null,false)",
    result: [
      ["REGULAR", -42, 0, 0],
      ["REGULAR", -32, 0, 0],
      ["REGULAR", -22, 0, 0],
      ["REGULAR", -12, 0, 0],
      ["KEY", 48, 0, 0],
    ],
    why: "the 80th percentile is 52: only 100 passes the volume test",
  },
  {
    model: "KA-3",
    formula: "=KAM.RESOURCEFOCUS([[600],[300],[100]],[[200],[700],[100]],null,false)",
    result: [
      [0.6, 0.2, 3, "MORE"],
      [0.3, 0.7, 0.428571, "LESS"],
      [0.1, 0.1, 1, "EVEN"],
    ],
    why: "three times its share, less than half of it, and its share",
  },
  { model: "CLS-2", formula: stageOf("null", "null", "null,null"), result: "PROSPECT", why: "no order" },
  { model: "CLS-2", formula: stageOf('"2026-02-01"', '"2026-05-01"', "null,null"), result: "NEW", why: "five months" },
  {
    model: "CLS-2",
    formula: stageOf('"2024-03-01"', '"2026-05-10"', "false,null"),
    result: "MATURE",
    why: "no agreement",
  },
  {
    model: "CLS-2",
    formula: stageOf('"2024-03-01"', '"2026-05-10"', "true,84"),
    result: "PARTNER",
    why: "agreement, 84",
  },
  { model: "CLS-2", formula: stageOf('"2022-01-01"', '"2025-03-01"', "null,null"), result: "DORMANT", why: "silent" },
  { model: "CLS-3", formula: "=KAM.DECISIONMODE(true,false,null)", result: "CENTRAL", why: "one, without advice" },
  { model: "CLS-3", formula: "=KAM.DECISIONMODE(true,true,null)", result: "HYBRID", why: "one, on advice" },
  { model: "CLS-3", formula: "=KAM.DECISIONMODE(false,null,2)", result: "DISTRIBUTED", why: "two departments vote" },
  { model: "CLS-3", formula: "=KAM.DECISIONMODE(false,true,1)", result: "?", why: "none fits: ask" },
  {
    model: "CLS-5",
    formula: '=KAM.THREELEVEL([["STRATEGIC"],["CORE"],["POTENTIAL"],["SERVICE"]])',
    result: [["KEY"], ["FOCUS"], ["FOCUS"], ["GENERAL"]],
    why: "four tiers in three levels",
  },
  {
    model: "VAL-4",
    formula: '=KAM.VALUEMATRIXWHY([[78],[87],[69],[74]],[[80],[55],[62],[75]],null,null,null,false,"zh")',
    result: [
      ["价值客户", 1, 12, "保住并继续投入"],
      ["次价值客户", 10, -13, "维持合作，守住毛利"],
      ["低价值客户", -8, -6, "标准化服务"],
      ["潜在价值客户", -3, 7, "重点开发"],
    ],
    why: "means 77 and 68",
  },
  { model: "VAL-5", formula: "=KAM.TARGETMATRIX(6.2,4.5)", result: "SELECTIVE", why: "attractive, not strong" },
  {
    model: "VAL-6",
    formula: '=KAM.CRITOK("%",null,null,"zh")',
    result: "数据来源、分档标准",
    why: "what a criterion lacks",
  },
];
