import type { financeParameters as list } from "#core/parameters/finance.ts";

export const financeParameters: Readonly<Record<keyof typeof list, string>> = {
  "finance.dayBasis": "财务周转：一年按几天计",
  "health.currentRatio.green": "财务健康：流动比率绿灯下限",
  "health.currentRatio.amber": "财务健康：流动比率黄灯下限",
  "health.netMargin.green": "财务健康：净利润率绿灯下限",
  "health.netMargin.amber": "财务健康：净利润率黄灯下限",
  "health.roa.green": "财务健康：资产回报率绿灯下限",
  "health.roa.amber": "财务健康：资产回报率黄灯下限",
  "health.dso.green": "财务健康：回款周期绿灯上限（天）",
  "health.dso.amber": "财务健康：回款周期黄灯上限（天）",
  "health.dio.green": "财务健康：存货周期绿灯上限（天）",
  "health.dio.amber": "财务健康：存货周期黄灯上限（天）",
  "health.good": "财务健康：评为“良好”的最低分",
  "health.watch": "财务健康：评为“关注”的最低分",
  "develop.payback": "开发价值：回收期上限（年）",
  "develop.roi": "开发价值：投入回报率下限",
  "develop.sensitivity": "开发价值：敏感性分析的上下浮动幅度",
};
