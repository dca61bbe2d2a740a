import type { GuideTexts } from "../../guide-texts.ts";

const part = (name: string, content: string, question: string, customerEdition: string) => ({
  part: name,
  content,
  question,
  customerEdition,
});

export const jointPlan: GuideTexts["jointPlan"] = {
  title: "Joint business plan",
  about:
    "Made together with a strategic customer and confirmed by both. The customer's copy holds no margin, no rating and no judgement of people.",
  headers: {
    part: "Part",
    content: "What to write",
    question: "To ask together",
    customerEdition: "In the customer's copy",
  },
  rows: {
    GOALS: part(
      "Common goals",
      "Results that both want, with figures and dates",
      "What is success in a year?",
      "In full",
    ),
    "OUR-CONTRIBUTION": part(
      "Our contribution",
      "People, technology, service, promises",
      "What do we put in?",
      "The promise, not our cost",
    ),
    "THEIR-CONTRIBUTION": part(
      "Their contribution",
      "People, data, sites and decisions",
      "What do they put in?",
      "In full",
    ),
    INVESTMENT: part(
      "Investment",
      "Amounts of both; none is written as zero",
      "Where does the money come from, and when?",
      "Amounts agreed on, not our return",
    ),
    MILESTONES: part("Milestones", "Results and dates, step by step", "What will be seen next?", "In full"),
    GOVERNANCE: part(
      "Governance",
      "Who meets whom, how often, and where problems go",
      "Whom do we call when it goes wrong?",
      "In full",
    ),
    RISKS: part("Risks", "What may stand in the way, and the answer", "Where will it stick?", "Common risks only"),
    REVIEW: part("Review", "The day on which both look again", "When do we look again?", "In full"),
    CONFIRMED: part("Confirmation", "By somebody who may", "Who confirms for the customer?", "Signed by both"),
  },
};
