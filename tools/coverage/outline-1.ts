import { CLAIM, CUT, part, row, type Outline } from "./outline.ts";

export const outline1: Outline = {
  id: "提纲一 · Outline 1",
  zh: "开发大客户培训课件",
  en: "Developing key accounts, slides",
  parts: [
    part("课程概述与目标", "Overview and goals", [
      row("欢迎与课程目的", "Welcome and purpose", "TRAIN-3"),
      row("五大模块总览", "Five modules", "TRAIN-3", {
        zh: "总览的模块名与正文不一致，按正文内容安排",
        en: "names of modules differ from the text, which is followed",
      }),
      row("模块：大客户战略", "Module: strategy", "VAL-1 TIER-1 DEV-1"),
      row("模块：需求挖掘", "Module: needs", "NEED-1 NEED-2 NEED-4"),
      row("模块：关系建立", "Module: relationships", "REL-1 REL-2 REL-3"),
      row("模块：销售技巧", "Module: selling", "FUN-1 FUN-2 NEG-2"),
      row("模块：客户管理", "Module: management", "MAINT-2 KPI-1"),
      row("目标：特征与分类", "Goal: features and classes", "KA-1 ABC-1 VAL-1 TRAIN-3"),
      row("目标：开发流程", "Goal: process", "FUN-1 FUN-2 REC-2 TRAIN-3"),
      row("目标：沟通与关系维护", "Goal: communication", "REL-2 REL-5 MAINT-2 TRAIN-3"),
      row("目标：销售策略", "Goal: strategy of selling", "REL-6 ADV-1 NEG-2 TRAIN-3"),
      row("目标：长期伙伴关系", "Goal: partnership", "CHURN-4 JBP-1 KPI-1 TRAIN-3"),
    ]),
    part("为什么需要大客户开发", "Why key accounts", [
      row("收入贡献八成", "80 % of revenue", "ABC-1 ABC-3", CLAIM),
      row("平均合作 3.5 年", "3.5 years on average", "VAL-9 DEV-1", CLAIM),
      row("客单价值四倍", "Four times the value", "", {
        zh: "未经核实，且“四倍”与“提升四倍”自相矛盾：不作默认值",
        en: "not verified, and it contradicts itself: no default rests on it",
      }),
      row("品牌影响提升", "Effect on the brand", "KPI-1", CLAIM),
    ]),
    part("大客户开发的挑战", "Challenges", [
      row("多方决策，6–8 人", "Six to eight deciders", "REL-3 KA-1"),
      row("周期 90–180 天", "Cycles of 90 to 180 days", "FUN-4 PIPE-1"),
      row("同时有 3–5 家对手", "Three to five rivals", "COMP-1 FUN-1"),
      row("需求复杂、要求定制", "Complex, custom needs", "KA-1 NEED-2"),
    ]),
    part("大客户分析", "Analysis", [
      row(
        "四项内容：定义、分类、价值、画像与市场",
        "Definition, classes, value, profile and market",
        "KA-1 ABC-1 VAL-1 VAL-8 STR-1",
      ),
      row("什么是大客户", "What is a key account", "KA-1"),
      row("特征：采购量大", "Feature: large purchases", "KA-1"),
      row("特征：决策链复杂", "Feature: complex decision", "KA-1 REL-3"),
      row("特征：需求专业化", "Feature: special needs", "KA-1"),
      row("特征：战略合作", "Feature: strategic cooperation", "KA-1 TIER-1"),
      row("特征：行业影响力", "Feature: influence", "KA-1 VAL-1"),
      row("按购买力分类", "Classes by purchases", "ABC-1 ABC-2", {
        zh: "客户数与收入两组比例不能同时满足，给出两种方法与偏差",
        en: "both sets of shares cannot hold at once: two methods and the deviation",
      }),
      row("按行业分类", "Classes by industry", "CLS-1"),
      row("按合作阶段分类", "Classes by stage", "CLS-2"),
      row("按决策模式分类", "Classes by mode of decision", "CLS-3"),
      row("当前价值：采购额、利润、付款", "Current value", "VAL-1"),
      row("潜在价值：增长、扩展、预算", "Potential value", "VAL-1"),
      row("战略价值：影响力、技术协同", "Strategic value", "VAL-1"),
      row("战略价值的其余各项", "The rest of strategic value", "", CUT),
    ]),
  ],
};
