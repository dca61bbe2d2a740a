import { part, row, TITLE_ONLY, type Note, type Outline } from "./outline.ts";

const CLEAN: Note = {
  zh: "提纲提到对手的行贿等行为：只记录事实、转合规或法务，不提供同类对策",
  en: "the outline speaks of bribery by rivals: facts only, for compliance or legal; no counter-measure of that kind",
};

export const outline3: Outline = {
  id: "提纲三 · Outline 3",
  zh: "大客户的定义、开发、流失、维护与课程内容",
  en: "Key accounts: definition, development, loss, care, and a course",
  parts: [
    part("定义与影响", "Definition and effects", [
      row("频率高、金额大、利润率高", "Frequent, large, profitable", "KA-2"),
      row("其余为中小客户", "All others", "CLS-5"),
      row("对利润持续增长", "Profit", "ABC-3 CHURN-2 TRAIN-2"),
      row("对形象与品牌", "Image", "KPI-1 TRAIN-2"),
      row("对员工信心", "Confidence of the team", "TEAM-4 TRAIN-2"),
    ]),
    part("如何开发大客户", "How to develop", [
      row("充足的拜访准备", "Prepare visits", "REC-4"),
      row("成为产品专家", "Be an expert", "REP-4", {
        zh: "原文一字被遮盖，按“专家”理解",
        en: "a masked word, read as expert",
      }),
      row("为客户创造价值", "Create value", "ADV-1 ADV-2"),
      row("关注竞争对手", "Watch rivals", "COMP-1 COMP-4"),
      row("组织系统支持", "Support by the company", "TEAM-1 TEAM-2"),
      row("流程分解", "Break down the process", "FUN-1 FUN-2"),
      row("交互式开发", "Develop together", "JBP-1 REL-6"),
      row("客户推荐", "Recommendations", "REL-6 REC-7"),
      row("重视决策者身边的人", "People around deciders", "REL-1 SDA-1", {
        zh: "只看其在工作中的角色与影响",
        en: "their part and influence at work only",
      }),
      row("公关手段创新", "New ways of contact", "REC-5 EVT-1", {
        zh: "理解为新的、合规的沟通方式",
        en: "read as new, lawful ways to talk",
      }),
    ]),
    part("流失的原因", "Why accounts leave", [
      row("业务战略调整", "Change of strategy", "CHURN-1 CHURN-3"),
      row("选择与优化供应商", "Choice of suppliers", "CHURN-1 CHURN-3"),
      row("问题或投诉未解决", "Complaints", "CHURN-1 KPI-2"),
      row("被竞争企业排挤", "Pushed out", "CHURN-1 CHURN-3", CLEAN),
      row("更强的竞争对手", "A stronger rival", "CHURN-1 COMP-2"),
    ]),
    part("维护与管理", "Care", [
      row("适应的销售模式", "Fitting mode of sale", "MAINT-4"),
      row("销售激励体系", "Incentives", "MAINT-3 CLS-5"),
      row("信息系统：发展分析", "Analysis: development", "MAINT-1"),
      row("信息系统：价值分析", "Analysis: value", "VAL-1 VAL-2"),
      row("信息系统：行为分析", "Analysis: behaviour", "MAINT-1"),
      row("信息系统：代理商贡献", "Analysis: agents", "MAINT-1"),
      row("信息系统：满意度", "Analysis: satisfaction", "CHURN-2 CHURN-4"),
      row("信息系统：一对一", "Analysis: one by one", "VAL-8 REC-3"),
      row("全方位沟通体系", "Communication", "MAINT-2"),
    ]),
    part("课程：破冰与战略意义", "Course: start and meaning", [
      row("企业如何做好开发与管理", "How companies manage", "TRAIN-3 TIER-2"),
      row("销售胜任能力", "Competence of sellers", "REP-4"),
      row("成人学习特征", "How adults learn", "TRAIN-3", {
        zh: "由讲师讲解，没有可计算的内容",
        en: "told by the trainer; nothing to calculate",
      }),
      row("工作的意义", "Meaning of the work", "TRAIN-2"),
      row("三个特征", "Three features", "TRAIN-2", TITLE_ONLY),
      row("日常三项工作", "Three daily tasks", "TRAIN-2", TITLE_ONLY),
      row("总体业务思维", "Whole business", "TRAIN-2 STR-6"),
    ]),
    part("课程：机会管理", "Course: opportunities", [
      row("宏观环境分析", "Wider environment", "STR-1"),
      row("竞争环境五要素", "Five forces", "STR-2"),
      row("投资和战略矩阵", "Investment matrix", "STR-3"),
      row("优劣势分析工具", "Strengths and weaknesses", "STR-4"),
      row("对持矩阵", "Confrontation matrix", "STR-5", { zh: "按“对峙矩阵”理解", en: "read as confrontation" }),
      row("战略导出", "Deriving strategy", "STR-6"),
    ]),
    part("课程：大客户定义", "Course: definition", [
      row("定义的维度", "Dimensions", "KA-1 KA-2 CLS-1 CLS-4"),
      row("客户评估表", "Evaluation sheet", "VAL-6"),
      row("标准的量化与可操作性", "Criteria that work", "VAL-6"),
      row("目标客户矩阵", "Target matrix", "VAL-5"),
    ]),
    part("课程：需求", "Course: needs", [
      row("显性与隐性需求", "Explicit and implicit", "NEED-1"),
      row("心理需求模型", "Psychological needs", "NEED-3", {
        zh: "提纲没有解释字母：释义为本工具定义",
        en: "the letters are not explained: our own reading",
      }),
      row("四级需求及应对", "Four levels", "NEED-2", {
        zh: "提纲没有说明含义：按成熟度理解，可切换，请讲师确认",
        en: "not explained: read as ripeness, with a switch, for the trainer to confirm",
      }),
      row("引导需求", "Leading", "NEED-2 NEED-4"),
      row("激发需求", "Awakening", "NEED-2 NEED-4"),
      row("战略询问技能", "Strategic questions", "NEED-4"),
    ]),
    part("课程：决策体制与团队", "Course: decisions and team", [
      row("职责和角色", "Duties and roles", "REL-1"),
      row("常见角色和需求", "Common roles and needs", "REL-1 REL-7"),
      row("社会动态分析法", "Social dynamics", "SDA-1", {
        zh: "没有公开的标准：本工具定义，影响网络只算一步",
        en: "no published standard: our own, one step of an influence network",
      }),
      row("客户评估流程", "Process of assessment", "VAL-7"),
      row("高效团队特征", "Effective teams", "TEAM-4"),
      row("客户异议的价值", "Worth of objections", "NEED-5"),
      row("处理异议的原则", "Handling objections", "NEED-5"),
      row("课程给企业的价值", "What the course brings", "TRAIN-3"),
    ]),
  ],
};
