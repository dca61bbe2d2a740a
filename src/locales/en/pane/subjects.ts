import type { subjects as zh } from "../../zh-CN/pane/subjects.ts";

export const subjects: typeof zh = {
  title: "Subjects",
  about: {
    needs:
      "Ripeness, questions, objections, six advantages, cost of ownership, worth developing, what sways the purchase",
    maintenance: "Signs of churn and why, talks, satisfaction, three meetings with agendas, joint plan",
    tenders:
      "Neutral requirements, law and dates, to bid or not, checks, scores and prices, risks, tasks, bid library, after the bid",
    competition:
      "Rivals, eight dimensions, market shares, seven questions with lawful sources, SWOT of ours and of the customer, strategies",
  },
};
