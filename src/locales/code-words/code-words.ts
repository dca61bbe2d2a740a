import type { CodeListId, CodeOf } from "#core/codes/codes.ts";
import { dealWords } from "./deals.ts";
import { performanceWords } from "./performance.ts";
import { recordWords } from "./records.ts";

/** The words of some code lists; a code without other words has an empty list. */
export type WordsOf<List extends CodeListId> = {
  readonly [Id in List]: Readonly<Record<CodeOf<Id>, readonly string[]>>;
};
export type CodeWords = WordsOf<CodeListId>;

/** Words that teams type for a code beside the code itself and its labels; compared after `normalise`. */
export const codeWords: CodeWords = {
  step: {
    ST1: ["1", "第一步", "定位目标客户群", "目标客户", "target", "targeting", "suspect"],
    ST2: ["2", "第二步", "挖掘销售线索", "线索", "接触客户", "lead", "prospecting", "prospect"],
    ST3: ["3", "第三步", "商机", "需求确认", "产品说明", "qualification", "qualified", "needs analysis", "engaging"],
    ST4: ["4", "第四步", "取得客户初步认可", "产品展示", "方案演示", "value proposition", "demo", "presentation"],
    ST5: ["5", "第五步", "建议书", "方案报价", "投标", "proposal", "proposal/price quote", "quote", "quotation", "bid"],
    ST6: ["6", "第六步", "完成商务谈判", "谈判", "negotiation", "negotiation/review", "contract negotiation"],
    ST7: ["7", "第七步", "回款成交", "签约", "缔约", "contract", "contract signed", "collection"],
  },
  status: {
    OPEN: ["进行", "跟进", "跟进中", "在谈", "未结", "打开", "open", "in progress", "active", "ongoing"],
    WON: ["赢", "成交", "已成交", "中标", "已签约", "已赢单", "赢单关闭", "won", "closed won", "win", "success"],
    LOST: [
      ...["输单", "输", "失单", "未中标", "已丢单", "失败", "关闭失败", "输单关闭", "lost", "closed lost", "loss"],
      // Void opportunities bring nothing, whoever gave them up.
      ...["作废", "已作废", "无效", "取消", "已取消", "void", "cancelled", "canceled"],
    ],
    SUSPENDED: ["搁置", "中止", "挂起", "已暂停", "suspended", "on hold", "paused", "stalled"],
  },
  abcClass: { A: ["a类", "a级"], B: ["b类", "b级"], C: ["c类", "c级"], N: [] },
  tier: {
    STRATEGIC: ["战略", "战略客户", "战略级客户", "strategic account"],
    CORE: ["核心", "核心客户", "核心级客户", "core account"],
    POTENTIAL: ["潜力", "潜力客户", "潜力级客户", "potential account"],
    SERVICE: ["服务", "服务客户", "服务级客户", "service account"],
  },
  valueAxis: { financial: [], strategic: [], influence: [], growth: [], risk: [], synergy: [] },
  role: {
    KDM: ["决策者", "决策人", "关键决策人", "拍板人", "decision maker", "key decision maker", "economic buyer"],
    KI: ["影响者", "影响人", "关键影响人", "把关人", "influencer", "key influencer", "gatekeeper", "technical buyer"],
    KU: ["使用者", "使用人", "关键使用人", "用户", "user", "key user", "end user", "user buyer"],
  },
  relationshipLevel: {
    CR1: ["1", "坚定支持者", "铁杆", "教练", "champion", "coach", "sponsor"],
    CR2: ["2", "支持", "支持者", "友好", "supporter", "friendly", "supportive"],
    CR3: ["3", "中立者", "neutral"],
    CR4: ["4", "支持竞争对手", "对手支持者", "supports competitor", "non supporter"],
    CR5: ["5", "反对", "反对者", "敌对", "opponent", "enemy", "opposed"],
  },
  ...recordWords,
  ...dealWords,
  ...performanceWords,
};
