export const EFFECT_PARTS = ["GOAL", "COMMITMENT", "CHANGE", "EVIDENCE", "TIME"] as const;
/** What an effective activity has (REP-2). */
export type EffectPart = (typeof EFFECT_PARTS)[number];

export const ACTIVITY_TOTALS = ["NONE", "ALL"] as const;
/** The lines of a table of activities that stand for no single kind (REP-2). */
export type ActivityTotal = (typeof ACTIVITY_TOTALS)[number];

export const LOG_CHECKS = [
  "person",
  "time",
  "place",
  "goal",
  "words",
  "commitment",
  "nextStep",
  "opportunity",
  "entered",
  "evidence",
] as const;
/** What a good log holds (REP-3); its parameter is `log.weight.` and the same name. */
export type LogCheck = (typeof LOG_CHECKS)[number];

export const LOG_FLAGS = ["SIMILAR", "OVERLAP", "MANY", "BULK", "REVERSED"] as const;
/** Why a log should be looked at (REP-3). */
export type LogFlag = (typeof LOG_FLAGS)[number];

export const CAPABILITY_AREAS = ["KNOWLEDGE", "SKILL", "QUALITY"] as const;
/** Area of the capability matrix (REP-4). */
export type CapabilityArea = (typeof CAPABILITY_AREAS)[number];

export const TEAM_TRAITS = [
  "goal",
  "roles",
  "skills",
  "communication",
  "trust",
  "conflict",
  "leadership",
  "review",
] as const;
/** What makes a team work (TEAM-4). */
export type TeamTrait = (typeof TEAM_TRAITS)[number];

export const TOUCHPOINT_STATES = ["HELD", "LATER", "SOON", "OVERDUE"] as const;
/** Where a touchpoint stands (TIER-3). */
export type TouchpointState = (typeof TOUCHPOINT_STATES)[number];

export const EVENT_FITS = ["TOO-SMALL", "FITS", "TOO-LARGE"] as const;
/** Whether an event's size goes with its audience (EVT-1). */
export type EventFit = (typeof EVENT_FITS)[number];

export const SPEAKER_ITEMS = ["eloquence", "content", "caseValue", "slides", "questions", "rehearsal"] as const;
/** What a speaker is rated on (EVT-1); a column of the speakers. */
export type SpeakerItem = (typeof SPEAKER_ITEMS)[number];

export const STICKINESS_PARTS = ["contacts", "users", "products", "attendance"] as const;
/** What ties a customer to us (EVT-1); its parameter is `stickiness.full.` and the same name. */
export type StickinessPart = (typeof STICKINESS_PARTS)[number];

/** The lists whose codes only the models of the performance of reps and of events give. */
export const TEAM_RESULTS = {
  effectPart: EFFECT_PARTS,
  activityTotal: ACTIVITY_TOTALS,
  logCheck: LOG_CHECKS,
  logFlag: LOG_FLAGS,
  capabilityArea: CAPABILITY_AREAS,
  teamTrait: TEAM_TRAITS,
  touchpointState: TOUCHPOINT_STATES,
  eventFit: EVENT_FITS,
  speakerItem: SPEAKER_ITEMS,
  stickinessPart: STICKINESS_PARTS,
} as const;

export type TeamResultId = keyof typeof TEAM_RESULTS;
