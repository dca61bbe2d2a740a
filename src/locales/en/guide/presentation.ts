import type { GuideTexts } from "../../guide-texts.ts";

const place = (name: string, gain: string, risk: string, advice: string) => ({ place: name, gain, risk, advice });
const question = (topic: string, asked: string, proof: string) => ({ topic, question: asked, proof });

export const presentationPlaces: GuideTexts["presentationPlaces"] = {
  title: "The order of presentations",
  about: "The order is drawn, and how much it matters is not settled. Prepare for the place that you draw.",
  headers: { place: "Place", gain: "In favour", risk: "Against", advice: "How to present" },
  rows: {
    FIRST: place(
      "First",
      "The listeners are fresh, and one can set the standard",
      "They have nothing to compare with and may ask for more detail",
      "Scoring points and conclusions first, details after",
    ),
    MIDDLE: place(
      "Middle",
      "The questions are known by now, so one can speak to them",
      "Easily mixed up with others",
      "Say in the first sentence what is different about you",
    ),
    LAST: place(
      "Last",
      "The scores follow at once, so the impression is fresh",
      "The listeners are tired and time may be cut",
      "Have a version of half the length, conclusions at the very front",
    ),
  },
};

export const rehearsal: GuideTexts["rehearsal"] = {
  title: "Rehearsal list",
  about: "Counted back from the day. What is said, what the bid says and what is promised must be the same.",
  headers: { phase: "Phase", item: "Item", days: "Days before" },
  phases: { PREPARE: "Prepare", PRACTISE: "Practise", CHECK: "Last check", DAY: "On the day" },
  rows: {
    PREPARE: {
      "SCORING-POINTS": "List the scoring points, each with a page and a piece of evidence",
      SPEAKER: "Choose speaker, answerers and stand-in, and who answers for which points",
      STORY: "Write the story in three sentences: their goal, our way, a result that can be checked",
      SLIDES: "As many slides as the time allows, one conclusion each, figures with their source",
      QUESTIONS: "List likely questions with answers, each with the person who gives it",
    },
    PRACTISE: {
      "FULL-RUN": "Present twice from beginning to end under the real rules, and watch the recording",
      TIMING: "Stop the time, and end a minute early",
      ANSWERS: "Ask ten questions at random; no answer longer than a minute",
      OUTSIDERS: "Let colleagues who do not know the project listen, and note what they do not understand",
    },
    CHECK: {
      MATERIAL: "Slides, paper copies, original certificates and samples are there",
      EQUIPMENT: "Computer, plugs and pointer are tried, the files exist twice",
      ROUTE: "Way, parking, sign-in and time of arrival are confirmed",
      "STAND-IN": "A stand-in and the letter of authority are ready",
    },
    DAY: {
      ARRIVE: "Be there half an hour before, phones silent",
      IDENTITY: "Identity cards and letters of authority; the same people as announced",
      "SAME-WORDS": "Say what the bid says and promise nothing new",
      RECORD: "Note every question and answer, and write them up the same day",
    },
  },
};

export const bidQuestions: GuideTexts["bidQuestions"] = {
  title: "Questions that presentations meet",
  about: "Ten topics. For each at least one question, an answer of no more than a minute and a piece of evidence.",
  headers: { topic: "Topic", question: "Likely question", proof: "Evidence" },
  rows: {
    QUALIFICATION: question(
      "Qualification",
      "Are all certificates valid for the whole contract?",
      "Table of certificates and their dates",
    ),
    REFERENCE: question(
      "References",
      "How many projects of this size have you done, with what effect?",
      "Contracts, acceptance papers and views that customers let us quote",
    ),
    DIFFERENCE: question(
      "Difference",
      "What is different from other solutions?",
      "Table of differences by scoring point",
    ),
    PRICE: question(
      "Price",
      "What is the price made of, and what comes later?",
      "Price by item, and cost over the whole life",
    ),
    DELIVERY: question("Delivery", "How will you keep the date?", "Milestones and proof of stock"),
    SERVICE: question("Service", "How fast do you react, and who comes?", "Service standard and names on site"),
    DATA: question("Data security", "Where are our data, and who sees them?", "Security rules and assessments"),
    RISK: question("Risk", "What is most likely to go wrong, and what then?", "List of risks with plans"),
    TEAM: question("Team", "Will the people in the bid be on the project?", "Names of the team and their commitment"),
    BREACH: question("Breach", "What if you fail to deliver?", "Contract terms and record of performance"),
  },
};
