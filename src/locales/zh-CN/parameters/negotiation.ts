import type { negotiationParameters as list } from "#core/parameters/negotiation.ts";

export const negotiationParameters: Readonly<Record<keyof typeof list, string>> = {
  "logroll.difference": "议题交换：双方权重之差达到",
  "style.near": "谈判风格：与最高分相差不超过几分视为并列",
  "style.balanced": "谈判风格：最高与最低相差不超过几分为灵活型",
  "concession.allAtOnce": "让步类型：一轮占总让步达到即为一次让完",
  "concession.evenSpread": "让步类型：各轮占比相差不超过即为相近",
  "concession.tinyStep": "让步类型：小步让步的占比上限",
  "concession.tinyLast": "让步类型：先小后大时末轮的占比下限",
  "concession.distance": "让步类型：与典型类型的最大距离",
  "concession.small": "让步幅度：不超过此比例为小",
  "concession.medium": "让步幅度：不超过此比例为中",
  "concession.onPlan": "让步进度：与计划相差不超过即为符合计划",
  "meso.tolerance": "同值方案：与目标的最大差距",
  "meso.difference": "同值方案：对方价值的最小差别",
};
