import type { GuideTexts } from "../../guide-texts.ts";

const section = (name: string, write: string, example: string) => ({ section: name, write, example });
const check = (name: string, statement: string) => ({ check: name, statement });

export const requirements: GuideTexts["requirements"] = {
  title: "Outline of a requirements statement",
  about:
    "For a customer who asks for help with its needs. Functions and results only, so that several suppliers can answer; the customer alone decides what to use.",
  headers: { section: "Section", write: "What to write", example: "Neutral wording" },
  rows: {
    BACKGROUND: section(
      "Background",
      "The situation, the problem and what started it",
      "Three lines lose about forty hours a month to stops",
    ),
    GOALS: section(
      "Goals",
      "Results that can be measured, with a date",
      "Thirty per cent fewer stops within six months of start-up",
    ),
    SCOPE: section("Scope", "What is in, what is out, and where", "Monitoring of three lines; no work on the building"),
    FUNCTIONS: section(
      "Functions",
      "What it must do, not how",
      "Notices a fault within a minute and tells the person on duty",
    ),
    INTERFACES: section(
      "Interfaces",
      "Data from and to present systems, by open standards",
      "Exchanges data with the production system by an open protocol",
    ),
    SERVICE: section(
      "Service",
      "Reaction, training and spare parts",
      "Reaction within two working hours; two trainings a year",
    ),
    ACCEPTANCE: section(
      "Acceptance",
      "How it is tested, by whom, and what passes",
      "Thirty days of running with no more than two per cent false alarms",
    ),
    SCHEDULE: section(
      "Schedule",
      "Dates of the phases and what the customer does",
      "Delivery sixty days after signing; the network is ready before",
    ),
  },
};

export const neutrality: GuideTexts["neutrality"] = {
  title: "Is it neutral?",
  about:
    "Neutral is a text of which every statement is true; one that is not must be mended first. Articles are hints: the law in force and the tender documents hold.",
  headers: { check: "Check", statement: "True? (yes or no)", article: "Basis" },
  rows: {
    "SAME-INFORMATION": check("Same information", "Every possible supplier gets the same information on the project"),
    RELATED: check(
      "Related conditions",
      "Every condition on qualification, technology and terms belongs to this project and to the contract's performance",
    ),
    AWARDS: check("No region, no awards", "No results or awards of a certain region or industry give points or decide"),
    "SAME-STANDARD": check("Same standard", "All suppliers are examined and evaluated by the same standards"),
    BRAND: check("No brand", "No patent, trade mark, brand, origin or supplier is demanded or named"),
    OWNERSHIP: check("No ownership", "No kind of ownership or organisation is demanded of suppliers"),
    SEVERAL: check(
      "Several can do it",
      "Nothing points at one supplier or product; at least three can meet all that must be met",
    ),
    MEASURABLE: check("Can be tested", "Every requirement can be measured or inspected without taste deciding"),
    OPEN: check("Can be shown", "The text, and our part in it, could be published as they are"),
  },
  kinds: {
    BRAND: "Points at a brand or a maker",
    EXCLUSIVE: "Perhaps only one can do it",
    AWARD: "Counts awards or regions",
  },
  ownArticle: "Good practice",
  conflict:
    "In government procurement a supplier that drew up the specification or the overall design may not take part in the project's other procurement (Art. 18 of the regulation on government procurement, single source excepted; the law in force holds). Find out whether this is such a case before you write a word.",
};
