import type { GuideTexts } from "../../guide-texts.ts";

const part = (name: string, content: string, question: string, customerEdition: string) => ({
  part: name,
  content,
  question,
  customerEdition,
});

export const jointPlan: GuideTexts["jointPlan"] = {
  title: "联合业务规划",
  about: "与战略级客户共同制定，双方确认。给客户的一份不含我方的利润、评级和对人的判断。",
  headers: { part: "部分", content: "写什么", question: "双方一起问", customerEdition: "给客户的一份" },
  rows: {
    GOALS: part("共同目标", "双方都想要的结果，有数字、有日期", "一年后怎样才算成功？", "全部写明"),
    "OUR-CONTRIBUTION": part("我方投入", "人、技术、服务与承诺", "我们拿出什么？", "写承诺，不写内部成本"),
    "THEIR-CONTRIBUTION": part("客户投入", "配合的人、数据、场地与决策", "客户拿出什么？", "全部写明"),
    INVESTMENT: part(
      "双方投资",
      "各自的金额；没有也要写明为零",
      "钱从哪里来、何时花？",
      "写约定的金额，不写我方回报率",
    ),
    MILESTONES: part("里程碑", "每一步的成果与日期", "下一个看得见的成果是什么？", "全部写明"),
    GOVERNANCE: part("治理机制", "谁与谁、多久见一次、怎样升级", "出了问题找谁？", "全部写明"),
    RISKS: part("风险", "可能妨碍目标的事与应对", "最可能卡在哪里？", "只写双方共同的风险"),
    REVIEW: part("回顾日期", "下一次一起检查的日期", "什么时候再看一次？", "全部写明"),
    CONFIRMED: part("客户确认", "由有权的人确认", "谁代表客户确认？", "双方签认"),
  },
};
