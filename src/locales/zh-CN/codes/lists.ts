import type { CodeListId } from "#core/codes/codes.ts";
import type { LabelsOf } from "../../code-labels.ts";
import { deals } from "./deals.ts";
import { performance } from "./performance.ts";
import { records } from "./records.ts";

/** Words for the codes that a workbook can hold. */
export const lists: LabelsOf<CodeListId> = {
  step: {
    ST1: "目标客户定位",
    ST2: "线索挖掘",
    ST3: "有效商机",
    ST4: "初步认可",
    ST5: "方案认可",
    ST6: "商务谈判",
    ST7: "签约回款",
  },
  status: { OPEN: "进行中", WON: "赢单", LOST: "丢单", SUSPENDED: "暂停" },
  abcClass: { A: "A 类", B: "B 类", C: "C 类", N: "净退货，待核" },
  tier: { STRATEGIC: "战略级", CORE: "核心级", POTENTIAL: "潜力级", SERVICE: "服务级" },
  valueAxis: {
    financial: "财务贡献",
    strategic: "战略协同",
    influence: "行业影响力",
    growth: "成长潜力",
    risk: "风险系数",
    synergy: "协同价值",
  },
  role: { KDM: "关键决策者", KI: "关键影响者", KU: "关键使用者" },
  relationshipLevel: { CR1: "坚定支持", CR2: "友善", CR3: "中立", CR4: "支持对手", CR5: "明确反对" },
  ...records,
  ...deals,
  ...performance,
};
