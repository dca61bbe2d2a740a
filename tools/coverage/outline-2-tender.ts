import { NAMES_ONLY, part, row, type Note, type OutlinePart } from "./outline.ts";

const EVALUATORS: Note = {
  zh: "不提供：评标专家名单保密，禁止私下接触（招标投标法第三十七、三十八、四十四条，实施条例第四十九、七十一、七十二条）；只做清楚的标书、证据索引与讲标",
  en: "not offered: evaluators are secret and may not be approached (TL 37, 38, 44; TR 49, 71, 72); a clear bid, evidence and presentation instead",
};
const AFTER: Note = {
  zh: "讲标后不做任何接触与影响（同上各条）；只做澄清答复、公示期核对与依法异议",
  en: "no contact or influence after the presentation (same articles); only answers asked for, and lawful objections",
};
const FORM: Note = {
  zh: "议标不是法定的招标方式（招标投标法第十条）：保留代码并提示相近的合法方式",
  en: "no form of tendering in law (TL 10): the code is kept, with lawful neighbours",
};

export const tenderParts: readonly OutlinePart[] = [
  part("模块七 招标与投标", "Module 7 Tenders", [
    row("概念、形式和步骤", "Forms and steps", "TEND-0 TEND-1 TEND-2"),
    row("公开招标", "Open tender", "TEND-1"),
    row("邀请招标", "Invited tender", "TEND-1"),
    row("议标", "Negotiated award", "TEND-1", FORM),
    row("协助编写需求说明书", "Helping with requirements", "TEND-11", {
      zh: "只在公告前、应客户要求、公开地协助，写法中性",
      en: "before publication, when asked, openly, in neutral words",
    }),
    row("标书发出前的工作", "Before publication", "TEND-2 TEND-8"),
    row("标书发出的时机", "When to publish", "TEND-2", {
      zh: "只给客户自己用的准备清单：需求不中立就不算就绪",
      en: "a check list for the customer: never ready while the specification is not neutral",
    }),
    row("制作标书的时间", "Time for the bid", "TEND-2"),
    row("公平的竞争环境", "Fair competition", "TEND-11 TEND-2"),
    row("投标文件不漏", "Nothing missing", "TEND-3"),
    row("投标文件不粗", "Nothing crude", "TEND-3"),
    row("投标文件不错", "Nothing wrong", "TEND-3"),
    row("体现优势、贴近评分标准", "Close to the scoring", "TEND-4 TEND-13"),
    row("赢取评标专家信任和支持", "Evaluators' support", "", EVALUATORS),
    row("开标前要点", "Before the opening", "TEND-8"),
    row("讲标顺序", "Order of presentations", "TEND-7"),
    row("讲标中的风险与控制", "Risks of presenting", "TEND-6 TEND-7"),
    row("讲标后的工作重点", "After presenting", "TEND-8 TEND-12", AFTER),
    row("讲标后的公关策略", "Influence after presenting", "", AFTER),
    row("投标失败后的危机管理", "After a lost bid", "TEND-12 REC-6"),
    row("公示期风险识别与防范", "Risks of publicity", "TEND-8 TEND-12"),
    row("公示期投诉或漏洞", "Complaints and faults", "TEND-12", {
      zh: "自身的问题公开更正；异议只凭事实、在法定期限内",
      en: "own faults are corrected openly; objections by facts and in time",
    }),
    row("废标的条件", "Void procurement", "TEND-5"),
    row("废标与无效投标", "Void and rejected", "TEND-5"),
    row("三个投标案例", "Three cases", "TRAIN-1 TEND-5 TEND-12", NAMES_ONLY),
    row("作业：标准投标资料", "Homework: bid library", "TEND-10 TRAIN-2"),
    row("作业：针对对手的评分标准", "Homework: scores per rival", "TEND-4 TEND-13 TRAIN-2", {
      zh: "只用于准备自己的标书，或在市场调研时公开提出",
      en: "to prepare one's own bid, or openly in a market consultation",
    }),
    row("作业：常见问题和答案", "Homework: questions", "TEND-7 TRAIN-2"),
    row("作业：投标前、中、后的标准动作", "Homework: standard actions", "TEND-8 TEND-3 TRAIN-2"),
    row("作业：现场风险及对策", "Homework: risks", "TEND-6 TEND-12 TRAIN-2"),
  ]),
];
