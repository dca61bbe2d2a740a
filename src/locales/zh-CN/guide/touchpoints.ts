import type { GuideTexts } from "../../guide-texts.ts";

const item = (name: string, content: string, input: string, output: string) => ({ item: name, content, input, output });

export const touchpoints: GuideTexts["touchpoints"] = {
  title: "签约后的三次会议",
  about: "签约后第一百八十、四百五十、九百天各开一次，目的不同，与会人也不同。",
  headers: {
    meeting: "会议",
    purpose: "目的",
    minutes: "时长（分钟）",
    ours: "我方与会人",
    theirs: "客户与会人",
    before: "会前一定要做",
  },
  rows: {
    D180: {
      purpose: "看当初的目标达成多少，商定未来半年做什么",
      before: "与使用者核对已交付价值的数字，双方数字一致再上会",
    },
    D450: {
      purpose: "趁问题还小时说开，定下整改的人和日期",
      before: "先开内部会，核对流失信号；信号与判断只在内部使用，不带到会上",
    },
    D900: {
      purpose: "用成果说明续约与扩大合作的理由，提出下一阶段方案",
      before: "请客户确认两年多来的成果，测算扩大合作对客户的价值",
    },
  },
};

export const agendas: GuideTexts["agendas"] = {
  title: "三次会议的议程",
  about: "每一项都写明要带什么、要得到什么。时长可按实际情况调整。",
  headers: { meeting: "会议", item: "议程", minutes: "分钟", content: "内容", input: "会前资料", output: "成果" },
  rows: {
    D180: {
      GOALS: item("目标与达成", "逐条对照签约时的目标", "目标清单与完成情况", "双方认可的达成表"),
      VALUE: item("已交付的价值", "用客户的数字说明节省或增加了多少", "价值测算与使用数据", "客户确认的价值"),
      CHANGES: item("客户的变化", "战略、组织、预算有什么新情况", "公开信息与联系人变动", "更新的客户档案"),
      "NEXT-HALF": item("未来半年", "双方各做什么，投入什么", "建议的行动计划", "商定的计划"),
      ACTIONS: item("行动确认", "每件事定人、定日期", "会议记录", "签认的行动清单"),
    },
    D450: {
      PROBLEMS: item("未决问题", "逐条过投诉与未完成的承诺", "投诉与服务请求清单", "每条的处理结论"),
      SATISFACTION: item("满意度", "听使用者谈好在哪里、差在哪里", "满意度问卷结果", "最该改的三件事"),
      SIGNALS: item("变化的信号", "请客户谈谈采购与使用上的变化", "订单与使用趋势（只用双方都有的数据）", "变化的原因"),
      MEASURES: item("整改措施", "商量怎样改、改到什么程度", "措施建议与所需资源", "商定的措施与标准"),
      OWNERS: item("责任与复查", "定负责人、完成日期与复查日期", "双方人员安排", "整改表与复查日期"),
    },
    D900: {
      RESULTS: item("两年多来的成果", "回顾目标、成果与得失", "历次会议的结论", "共同的成果总结"),
      RENEWAL: item("续约", "到期安排与条件", "合同到期日与履约情况", "续约的意向与时间"),
      EXPANSION: item("扩大合作", "还有哪些单位、哪些需要没有覆盖", "产品渗透表与价值测算", "值得做的两三件事"),
      "JOINT-PLAN": item("联合规划", "下一阶段的共同目标与双方投入", "联合业务规划草案", "规划的共同目标"),
      DECISIONS: item("决定与下一步", "谁来决定、何时决定", "决策流程与日期", "下一次会面的日期"),
    },
  },
};
