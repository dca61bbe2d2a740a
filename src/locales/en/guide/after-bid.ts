import type { GuideTexts } from "../../guide-texts.ts";

const step = (name: string, how: string) => ({ step: name, how });
const condition = (name: string, how: string) => ({ condition: name, how });

export const afterBid: GuideTexts["afterBid"] = {
  title: "Publicity, and after a lost bid",
  about:
    "While candidates are published: facts and terms, nothing else. After a loss: rules first, then the review, then the relation.",
  headers: { phase: "Phase", step: "What to do", how: "How" },
  phases: {
    PUBLICITY: "Publicity",
    "LOSS-DAY": "First day after the loss",
    "LOSS-REVIEW": "Review of the loss",
    LATER: "Later",
  },
  rows: {
    PUBLICITY: {
      CALENDAR: step(
        "Work out the last day for objections",
        "In the calendar as soon as publicity begins, with one person who watches it; nothing is heard after it.",
      ),
      COMPARE: step(
        "Check what is published",
        "Whether the candidates' qualification, references and price agree with the tender documents: from notices and public registers only.",
      ),
      "OWN-FAULTS": step(
        "Look for our own faults first",
        "Hold our bid against the scoring items and the grounds for rejection; a fault is corrected openly before anybody complains.",
      ),
      FACTS: step(
        "Write the facts down one by one",
        "Each with document, source and what it affects; what came unlawfully is not used and goes to the lawyers.",
      ),
      WRITING: step(
        "Object in writing or not at all",
        "To the buyer or its agency, with facts and request; nobody calls a committee member or goes to the press.",
      ),
    },
    "LOSS-DAY": {
      THANK: step(
        "Thank the customer the same day",
        "Congratulate, thank, and ask for half an hour to hear where we fell short; no argument, no complaint.",
      ),
      CALM: step(
        "Set our own rules",
        "One person speaks for us; no abuse of customer or rival, no committee members, no rivals' bids.",
      ),
      DEPOSIT: step("List what comes back", "Deposit, originals and samples one by one, with the days they are due."),
    },
    "LOSS-REVIEW": {
      DEBRIEF: step(
        "Hear the customer",
        "Which scoring items cost us most, what would suit better next time; only what they want to tell, nothing of evaluators or rivals' bids.",
      ),
      REVIEW: step(
        "Review among ourselves",
        "What we can change: the decision to bid, evidence, price, time; it goes into the win/loss reviews.",
      ),
      CORRECT: step("Change one thing", "In the library, the evidence or the way of working: who, and by when."),
    },
    LATER: {
      SERVICE: step(
        "Serve what runs as before",
        "Installed equipment and contracts go on as planned, loss or no loss.",
      ),
      RETURN: step(
        "Come back with something",
        "Figures or experience of a like project, for an open talk before the next tender.",
      ),
    },
  },
  conditionsTitle: "When a result may be challenged",
  conditions: {
    DOCUMENTED: condition("Documented", "With document, day and place, not from hearsay."),
    LAWFUL: condition(
      "Lawfully known",
      "From notices, public registers or what was told openly; a copy of a rival's bid may not be used however true.",
    ),
    AFFECTS: condition(
      "It matters",
      "Put right, it would change qualification, points or rank; a misspelling does not.",
    ),
    "IN-TIME": condition("In time", "A complaint on the result needs an objection within the publicity first."),
  },
};
