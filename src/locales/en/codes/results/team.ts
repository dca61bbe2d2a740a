import type { TeamResultId } from "#core/codes/results/team.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of the performance of reps and of events. */
export const teamResults: ResultLabelsOf<TeamResultId> = {
  effectPart: {
    GOAL: "No planned goal",
    COMMITMENT: "No commitment of the customer",
    CHANGE: "Nothing changed",
    EVIDENCE: "No evidence",
    TIME: "No effect within the time",
  },
  activityTotal: { NONE: "No kind given", ALL: "All" },
  logCheck: {
    person: "Person met",
    time: "Time",
    place: "Place",
    goal: "Goal",
    words: "Customer's words",
    commitment: "Commitment",
    nextStep: "Next step with its date",
    opportunity: "Opportunity",
    entered: "Entered within 48 hours",
    evidence: "Evidence",
  },
  logFlag: {
    SIMILAR: "Like an earlier log",
    OVERLAP: "Overlapping times",
    MANY: "Many logs that day",
    BULK: "Entered in bulk",
    REVERSED: "Ends before it begins",
  },
  capabilityArea: { KNOWLEDGE: "Knowledge", SKILL: "Skill", QUALITY: "Quality" },
  teamTrait: {
    goal: "Shared goal",
    roles: "Clear roles",
    skills: "Complementary skills",
    communication: "Open communication",
    trust: "Trust",
    conflict: "Handling of conflict",
    leadership: "Leadership",
    review: "Regular review",
  },
  touchpointState: { HELD: "Held", LATER: "Later", SOON: "Soon", OVERDUE: "Overdue" },
  eventFit: { "TOO-SMALL": "Too small", FITS: "Fits", "TOO-LARGE": "Too large" },
  speakerItem: {
    eloquence: "Eloquence",
    content: "Content for the audience",
    caseValue: "Value of cases",
    slides: "Slides",
    questions: "Prepared for questions",
    rehearsal: "Rehearsal",
  },
  stickinessPart: {
    contacts: "Contacts",
    users: "Users",
    products: "Active products",
    attendance: "Attendance of events",
  },
};
