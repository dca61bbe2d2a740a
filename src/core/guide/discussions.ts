import type { CourseModule } from "./course-sessions.ts";

export const TASK_KINDS = ["DISCUSSION", "EXERCISE", "HOMEWORK", "SELF-CHECK"] as const;
/** How a group works on a task of the course. */
export type TaskKind = (typeof TASK_KINDS)[number];

export interface CourseTask {
  readonly id: CourseTaskId;
  readonly module: CourseModule;
  readonly kind: TaskKind;
  readonly minutes: number;
  /** The models that help. */
  readonly models: readonly string[];
}

const TASKS = {
  "WHO-WORKS-ON-THEM": t("IDENTIFY", "DISCUSSION", 15, "KA-3"),
  "WHERE-RESOURCES-GO": t("IDENTIFY", "DISCUSSION", 15, "KA-3 TIER-2"),
  "VALUE-SO-FAR": t("IDENTIFY", "DISCUSSION", 15, "KA-3 VAL-3 KPI-1"),
  "WARNING-SYSTEM": t("IDENTIFY", "DISCUSSION", 20, "CHURN-1"),
  "WHAT-THEY-CHANGE": t("IDENTIFY", "SELF-CHECK", 15, "KA-2 ABC-3 CHURN-2"),
  "THREE-FEATURES": t("IDENTIFY", "SELF-CHECK", 10, "KA-2 KA-1"),
  "DAILY-WORK": t("IDENTIFY", "SELF-CHECK", 10, "REC-1 MAINT-2 FUN-1"),
  "WHOLE-BUSINESS": t("IDENTIFY", "SELF-CHECK", 15, "STR-6 JBP-1"),
  "SPREAD-TOO-THIN": t("VALUE", "SELF-CHECK", 10, "TEAM-1 ABC-3"),
  "DATA-OR-HABIT": t("VALUE", "SELF-CHECK", 10, "VAL-7 DEV-3"),
  "PRODUCT-OR-SOLUTION": t("VALUE", "SELF-CHECK", 10, "ADV-1 VAL-2"),
  "STEP-FOCUS": t("FUNNEL", "DISCUSSION", 20, "FUN-1 FUN-2"),
  "WHY-A-FUNNEL": t("FUNNEL", "DISCUSSION", 15, "FUN-3 FC-1"),
  "MINING-PLAN": t("FUNNEL", "DISCUSSION", 25, "PIPE-3 PIPE-2"),
  "CONVERSION-AND-APPRAISAL": t("FUNNEL", "DISCUSSION", 15, "PIPE-3 REP-6"),
  "LAST-QUARTER": t("FUNNEL", "DISCUSSION", 25, "FC-2 PIPE-4"),
  "HOW-MUCH-STOCK": t("FUNNEL", "DISCUSSION", 20, "PIPE-1 PIPE-2"),
  "OWN-FUNNEL": t("FUNNEL", "EXERCISE", 30, "FUN-1 FUN-3 PIPE-1"),
  "FIVE-LEVELS-GROUP": t("RELATIONSHIPS", "EXERCISE", 40, "REL-2 REL-5 REL-3"),
  "LOGS-RESISTED": t("TEAM", "DISCUSSION", 20, "REP-3 REC-1"),
  "SELLER-TO-MANAGER": t("TEAM", "DISCUSSION", 15, "REP-4 REP-7"),
  "IDLE-MANAGERS": t("TEAM", "DISCUSSION", 15, "REP-7"),
  "ONE-TEAM": t("TEAM", "DISCUSSION", 15, "TEAM-4 REP-5"),
  "EVENT-WORTH": t("EVENTS", "DISCUSSION", 15, "EVT-1"),
  "EVENT-FOR-RESULTS": t("EVENTS", "DISCUSSION", 20, "EVT-1"),
  "HARD-TO-INVITE": t("EVENTS", "DISCUSSION", 15, "EVT-2"),
  "MANAGERS-INVITE": t("EVENTS", "DISCUSSION", 15, "EVT-2"),
  "EVENT-TO-ORDER": t("EVENTS", "DISCUSSION", 20, "EVT-1 PIPE-3"),
  "SPEAKER-ABILITY": t("EVENTS", "DISCUSSION", 10, "EVT-1"),
  "IDENTIFY-RIVALS": t("COMPETITION", "EXERCISE", 20, "COMP-1"),
  "SEVEN-QUESTIONS": t("COMPETITION", "EXERCISE", 25, "COMP-4"),
  "DESCRIBE-RIVALS": t("COMPETITION", "EXERCISE", 20, "COMP-2"),
  "MARKET-SHARES": t("COMPETITION", "EXERCISE", 15, "COMP-5"),
  "OWN-ADVANTAGES": t("COMPETITION", "EXERCISE", 20, "COMP-5 COMP-3"),
  "PLAN-PER-RIVAL": t("COMPETITION", "EXERCISE", 25, "COMP-6"),
  "BID-LIBRARY": t("TENDER", "HOMEWORK", 90, "TEND-10"),
  "SCORING-PER-RIVAL": t("TENDER", "HOMEWORK", 60, "TEND-4 TEND-13"),
  "LIKELY-QUESTIONS": t("TENDER", "HOMEWORK", 45, "TEND-7"),
  "STANDARD-ACTIONS": t("TENDER", "HOMEWORK", 45, "TEND-8 TEND-3"),
  "BID-RISKS": t("TENDER", "HOMEWORK", 45, "TEND-6 TEND-12"),
  "STYLE-TEST": t("NEGOTIATION", "EXERCISE", 20, "NEG-6"),
  "STYLE-PAIRS": t("NEGOTIATION", "EXERCISE", 20, "NEG-5 NEG-6"),
  "WHY-SELLING": t("MINDSET", "DISCUSSION", 15, "MIND-1"),
  "LOST-DEAL": t("MINDSET", "DISCUSSION", 15, "MIND-1 REC-6"),
  "THREE-DIFFICULTIES": t("MINDSET", "EXERCISE", 30, "MIND-1"),
  "AFTER-THE-COURSE": t("MINDSET", "HOMEWORK", 30, "TRAIN-1 MIND-1"),
} as const;

export type CourseTaskId = keyof typeof TASKS;

/**
 * Every discussion, exercise, homework and self-check of the course, by module.
 * @model TRAIN-2
 * @origin seed for the questions, own for minutes and models
 */
export const COURSE_TASKS: readonly CourseTask[] = (
  Object.entries(TASKS) as [CourseTaskId, Omit<CourseTask, "id">][]
).map(([id, task]) => ({ id, ...task }));

function t(module: CourseModule, kind: TaskKind, minutes: number, models: string): Omit<CourseTask, "id"> {
  return { module, kind, minutes, models: models.split(" ") };
}
