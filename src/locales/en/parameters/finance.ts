import type { financeParameters as list } from "#core/parameters/finance.ts";

export const financeParameters: Readonly<Record<keyof typeof list, string>> = {
  "finance.dayBasis": "Turnover: days of a year",
  "health.currentRatio.green": "Financial health: current ratio, green from",
  "health.currentRatio.amber": "Financial health: current ratio, amber from",
  "health.netMargin.green": "Financial health: net margin, green from",
  "health.netMargin.amber": "Financial health: net margin, amber from",
  "health.roa.green": "Financial health: return on assets, green from",
  "health.roa.amber": "Financial health: return on assets, amber from",
  "health.dso.green": "Financial health: days of sales outstanding, green up to",
  "health.dso.amber": "Financial health: days of sales outstanding, amber up to",
  "health.dio.green": "Financial health: days of inventory, green up to",
  "health.dio.amber": "Financial health: days of inventory, amber up to",
  "health.good": "Financial health: points from which it is good",
  "health.watch": "Financial health: points from which it is watched",
  "develop.payback": "Development: longest payback (years)",
  "develop.roi": "Development: least return on what is spent",
  "develop.sensitivity": "Development: how far the estimates are moved up and down",
};
