import { part, row, type Note, type Outline } from "./outline.ts";

const PRIVATE: Note = {
  zh: "健康、家庭、经济、爱好、性格等私人信息不收集（个人信息保护法第二十八、二十九条）；默认模板没有这些字段",
  en: "health, family, means, hobbies and character are not collected (personal information law, Arts. 28, 29); no field for them",
};
const RESPECT: Note = {
  zh: "信函与电话都被称为最能体现尊重：只列各自的长处与注意事项",
  en: "both letter and call are called the most respectful: strengths and cautions of each instead",
};

export const outline5: Outline = {
  id: "提纲五 · Outline 5",
  zh: "如何开发大客户（工作程序）",
  en: "How to develop key accounts, a procedure",
  parts: [
    part("意义和目的", "Purpose", [
      row("关系营销目标能否实现", "Whether targets are met", "PIPE-1 KPI-1"),
      row("指导开发业务", "Guidance", "FUN-1 REC-2"),
    ]),
    part("潜在大客户分析", "Analysis", [
      row("按产品、性质、服务分类", "By product, nature, service", "CLS-4"),
      row("流动资产率", "Current assets", "FIN-1", {
        zh: "提纲以流动资产率说明付款能力：另给流动比率，用于评分",
        en: "explained as ability to pay: the current ratio is given as well and scored",
      }),
      row("净利润率", "Net margin", "FIN-2"),
      row("资产回报率", "Return on assets", "FIN-3"),
      row("回款周期", "Days to collect", "FIN-4", {
        zh: "提纲的解释不是该指标的含义，另写说明",
        en: "the outline explains something else; explained anew",
      }),
      row("存货周期", "Days of stock", "FIN-5"),
      row("经营信息的综合判断", "Overall light", "FIN-6"),
      row("客户的购买对象与营销方式", "Whom they sell to", "REC-3"),
      row("客户的物流方式", "Their logistics", "REC-3"),
      row("高层决策者：地位、压力与挑战", "Deciders: standing and pressures", "REL-1"),
      row("高层决策者：性格、爱好、家庭", "Deciders: private life", "", PRIVATE),
      row("影响因素：购买费用", "Factor: cost", "DEV-2"),
      row("影响因素：技术含量", "Factor: technology", "DEV-2"),
      row("影响因素：政策与社会", "Factor: policy and society", "DEV-2"),
      row("交易记录分析", "Trade records", "DEV-3"),
      row("竞争对手情况", "Rivals", "COMP-2 COMP-4"),
      row("费用与销售预测", "Cost and sales forecast", "DEV-1"),
    ]),
    part("竞争优势", "Advantages", [
      row("降低综合采购成本", "Lower cost of buying", "ADV-1 ADV-2"),
      row("增加收益", "More revenue", "ADV-1"),
      row("避免浪费", "Less waste", "ADV-1"),
      row("提高工作效益", "Simpler work", "ADV-1"),
      row("解决方案", "Solutions", "ADV-1"),
      row("无形价值", "Intangible value", "ADV-1", { zh: "只评分，不折算成钱", en: "rated, never in money" }),
    ]),
    part("开发方式与首次接触", "Way and first contact", [
      row("选择适当的方式", "Choosing the way", "REC-7"),
      row("召开开发会议", "The meeting", "REC-7"),
      row("方式：邀请参加产品会", "Way: invite", "REC-7 EVT-1 EVT-2"),
      row("方式：寄送资料", "Way: send material", "REC-7 REC-2"),
      row("方式：客户拜访", "Way: visit", "REC-7 REC-1"),
      row("首次接触的方式", "First contact", "REC-5"),
      row("信函要点", "Letters", "REC-5", RESPECT),
      row("电话要点", "Calls", "REC-5", RESPECT),
      row("电子邮件要点", "Emails", "REC-5"),
    ]),
    part("实施拜访", "Visits", [
      row("由主管级以上实施", "By supervisors and above", "REC-1", {
        zh: "提纲二训练一线代表拜访：只提示，不拦截",
        en: "outline 2 trains reps to visit: a hint, not a bar",
      }),
      row("拜访前的讨论会议", "Meeting before", "REC-4"),
      row("资料：个人", "Facts: the person", "", PRIVATE),
      row("资料：企业", "Facts: the company", "REC-4 REC-3"),
      row("资料的归类、分析、判断", "Sorting the facts", "REC-4 VAL-8"),
      row("销售资料准备", "Own material", "REC-4"),
      row("以当面拜访为主", "Face to face", "REC-1"),
      row("拜访记录表", "Visit record", "REC-1"),
      row("一周内回访", "Follow-up within a week", "REC-1"),
    ]),
    part("资料的录入和保存", "Keeping records", [
      row("成功后录入与归档", "Filing after success", "REC-3 REC-8"),
      row("未成功的原因总结", "Reasons of failure", "REC-6"),
      row("开发记录表的各栏", "Columns of the record", "REC-2"),
      row("开发结果、次数与总时间", "Result, contacts, time", "REC-2"),
    ]),
  ],
};
