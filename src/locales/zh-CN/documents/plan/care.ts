/** Satisfaction and the danger of losing the customer. */
export const care = {
  satisfaction: {
    subject: "客户满意度",
    title: {
      score: (score: string) => `满意度 ${score} 分`,
      weakest: (item: string) => `最弱是${item}`,
      old: "近一年没有可用的答卷",
      due: (date: string) => `调查已过期，应在 ${date}`,
    },
    picture: "历次满意度",
    bar: (date: string, score: string) => `${date} ${score}`,
    items: "近一年最弱三项",
    item: (name: string, score: string) => `${name} ${score}`,
    pairs: { answers: "近一年答卷", nps: "净推荐值", next: "下次调查", csat: "总体满意的比例" },
    columns: { date: "日期", role: "角色", score: "得分", weakest: "最弱项", recommend: "推荐" },
    note: "得分 0–100，由九项 1–5 分的平均换算；推荐 0–10。",
  },
  churn: {
    subject: "流失预警",
    title: {
      light: (light: string, risk: string, reason: string) => `${light}：风险 ${risk} 分，主因${reason}`,
      calm: (light: string, risk: string) => `${light}：风险 ${risk} 分`,
      few: (known: string) => `只知道 ${known} 的信号，不足以亮灯`,
      unknown: "信号都没有评分",
    },
    columns: { signal: "信号", level: "程度", points: "得分" },
    level: { "1": "轻", "2": "明显", "3": "强" },
    quiet: "已评估的信号都没有迹象。",
    facts: (date: string) => `${date} 评估的事实`,
    measure: "挽留措施",
    noMeasure: (days: string, where: string) => `还没有写，须在 ${days} 天内订出；填在${where}。`,
    needed: (signal: string, where: string) => `最需要补的信号是“${signal}”，填在${where}。`,
  },
};
