import { retentionResults as resultsEn } from "./en/codes/results/retention.ts";
import { jointPlan as planEn } from "./en/guide/joint-plan.ts";
import { agendas as agendasEn } from "./en/guide/touchpoints.ts";
import { maintenance as en } from "./en/pane/maintenance.ts";
import type { GuideTexts } from "./guide-texts.ts";
import type { Language } from "./language.ts";
import { retentionResults as resultsZh } from "./zh-CN/codes/results/retention.ts";
import { jointPlan as planZh } from "./zh-CN/guide/joint-plan.ts";
import { agendas as agendasZh } from "./zh-CN/guide/touchpoints.ts";
import { maintenance as zhCN } from "./zh-CN/pane/maintenance.ts";

export type MaintenanceWords = typeof zhCN & {
  readonly results: typeof resultsZh;
  readonly guide: Pick<GuideTexts, "agendas" | "jointPlan">;
};

const WORDS: Readonly<Record<Language, MaintenanceWords>> = {
  "zh-CN": { ...zhCN, results: resultsZh, guide: { agendas: agendasZh, jointPlan: planZh } },
  en: { ...en, results: resultsEn, guide: { agendas: agendasEn, jointPlan: planEn } },
};

/** The words of keeping an account: loaded with their screen alone. */
export function maintenanceWords(language: Language): MaintenanceWords {
  return WORDS[language];
}
