import type { GuideTexts } from "../../guide-texts.ts";

const of = (point: string, question: string, proof: string) => ({ point, question, proof });

export const valuePoints: GuideTexts["valuePoints"] = {
  title: "What matters to whom",
  about:
    "For thinking of questions before a visit. A point is a guess until the person confirms it. Professional and proper matters only; private life is nobody's business.",
  headers: { group: "Whom", point: "Value point", question: "Question to check it", proof: "What proves it" },
  groups: {
    KDM: "Key decision maker",
    KI: "Key influencer",
    KU: "Key user",
    "NEW-MANAGER": "Newly appointed manager",
    RETIRING: "Manager near retirement",
    SOE: "State-owned company",
    PRIVATE: "Private company",
    FOREIGN: "Foreign company",
    GOV: "Government or public body",
    JV: "Joint venture",
  },
  rows: {
    KDM: {
      STRATEGY: of(
        "Fits the strategy",
        "Where does this stand among this year's priorities?",
        "A page beside their goals",
      ),
      RISK: of("Risk under control", "Which outcome would be unacceptable?", "Risks, plans, experience with the like"),
      RETURN: of("Clear return", "By which figure will you judge it?", "Return counted with their data"),
    },
    KI: {
      FIT: of(
        "Technical fit",
        "Which three requirements are not to be moved?",
        "Test reports and answers item by item",
      ),
      STANDING: of(
        "Professional standing",
        "Which professional result should the project show?",
        "Published cases and chances to present",
      ),
      WORKLOAD: of("No extra burden", "How many people will it take?", "Division of work, and our part of it"),
    },
    KU: {
      EASE: of("Easy to use", "Which step is the most trouble now?", "Trial on site and notes of it"),
      RELIABILITY: of("Reliable", "What did the last failure cost you?", "Running data and records of service"),
      TRAINING: of("Easy to learn", "How many must learn, and in how many days?", "Training plan and material"),
    },
    "NEW-MANAGER": {
      "QUICK-RESULT": of(
        "A visible result soon",
        "What should be different after half a year?",
        "Results that can be there in ninety days",
      ),
      "LOW-RISK": of("A safe start", "Where must nothing go wrong?", "A small pilot with a way out"),
      TEAM: of("The team goes along", "What worries the team most?", "A plan that users take part in, and training"),
    },
    RETIRING: {
      HANDOVER: of("Orderly handover", "What must be handed over clearly?", "Complete documents and a handover plan"),
      "STEADY-END": of("A steady end", "What must be finished in your time?", "Milestones met on time"),
      LEGACY: of(
        "A professional legacy",
        "Which rules or experience should remain?",
        "Standards, summaries and cases that may be published",
      ),
    },
    SOE: {
      AUDIT: of("Fit for audit", "Which documents must the process leave?", "Documents of the whole process"),
      SAFETY: of("Safe and stable", "What does a stop or an accident cost?", "Safety record and emergency plan"),
      POLICY: of("Policy goals", "Which tasks of policy fall in this year?", "A page beside the policy goals"),
      "DOMESTIC-REFERENCE": of(
        "Experience in the country",
        "Whose way would you like to see?",
        "Domestic references that can be visited",
      ),
      "FULL-SERVICE": of(
        "One who answers for all",
        "Who should take the lead when it goes wrong?",
        "One responsible person and a service promise",
      ),
    },
    PRIVATE: {
      PAYBACK: of("Short payback", "In what time should it pay back?", "Payback calculation"),
      CASH: of("Light on cash", "What matters in the terms of payment?", "Instalments, or payment by result"),
      SPEED: of("Quick effect", "When must it be in use at the latest?", "Delivery time and stock"),
      OWNER: of(
        "Clear to the owner",
        "Who has the last word, and which figures does he or she look at?",
        "Benefits on one page",
      ),
      FLEXIBILITY: of("Flexible", "What if the business changes?", "Modular solution and terms for changes"),
    },
    FOREIGN: {
      "GLOBAL-STANDARD": of(
        "Global standards",
        "Which standards does headquarters set?",
        "Certificates and global projects",
      ),
      COMPLIANCE: of(
        "Compliance and sustainability",
        "Which audits must suppliers pass?",
        "Statement of compliance, social and environmental report",
      ),
      "TOTAL-COST": of("Cost over the whole life", "Over how many years is cost counted?", "Total cost of ownership"),
      DATA: of("Data protection", "Where may data lie and go?", "Data protection plan and assessment"),
      DOCUMENTED: of("Documented process", "By which method are projects managed?", "Samples of project documents"),
    },
    GOV: {
      PROCEDURE: of(
        "Proper procedure",
        "Which rules hold for buying and accepting?",
        "Process and documents by the rules",
      ),
      CONTINUITY: of("Service goes on", "Which services may not stop for a moment?", "Availability and back-up plan"),
      "PUBLIC-EFFECT": of("Public benefit", "What will citizens or companies notice?", "Figures that may be published"),
      BUDGET: of("Clear budget", "How and when is the budget released?", "Budget by item, with its basis"),
      SECURITY: of("Information security", "Which level of security is asked for?", "Assessments and filings"),
    },
    JV: {
      "TWO-OWNERS": of("Good for both owners", "What matters to each owner?", "A page for the demands of each"),
      "LOCAL-SUPPORT": of("Local support", "What must be solved on the spot?", "Local service and spare parts"),
      TRANSFER: of(
        "Clear transfer of technology",
        "Which technology stays with the venture?",
        "Terms on intellectual property and training",
      ),
    },
  },
};
