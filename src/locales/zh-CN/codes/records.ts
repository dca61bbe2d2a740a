import type { RecordListId } from "#core/codes/records.ts";
import type { LabelsOf } from "../../code-labels.ts";

/** Words for the codes of the records of accounts and people. */
export const records: LabelsOf<RecordListId> = {
  customerNature: {
    SOE: "国企",
    PRIVATE: "民企",
    FOREIGN: "外资",
    GOV: "政府/公共机构",
    JV: "合资",
  },
  channelRole: {
    END: "终端用户",
    DEALER: "经销商",
    OEM: "配套厂商",
  },
  coopStage: {
    PROSPECT: "潜在客户",
    NEW: "新客户",
    MATURE: "成熟客户",
    PARTNER: "战略合作",
    DORMANT: "休眠客户",
  },
  decisionMode: {
    CENTRAL: "集中决策",
    DISTRIBUTED: "分散决策",
    HYBRID: "混合决策",
  },
  accountLevel: {
    KEY: "关键",
    FOCUS: "重点",
    GENERAL: "一般",
  },
  procurementStep: {
    NEED: "提出需求",
    SPEC: "制定规格",
    BUDGET: "落实预算",
    EVALUATION: "方案评估",
    APPROVAL: "审批",
    CONTRACT: "签订合同",
    PAYMENT: "付款",
  },
  ourLevel: {
    REP: "销售代表",
    PRESALES: "售前顾问",
    SERVICE: "服务人员",
    SUPERVISOR: "主管",
    MANAGER: "经理",
    EXECUTIVE: "高层",
  },
  relationStrategy: {
    M1: "痛点方案",
    M2: "高层拜访",
    M3: "总部参观",
    M4: "样板客户参观",
  },
  visitMode: {
    "ON-SITE": "当面拜访",
    PHONE: "电话",
    VIDEO: "视频会议",
    EVENT: "活动会面",
    HQ: "来我方总部",
    "REF-SITE": "参观样板客户",
  },
  firstChannel: {
    LETTER: "信函",
    PHONE: "电话",
    EMAIL: "电子邮件",
  },
  developmentWay: {
    INVITE: "邀请参加推介会",
    MAIL: "寄送资料",
    VISIT: "拜访",
    LETTER: "信函",
    PHONE: "电话",
    EMAIL: "电子邮件",
  },
  developmentProgress: {
    CONTACT: "接触客户",
    EXPLAIN: "产品说明",
    SHOW: "产品展示",
    PROPOSAL: "建议书",
    CONTRACT: "缔约",
  },
  attitude: {
    WARM: "热情",
    NEUTRAL: "一般",
    COLD: "冷淡",
    OTHER: "其他",
  },
  developmentResult: {
    SUCCESS: "开发成功",
    FAILURE: "开发失败",
    OPEN: "开发中",
  },
  reviewOutcome: {
    WON: "赢单",
    LOST: "丢单",
  },
  winLossReason: {
    PRICE: "价格",
    PRODUCT: "产品",
    RELATION: "客户关系",
    SERVICE: "服务",
    TIMING: "时机",
    "NO-DECISION": "客户未决策",
    "TENDER-FORMAL": "投标形式问题",
  },
  actionStatus: {
    OPEN: "未开始",
    DOING: "进行中",
    DONE: "已完成",
    CANCELLED: "已取消",
  },
  complaintKind: {
    PRODUCT: "产品质量",
    DELIVERY: "交付",
    SERVICE: "服务",
    BILLING: "开票与结算",
    CHANNEL: "渠道冲突",
    OTHER: "其他",
  },
};
