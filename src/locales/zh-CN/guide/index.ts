import type { GuideTexts } from "../../guide-texts.ts";
import { afterBid } from "./after-bid.ts";
import { cases, caseSheet } from "./cases.ts";
import { courseModules, courseSessions } from "./course.ts";
import { courseTasks } from "./course-tasks.ts";
import { jointPlan } from "./joint-plan.ts";
import { keyActions } from "./key-actions.ts";
import { negotiationKinds, negotiationStages, negotiationTactics, styleTest } from "./negotiation.ts";
import { bidQuestions, presentationPlaces, rehearsal } from "./presentation.ts";
import { neutrality, requirements } from "./requirements.ts";
import { selfAssessment } from "./self-assessment.ts";
import { agendas, touchpoints } from "./touchpoints.ts";
import { valuePoints } from "./value-points.ts";

export const guide: GuideTexts = {
  keyActions,
  negotiationKinds,
  negotiationStages,
  negotiationTactics,
  styleTest,
  presentationPlaces,
  rehearsal,
  bidQuestions,
  requirements,
  neutrality,
  afterBid,
  touchpoints,
  agendas,
  jointPlan,
  valuePoints,
  selfAssessment,
  caseSheet,
  cases,
  courseTasks,
  courseModules,
  courseSessions,
};
