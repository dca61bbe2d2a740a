import type { GuideTexts } from "../../guide-texts.ts";

const kind = (meaning: string, use: string, prepare: string) => ({ meaning, use, prepare });
const tactic = (name: string, use: string, counter: string, risk: string, question: string) => ({
  tactic: name,
  use,
  counter,
  risk,
  question,
});

export const negotiationKinds: GuideTexts["negotiationKinds"] = {
  title: "Kinds and approaches",
  about: "First see which kind of negotiation it is and how it is to be led, then set target and limit.",
  headers: { field: "Field", kind: "Name", meaning: "Meaning", use: "Where it fits", prepare: "What to prepare" },
  kindField: "Kind",
  approachField: "Approach",
  kinds: {
    GENERAL: kind(
      "Settling things in daily business",
      "Delivery dates, small prices, service",
      "Their request and one's own authority",
    ),
    SPECIAL: kind(
      "Arranged for one project, with a team and an agenda",
      "Contracts of large projects, yearly frameworks",
      "The whole preparation sheet, roles, plan of concessions",
    ),
    DIPLOMATIC: kind(
      "On behalf of an organisation, with care for form and wording",
      "Executive talks, cooperation across borders or with public bodies",
      "Agenda and wording agreed before, one spokesperson",
    ),
  },
  approaches: {
    COMPETITIVE: kind(
      "Our own gain first; the whole counts as fixed",
      "A single deal, price as the only issue",
      "Limit, alternative and order of concessions",
    ),
    COOPERATIVE: kind(
      "The relationship first; information is shared",
      "Long-standing customers, problems to solve together",
      "Interests of both sides, and what may be told",
    ),
    "WIN-WIN": kind(
      "Make the whole larger, then share it",
      "Several issues that the sides weigh differently",
      "Weights of the issues, packages and objective standards",
    ),
  },
};

export const negotiationStages: GuideTexts["negotiationStages"] = {
  title: "Three stages",
  about: "Strategy and technique stand in one table: each stage has its goal first, then the moves.",
  headers: { stage: "Stage", goal: "Goal", strategy: "Strategy", question: "Ask yourself" },
  rows: {
    OPENING: {
      stage: "Opening",
      goal: "Settle agenda and rules, and name a starting point with reasons",
      strategy: "Hear what matters to them, then make one's own starting point stand",
      question: "Do I know who can decide on their side?",
    },
    MIDDLE: {
      stage: "Middle",
      goal: "Close the distance by trading, never by giving for nothing",
      strategy: "Talk about packages; every step brings something in return",
      question: "What did I get for that step?",
    },
    CLOSING: {
      stage: "Closing",
      goal: "Put what is agreed in writing and keep the last conditions",
      strategy: "Smaller and smaller steps, point by point, so that both can report at home",
      question: "Which point was only said?",
    },
  },
};

export const negotiationTactics: GuideTexts["negotiationTactics"] = {
  title: "Moves of each stage and what answers them",
  about:
    "Six common moves per stage: how to use them, how to answer when the other side does, what may go wrong, and what to ask oneself before.",
  headers: {
    stage: "Stage",
    tactic: "Move",
    use: "How to use it",
    counter: "When they use it",
    risk: "Risk",
    question: "Ask yourself first",
  },
  rows: {
    OPENING: {
      AGENDA: tactic(
        "Agenda first",
        "Propose issues, order and time, and ask them to add",
        "Put your own points on it before you begin",
        "Too much detail looks like distrust",
        "When does the most important issue come?",
      ),
      "FIRST-OFFER": tactic(
        "First offer, above target",
        "Where you know the market, go first and show how you count",
        "Ask for their reasons; do not haggle around their number",
        "An absurd start costs credibility",
        "Can I explain where this number comes from?",
      ),
      "ASK-FIRST": tactic(
        "Let them go first",
        "Where you know little, ask for budget and expectation",
        "Give a range with conditions, no single number",
        "Their number becomes the anchor",
        "What would I need to know to go first?",
      ),
      SURPRISE: tactic(
        "Show surprise",
        "Say honestly how far apart you are and ask for reasons",
        "Repeat your reasons; a face changes no price",
        "Acting is seen through",
        "Do facts support my reaction?",
      ),
      "AUTHORITY-RULES": tactic(
        "Say what you may decide",
        "Tell what can be settled here and what needs approval",
        "Ask for the same; if need be for somebody who can decide",
        "Too little authority stops the talk",
        "How far can they decide today?",
      ),
      CLIMATE: tactic(
        "Good climate",
        "Begin with what both already agree on",
        "Take the kindness, and return to the agenda",
        "A good mood is no good terms",
        "On what do we agree already?",
      ),
    },
    MIDDLE: {
      "HIGHER-AUTHORITY": tactic(
        "Higher authority",
        "Beyond your authority say so, truly",
        "Agree on a date, and ask them to recommend the package",
        "Used again and again it looks insincere",
        "Does this really need approval?",
      ),
      TRADE: tactic(
        "Trade",
        "Tie giving to getting: if you …, then we …",
        "First see that they can keep their half",
        "Unequal trades add up",
        "What is it worth to them, and to me?",
      ),
      PACKAGE: tactic(
        "Package",
        "Offer price, payment, delivery and service together",
        "Compare packages, then ask what can be moved",
        "Picking the cheap terms takes it apart",
        "Which issues are light for me and heavy for them?",
      ),
      RECESS: tactic(
        "Recess",
        "At a deadlock or with news pause, and agree when to go on",
        "Use it to check figures; begin again with a summary",
        "Too long, and the momentum is gone",
        "What must I find out in the pause?",
      ),
      "CONCESSION-LOG": tactic(
        "Log of concessions",
        "Write down every round what each gave and on what condition",
        "Keep one as well, and compare from time to time",
        "Without it the same is asked for twice",
        "How much of the plan have I given?",
      ),
      FACTS: tactic(
        "Facts beside each other",
        "Bring public figures on cost, value and market",
        "Ask for source and definition",
        "Too many figures lead away from the point",
        "Which of their judgements can this change?",
      ),
    },
    CLOSING: {
      "SMALL-STEP": tactic(
        "Small last step",
        "Make the last one small and say that this is the edge",
        "Do not hurry; look at the whole first",
        "Large and small in turn invite more requests",
        "Is there room after this one?",
      ),
      SUMMARY: tactic(
        "Summary",
        "Repeat point by point what is agreed and ask for a yes",
        "Correct at once what is not exact",
        "A vague summary leaves a dispute",
        "Which point have they not said yes to?",
      ),
      "WRITTEN-RECORD": tactic(
        "Written record",
        "Minutes on the same day, signed by both",
        "Draft them together, with the conditions",
        "What is only said changes its shape",
        "Who writes, and when is it confirmed?",
      ),
      DEADLINE: tactic(
        "Time limit",
        "Give the true reason of the limit",
        "Check where it comes from, and have an alternative",
        "A false limit destroys trust once it is found out",
        "What happens when it has passed?",
      ),
      "NIBBLE-GUARD": tactic(
        "Guard against extras",
        "Put every small request before or after the close back into the whole",
        "When you ask for more, say what you give",
        "Small favours eat the margin",
        "What is this worth in a year?",
      ),
      "MUTUAL-GAIN": tactic(
        "What both gain",
        "Help them to tell at home what they got",
        "See that it stands in the terms",
        "Fine words alone do nothing",
        "How will they report it?",
      ),
    },
  },
};

export const styleTest: GuideTexts["styleTest"] = {
  title: "Test of negotiation styles",
  about:
    "Twenty statements, marked by first impulse: 1 never, 5 always. Statements and scoring are our own; it is a self-rating and no means of appraisal.",
  headers: { number: "No.", statement: "In a negotiation …", style: "Belongs to" },
  marks: { 1: "never", 2: "rarely", 3: "sometimes", 4: "often", 5: "always" },
  rows: {
    "PRICE-FIRST": "Before other terms I make my price stand",
    "ASK-WHY": "When I hear a demand I first ask what lies behind it",
    "BOTH-GIVE": "When nothing moves I propose that both give a little",
    "CHANGE-SUBJECT": "When it gets tense I change the subject or the day",
    "ACCEPT-TERMS": "For the sake of the relation I accept their terms",
    "OWN-PROPOSAL": "When time is short I ask to settle on my proposal",
    "SEVERAL-PROPOSALS": "I bring several proposals and compare them together",
    "FAIR-ENOUGH": "What is roughly fair I sign, without more haggling",
    "LEAVE-UNSAID": "Small differences I leave unsaid",
    "GIVE-WAY": "When they insist I mostly give way",
    PRESS: "With something in hand I put pressure on them",
    "OPEN-CARDS": "I open some of my cards to find what serves both",
    "MIDDLE-PRICE": "With a price in the middle I end the argument soon",
    WAIT: "I wait until they have spoken, and say little",
    "THEM-FIRST": "I see to it that they are content before I think of myself",
    HARDER: "The harder they get the harder I get",
    "TRADE-ISSUES": "I put several things together and trade between them",
    "EQUAL-STEPS": "For a step of mine I ask for one as large",
    "OTHERS-SETTLE": "When there is a conflict I ask others to deal with it",
    "FEAR-OF-NO": "I fear that a no makes them lose face",
  },
};
