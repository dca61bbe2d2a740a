import type { WorkedExample } from "./worked-example.ts";

const assessed = "2600000,0.28,0.08,45,0,0.12,0.45,0.1,4,3";

/** Value in three dimensions, give and take, lifetime value, and the models beyond the outlines. */
export const valueExamples: readonly WorkedExample[] = [
  {
    model: "VAL-1",
    formula:
      '=KAM.SCOREBAND([["purchase"],["grossMargin"],["netMargin"],["paymentDays"],["marketGrowth"],["expansion"],["budgetGrowth"]],[[2600000],[0.28],[0.08],[45],[0.12],[0.45],[0.1]])',
    result: [[3], [4], [3], [4], [4], [3], [4]],
    why: "the bands of the example",
  },
  {
    model: "VAL-1",
    formula: `=KAM.VALUE3D(${assessed},null,false)`,
    result: [[58.125, 65, 62.5]],
    why: "current, potential and strategic value of the example",
  },
  {
    model: "VAL-1",
    formula: `=KAM.VALUE3DWHY(${assessed},null,false)`,
    result: [[58.125, 25, 21.875, 11.25, 65, 26.25, 20, 18.75, 62.5, 37.5, 25]],
    why: "the points that add up to them",
  },
  {
    model: "VAL-1",
    formula: "=KAM.VALUE3D(2600000,0.28,0.08,45,0.11,0.12,0.45,0.1,4,3,null,false)",
    result: [[54.375, 65, 62.5]],
    why: "more than a tenth overdue costs the payment term one band",
  },
  {
    model: "VAL-3",
    formula: '=KAM.GIVETAKE(400000,60000,20000,150000,80000,40000,50000,null,false,"zh")',
    result: [[480000, 320000, 160000, 1.5, "绿灯"]],
    why: "480 000 received for 320 000 given",
  },
  {
    model: "VAL-9",
    formula: "=KAM.LTV(500000,0.9,0.1,3.5)",
    result: 1255207.98,
    why: "three years and half of the fourth",
  },
  {
    model: "VAL-9",
    formula: "=KAM.LTV(500000,0.9,0.1,[[1],[2],[3]])",
    result: [[454545.45], [826446.28], [1130728.78]],
    why: "year by year",
  },
  {
    model: "RFM-1",
    formula:
      '=KAM.RFM([[5],[41],[20],[220],[400]],[[24],[2],[3],[20],[1]],[[900],[60],[820],[550],[20]],null,false,"zh")',
    result: [
      [5, 5, 5, 555, "重要价值客户"],
      [3, 2, 2, 322, "一般挽留客户"],
      [4, 3, 4, 434, "重要发展客户"],
      [2, 4, 3, 243, "一般保持客户"],
      [1, 1, 1, 111, "一般挽留客户"],
    ],
    why: "five customers, one in each fifth",
  },
  {
    model: "WHALE-1",
    formula: "=KAM.WHALE([[500],[60],[300],[180],[90]],[[100],[160],[100],[180],[190]],false)",
    result: [
      [1, 400, 400, 1],
      [4, -100, 400, 1],
      [2, 200, 600, 1.5],
      [3, 0, 600, 1.5],
      [4, -100, 400, 1],
    ],
    why: "two customers bring 150 %, two lose 50 %",
  },
  {
    model: "WHITE-1",
    formula: '=KAM.WHITESPACE(1000,300,0.4,null,false,"zh")',
    result: [["可扩大", 0.3, 700, 400, 300]],
    why: "700 not ours, 400 of it a rival's",
  },
  {
    model: "SENS-1",
    formula: '=KAM.SENSITIVITY(95,80,60,50,40,90,70,null,null,null,false,"zh")',
    result: [["战略级", "成长潜力", 0.0743, "核心级", 0.0824, "", "", "", "", 0.1043, "", 0.0743, "", 0.1239, "", ""]],
    why: "strategic at 77.25; 7.43 points more for growth make it core",
  },
  {
    model: "DIFF-1",
    formula:
      '=KAM.PORTFOLIOBRIDGE([["Haida"],["Lanyue"],["Zhongke"],["Beifang"]],[[500],[300],[120],[80]],[["Lanyue"],["Haida"],["Beifang"],["Yuanjing"]],[[420],[440],[80],[160]],false)',
    result: [
      ["START", 4, 1000],
      ["NEW", 1, 160],
      ["LOST", 1, -120],
      ["UP", 1, 120],
      ["DOWN", 1, -60],
      ["END", 4, 1100],
    ],
    why: "1 000 + 160 − 120 + 120 − 60 = 1 100",
  },
];
