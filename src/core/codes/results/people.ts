export const ROLE_QUESTIONS = [
  "approves",
  "vetoes",
  "budget",
  "member",
  "specifies",
  "evaluates",
  "advises",
  "uses",
  "signs",
] as const;
/** What tells a person's part in the decision (REL-1). */
export type RoleQuestion = (typeof ROLE_QUESTIONS)[number];

export const UNRATED = ["CR?"] as const;
/** A relationship level that nobody has proved (REL-2). */
export type Unrated = (typeof UNRATED)[number];

export const CHAIN_ALARMS = ["OPPOSED", "UNCOVERED", "UNSUPPORTED", "WEAK"] as const;
/** Why a decision chain is red or amber (REL-3): the first two make it red. */
export type ChainAlarm = (typeof CHAIN_ALARMS)[number];

export const POWER_FIELDS = ["RELY", "WIN", "NEUTRALISE", "VOICE", "INFORM", "WATCH"] as const;
/** Field of the power and attitude map (REL-4): the influential first, each from support to opposition. */
export type PowerField = (typeof POWER_FIELDS)[number];

export const CONVERSION_GOALS = ["HOLD", "RAISE", "CONTAIN"] as const;
/** What is to become of a relationship (REL-5): kept, one level up, or kept from doing harm. */
export type ConversionGoal = (typeof CONVERSION_GOALS)[number];

export const CONVERSION_ACTIONS = [
  "KDM-CR1",
  "KDM-CR2",
  "KDM-CR3",
  "KDM-CR4",
  "KDM-CR5",
  "KI-CR1",
  "KI-CR2",
  "KI-CR3",
  "KI-CR4",
  "KI-CR5",
  "KU-CR1",
  "KU-CR2",
  "KU-CR3",
  "KU-CR4",
  "KU-CR5",
] as const;
/** The action for a role at a level (REL-5). */
export type ConversionAction = (typeof CONVERSION_ACTIONS)[number];

export const APPROACH_REASONS = ["NEED", "EXECUTIVE", "PRODUCT", "EFFECT", "NONE"] as const;
/** Which rule chose the strategy (REL-6), in the order in which they are asked. */
export type ApproachReason = (typeof APPROACH_REASONS)[number];

export const PITCH_VERDICTS = ["OK", "LONG", "SENTENCES", "NUMBER"] as const;
/** What is wrong with a short pitch first (REL-9). */
export type PitchVerdict = (typeof PITCH_VERDICTS)[number];

export const NEED_PRIORITIES = ["P0", "P1", "P2", "P3"] as const;
/** The same codes read as priorities (NEED-2); P0 is the most pressing. */
export type NeedPriority = (typeof NEED_PRIORITIES)[number];

export const NEED_MESSAGES = ["SECURITY", "POWER", "INTEREST", "SOCIAL", "ESTEEM", "SELF"] as const;
/** What to offer to a psychological need (NEED-3). */
export type NeedMessage = (typeof NEED_MESSAGES)[number];

export const SPIN_VERDICTS = ["OK", "SHALLOW", "SITUATION", "BOTH"] as const;
/** Whether the questions asked are balanced (NEED-4). */
export type SpinVerdict = (typeof SPIN_VERDICTS)[number];

export const NEAR_ACTIONS = ["REACTIVATE", "DORMANT", "SMALLER"] as const;
/** What can close a gap of the next months (PIPE-4). */
export type NearAction = (typeof NEAR_ACTIONS)[number];

export const LEVELLING_BARS = ["SIGNED", "STEP", "BUDGET", "RELATION", "SLACK"] as const;
/** Why an opportunity cannot be brought forward (FC-2), in the order in which they are asked. */
export type LevellingBar = (typeof LEVELLING_BARS)[number];

export const TENDER_MILESTONES = [
  "OPENING",
  "EVALUATED",
  "PUBLICITY",
  "NOTICE",
  "QUERY",
  "SIGNING",
  "COLLECTION",
] as const;
/** A date on the way from a tender's publication to the money (FC-3). */
export type TenderMilestone = (typeof TENDER_MILESTONES)[number];

/** The lists whose codes only the models of the pipeline beyond FC-1, people and needs give. */
export const PEOPLE_RESULTS = {
  roleQuestion: ROLE_QUESTIONS,
  unrated: UNRATED,
  chainAlarm: CHAIN_ALARMS,
  powerField: POWER_FIELDS,
  conversionGoal: CONVERSION_GOALS,
  conversionAction: CONVERSION_ACTIONS,
  approachReason: APPROACH_REASONS,
  pitchVerdict: PITCH_VERDICTS,
  needPriority: NEED_PRIORITIES,
  needMessage: NEED_MESSAGES,
  spinVerdict: SPIN_VERDICTS,
  nearAction: NEAR_ACTIONS,
  levellingBar: LEVELLING_BARS,
  tenderMilestone: TENDER_MILESTONES,
} as const;

export type PeopleResultId = keyof typeof PEOPLE_RESULTS;
