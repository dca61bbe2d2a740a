import type { CodeListId } from "#core/codes/codes.ts";
import { dealWords } from "./deals.ts";
import { performanceWords } from "./performance.ts";
import { recordWords } from "./records.ts";
import type { WordsOf } from "./words-of.ts";

export type CodeWords = WordsOf<CodeListId>;

/** Words that teams type for a code beside the code itself and its labels; compared after `normalise`. */
export const codeWords: CodeWords = {
  step: {
    ST1: ["1", "第一步", "定位目标客户群", "目标客户", "潜在目标", "target", "targeting", "suspect"],
    ST2: [
      ...[
        "2",
        "第二步",
        "挖掘销售线索",
        "线索",
        "接触客户",
        "初步接洽",
        "初步接触",
        "初步沟通",
        "初期沟通",
        "建立联系",
        "意向客户",
        "开发中",
      ],
      ...["lead", "prospecting", "prospect", "new lead", "contacted", "appointment scheduled", "first meeting"],
    ],
    ST3: [
      ...[
        "3",
        "第三步",
        "商机",
        "商机确认",
        "验证客户",
        "需求确认",
        "需求确定",
        "需求分析",
        "需求调研",
        "需求沟通",
        "需求挖掘",
        "需求访谈",
      ],
      ...[
        "产品说明",
        "项目立项",
        "qualification",
        "qualified",
        "qualify",
        "1 qualify",
        "qualified to buy",
        "qualified lead",
      ],
      ...["needs analysis", "engaging", "discovery"],
    ],
    ST4: [
      ...[
        "4",
        "第四步",
        "取得客户初步认可",
        "产品展示",
        "方案演示",
        "方案制定",
        "方案设计",
        "技术交流",
        "技术沟通",
        "产品试用",
        "试用",
        "测试",
      ],
      ...[
        "value proposition",
        "id. decision makers",
        "id decision makers",
        "identify decision makers",
        "perception analysis",
      ],
      ...[
        "demo",
        "presentation",
        "presentation scheduled",
        "demo scheduled",
        "develop",
        "2 develop",
        "poc",
        "proof of concept",
      ],
    ],
    ST5: [
      ...[
        "5",
        "第五步",
        "建议书",
        "方案报价",
        "方案/报价",
        "方案提交",
        "提交方案",
        "方案确认",
        "报价",
        "提案",
        "投标",
        "招投标",
        "招标投标",
      ],
      ...[
        "proposal",
        "proposal/price quote",
        "proposal sent",
        "quote",
        "quotation",
        "quote sent",
        "bid",
        "propose",
        "3 propose",
      ],
      ...["decision maker bought in"],
    ],
    ST6: [
      ...["6", "第六步", "完成商务谈判", "谈判", "谈判审核", "商务洽谈", "合同谈判", "合同审批", "议价", "negotiation"],
      ...["negotiation/review", "contract negotiation", "contract sent", "contract review", "close", "4 close"],
    ],
    ST7: [
      ...["7", "第七步", "回款成交", "签约", "缔约", "合同签订", "签订合同", "合同签署", "已签合同", "回款", "收款"],
      ...["contract", "contract signed", "collection"],
    ],
  },
  status: {
    OPEN: [
      ...["进行", "跟进", "跟进中", "推进中", "在谈", "洽谈中", "在跟", "未结", "未结案", "打开"],
      ...["open", "in progress", "active", "ongoing", "working"],
    ],
    WON: [
      ...["赢", "成交", "已成交", "中标", "已中标", "已签约", "已赢单", "赢单关闭", "成功", "成单"],
      ...["won", "closed won", "won closed", "deal won", "win", "success"],
    ],
    LOST: [
      ...["输单", "已输单", "输", "失单", "未中标", "未成交", "已丢单", "失败", "关闭失败", "输单关闭", "已流失"],
      ...["lost", "closed lost", "lost closed", "deal lost", "loss", "out sold"],
      // Void opportunities bring nothing, whoever gave them up.
      ...["作废", "已作废", "无效", "取消", "已取消", "放弃", "已放弃", "void", "cancelled", "canceled"],
      ...["abandoned", "disqualified", "closed not interested"],
    ],
    SUSPENDED: [
      ...["搁置", "中止", "挂起", "已暂停", "已搁置", "延期", "停滞", "暂缓"],
      ...["suspended", "on hold", "paused", "stalled", "postponed", "deferred"],
    ],
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
