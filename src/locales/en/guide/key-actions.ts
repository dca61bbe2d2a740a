import type { GuideTexts } from "../../guide-texts.ts";

const of = (action: string, deliverable: string) => ({ action, deliverable });

export const keyActions: GuideTexts["keyActions"] = {
  title: "Key actions of every step",
  about:
    "In every step rep, pre-sales and manager each do one thing that matters and hand over one thing, confirmed by the one who goes on with it. Change the texts to your team's way.",
  headers: {
    step: "Step",
    role: "Role",
    action: "Key action",
    deliverable: "Deliverable",
    evidence: "What ends the step",
    verifier: "Confirmed by",
    days: "Due (days after entering)",
  },
  rows: {
    ST1: {
      REP: of(
        "List candidates, collect public facts, rate their attractiveness and our strength",
        "List of target customers, with the reason for each",
      ),
      PRESALES: of(
        "Match the solutions of the industry: whose problem have we solved before?",
        "Table of customers and solutions",
      ),
      MANAGER: of(
        "Check the list against the people there are; approve, and say why others are left out",
        "Approved list of target customers",
      ),
    },
    ST2: {
      REP: of("Make the first contact and write down the problem in their words", "Contact and the problem as stated"),
      PRESALES: of("Prepare facts and common problems of the industry to ask about", "One page of industry facts"),
      MANAGER: of("Assign the lead and look back at the contact within two days", "Assignment and comments"),
    },
    ST3: {
      REP: of(
        "Find out need, range of the budget, time and who takes part in the decision",
        "Opportunity with all four filled in",
      ),
      PRESALES: of(
        "Survey the needs; tell what must be from what would be good",
        "List of needs that both sides confirm",
      ),
      MANAGER: of("Lead the review: invest, watch or give up", "Decision with its reason"),
    },
    ST4: {
      REP: of(
        "Arrange a demonstration or a reference visit; ask influencers and users for written views",
        "Written feedback of the customer",
      ),
      PRESALES: of("Draft the solution from the list of needs and show it", "Draft and notes of the demonstration"),
      MANAGER: of("Visit key influencers and decision makers together", "Visit record and the next step agreed"),
    },
    ST5: {
      REP: of(
        "Settle the solution; talk about needs openly and lawfully before the purchase is published",
        "Solution that the customer accepts, with notes",
      ),
      PRESALES: of(
        "Finish the technical solution and count its value together with the customer",
        "Technical solution and confirmed value",
      ),
      MANAGER: of("Arrange the executive meeting; decide by points whether to bid", "Minutes and decision to bid"),
    },
    ST6: {
      REP: of("Submit the bid or settle the terms; list the risks one by one", "Bid or terms, and the list of risks"),
      PRESALES: of(
        "Prepare presentation and answers, with evidence for every scoring point",
        "Presentation and bank of answers",
      ),
      MANAGER: of("Approve price and plan of concessions within the authority", "Approval of the price"),
    },
    ST7: {
      REP: of(
        "Hand over from contract to delivery and follow every payment",
        "Signed contract, payment plan and receipts",
      ),
      PRESALES: of("Support start-up and acceptance; check the value promised", "Acceptance papers and value review"),
      MANAGER: of(
        "Hold the monthly meeting on collection: a person and a date for whatever is overdue",
        "Minutes of the meeting",
      ),
    },
  },
  evidence: {
    ST1: "The list is signed off",
    ST2: "A named contact and the problem that they stated",
    ST3: "Need, budget, time and decision chain are known",
    ST4: "Influencers or users agree in writing",
    ST5: "The proposal is the basis, the key decision maker was met",
    ST6: "Award notice, or both sides agree on the terms",
    ST7: "Signed, and the money is in",
  },
};
