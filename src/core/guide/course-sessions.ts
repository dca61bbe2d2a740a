export const COURSE_GOALS = ["RECOGNISE", "PROCESS", "COMMUNICATE", "STRATEGY", "PARTNERSHIP"] as const;
/** What somebody can do after the course. */
export type CourseGoal = (typeof COURSE_GOALS)[number];

export const COURSE_MODULES = [
  "IDENTIFY",
  "VALUE",
  "STRATEGY",
  "NEEDS",
  "FUNNEL",
  "RELATIONSHIPS",
  "DEVELOPMENT",
  "COMPETITION",
  "TENDER",
  "NEGOTIATION",
  "TEAM",
  "EVENTS",
  "RETENTION",
  "MINDSET",
] as const;
export type CourseModule = (typeof COURSE_MODULES)[number];

/** The five training outlines. */
export const OUTLINES = ["O1", "O2", "O3", "O4", "O5"] as const;
export type Outline = (typeof OUTLINES)[number];

/** What each module teaches towards, and the outlines that it comes from. */
export const MODULE_MAP = {
  IDENTIFY: { goals: ["RECOGNISE"], outlines: ["O1", "O2", "O3", "O4"] },
  VALUE: { goals: ["RECOGNISE"], outlines: ["O1", "O3", "O4"] },
  STRATEGY: { goals: ["STRATEGY"], outlines: ["O3"] },
  NEEDS: { goals: ["COMMUNICATE", "STRATEGY"], outlines: ["O1", "O2", "O3"] },
  FUNNEL: { goals: ["PROCESS"], outlines: ["O2"] },
  RELATIONSHIPS: { goals: ["COMMUNICATE"], outlines: ["O1", "O2", "O3"] },
  DEVELOPMENT: { goals: ["PROCESS"], outlines: ["O3", "O5"] },
  COMPETITION: { goals: ["STRATEGY"], outlines: ["O2", "O5"] },
  TENDER: { goals: ["STRATEGY", "PROCESS"], outlines: ["O2"] },
  NEGOTIATION: { goals: ["STRATEGY", "COMMUNICATE"], outlines: ["O2"] },
  TEAM: { goals: ["PROCESS"], outlines: ["O2", "O3"] },
  EVENTS: { goals: ["COMMUNICATE"], outlines: ["O2"] },
  RETENTION: { goals: ["PARTNERSHIP"], outlines: ["O1", "O3", "O4"] },
  MINDSET: { goals: ["COMMUNICATE"], outlines: ["O2"] },
} as const satisfies Readonly<
  Record<CourseModule, { readonly goals: readonly CourseGoal[]; readonly outlines: readonly Outline[] }>
>;

export interface CourseSession {
  readonly id: CourseSessionId;
  readonly module: CourseModule;
  readonly minutes: number;
  /** The models that the session works with. */
  readonly models: readonly string[];
  /** The tables of the workbook that its worksheets fill. */
  readonly tables: readonly string[];
}

const SESSIONS = {
  "KEY-OR-NOT": s("IDENTIFY", 60, "KA-1 KA-2 CLS-1 CLS-2 CLS-3", "customers"),
  CONCENTRATION: s("IDENTIFY", 45, "ABC-1 ABC-2 ABC-3", "sales"),
  "OUR-EFFORT": s("IDENTIFY", 45, "KA-3", "resources"),
  "VALUE-SCORE": s("VALUE", 60, "VAL-1 VAL-2 VAL-3", "valueAssessments"),
  "VALUE-MATRIX": s("VALUE", 45, "VAL-4 VAL-5 VAL-6", "customers"),
  "TIER-AND-COVER": s("VALUE", 60, "TIER-1 TIER-2 TIER-3", "coveragePlan touchpoints"),
  "CAN-THEY-PAY": s("VALUE", 45, "FIN-1 FIN-4 FIN-6", "financials"),
  SURROUNDINGS: s("STRATEGY", 60, "STR-1 STR-2", "pestFactors fiveForces"),
  "SWOT-TO-STRATEGY": s("STRATEGY", 75, "STR-4 STR-5 STR-6", "swot confrontations strategies"),
  INVESTMENT: s("STRATEGY", 45, "STR-3", "investmentMatrix investmentFactors"),
  "NEED-LADDER": s("NEEDS", 60, "NEED-1 NEED-2 NEED-3", "needs"),
  "ASKING-WELL": s("NEEDS", 75, "NEED-4 REL-9", "questions"),
  OBJECTIONS: s("NEEDS", 45, "NEED-5", "objections"),
  "SEVEN-STEPS": s("FUNNEL", 60, "FUN-1 FUN-2 FUN-3", "exitEvidence stageLog"),
  "ENOUGH-IN-THE-FUNNEL": s("FUNNEL", 75, "PIPE-1 PIPE-2 PIPE-3 PIPE-4", "opportunities miningPlan"),
  FORECAST: s("FUNNEL", 60, "FC-1 FC-2 FC-3", "opportunities"),
  "DECISION-CHAIN": s("RELATIONSHIPS", 60, "REL-1 REL-3 REL-4 REL-8", "persons"),
  "FIVE-LEVELS": s("RELATIONSHIPS", 60, "REL-2 REL-5", "relationActions"),
  "FOUR-STRATEGIES": s("RELATIONSHIPS", 60, "REL-6 REL-7 SDA-1", "relationEvents links"),
  "WORTH-DEVELOPING": s("DEVELOPMENT", 60, "DEV-1 ADV-1", "developmentCases valueCases"),
  "VISIT-DAY": s("DEVELOPMENT", 75, "REC-1 REC-4 REC-5", "visits visitPreparations firstContacts"),
  "DEVELOPMENT-RECORD": s("DEVELOPMENT", 30, "REC-2 REC-7", "developmentLog developmentWays"),
  "WHO-COMPETES": s("COMPETITION", 60, "COMP-1 COMP-2 COMP-4", "rivals benchmarks dealIntelligence"),
  DIFFERENCE: s("COMPETITION", 60, "COMP-3 COMP-5 COMP-6", "differentiators rivalPlans"),
  "LAWFUL-TENDER": s("TENDER", 60, "TEND-1 TEND-2 TEND-5 TEND-11", "tenders"),
  "BID-WITHOUT-GAPS": s("TENDER", 60, "TEND-3 TEND-8 TEND-10 TEND-13", "bidItems bidTasks bidDocuments"),
  "SCORE-AND-PRESENT": s("TENDER", 75, "TEND-4 TEND-6 TEND-7 TEND-9", "bidScores bidRisks bidQuestions"),
  PREPARATION: s("NEGOTIATION", 60, "NEG-1 NEG-2 NEG-3 NEG-4", "negotiations negotiationIssues"),
  STYLES: s("NEGOTIATION", 45, "NEG-5 NEG-6 NEG-7 NEG-8", ""),
  CONCESSIONS: s("NEGOTIATION", 60, "CONC-1 CONC-2 CONC-3", "offers concessionPlans"),
  "MANAGED-ACTIVITY": s("TEAM", 60, "REP-2 REP-3 REP-7", "salesActivities workLogs managerChecks"),
  "GOALS-AND-REWARD": s("TEAM", 60, "REP-1 REP-5 REP-6", "okr incentives kpis"),
  "TEAM-ABILITY": s("TEAM", 60, "REP-4 TEAM-1 TEAM-4", "capabilities colleagues"),
  "EVENT-PLAN": s("EVENTS", 60, "EVT-1 EVT-2", "events invitations"),
  "EARLY-WARNING": s("RETENTION", 60, "CHURN-1 CHURN-3", "churnSignals lostAccounts"),
  CARE: s("RETENTION", 60, "MAINT-1 MAINT-2 MAINT-3 MAINT-4 TIER-4", "communications salesModes touchpoints"),
  "JOINT-VALUE": s("RETENTION", 45, "JBP-1", "jointPlans jointPlanItems"),
  RESULTS: s("RETENTION", 45, "KPI-1 KPI-2 CHURN-2 CHURN-4", "kamResults serviceRequests satisfaction"),
  "WHY-SALES": s("MINDSET", 45, "MIND-1", ""),
  "OWN-PLAN": s("MINDSET", 45, "MIND-1 TRAIN-1", "actions"),
} as const;

export type CourseSessionId = keyof typeof SESSIONS;

/** The sessions in the order in which they are taught. */
export const COURSE_SESSIONS: readonly CourseSession[] = (
  Object.entries(SESSIONS) as [CourseSessionId, Omit<CourseSession, "id">][]
).map(([id, session]) => ({ id, ...session }));

function s(module: CourseModule, minutes: number, models: string, tables: string): Omit<CourseSession, "id"> {
  return { module, minutes, models: list(models), tables: list(tables) };
}

function list(words: string): readonly string[] {
  return words === "" ? [] : words.split(" ");
}
