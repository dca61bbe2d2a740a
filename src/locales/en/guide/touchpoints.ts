import type { GuideTexts } from "../../guide-texts.ts";

const item = (name: string, content: string, input: string, output: string) => ({ item: name, content, input, output });

export const touchpoints: GuideTexts["touchpoints"] = {
  title: "Three meetings after signing",
  about: "On days 180, 450 and 900 after signing, each for another purpose and with other people.",
  headers: {
    meeting: "Meeting",
    purpose: "Purpose",
    minutes: "Minutes",
    ours: "Our side",
    theirs: "Their side",
    before: "Before the meeting",
  },
  rows: {
    D180: {
      purpose: "See how far the goals are met, and agree on the next half year",
      before: "Check the value delivered with the users, so that both bring the same figures",
    },
    D450: {
      purpose: "Talk about problems while they are small, with people and dates for mending them",
      before:
        "Hold an internal meeting on the signs of churn first; signs and judgements stay inside and are not brought along",
    },
    D900: {
      purpose: "Show by results why to renew and to widen, and propose the next phase",
      before: "Have the customer confirm the results of these years, and count what more would be worth to it",
    },
  },
};

export const agendas: GuideTexts["agendas"] = {
  title: "Agendas of the three meetings",
  about: "Every item says what to bring and what to come away with. Change the times as needed.",
  headers: {
    meeting: "Meeting",
    item: "Item",
    minutes: "Minutes",
    content: "Content",
    input: "To bring",
    output: "To come away with",
  },
  rows: {
    D180: {
      GOALS: item(
        "Goals and results",
        "Goal by goal since signing",
        "Goals and how far they are",
        "A table both accept",
      ),
      VALUE: item(
        "Value delivered",
        "What was saved or gained, in the customer's figures",
        "Value sheet and usage data",
        "Confirmed value",
      ),
      CHANGES: item(
        "What has changed",
        "News of strategy, organisation and budget",
        "Public facts and changes of contacts",
        "An updated dossier",
      ),
      "NEXT-HALF": item(
        "Next half year",
        "What each side does and puts in",
        "Proposed plan of action",
        "The plan agreed on",
      ),
      ACTIONS: item("Actions", "A person and a date for each", "Minutes", "Signed list of actions"),
    },
    D450: {
      PROBLEMS: item(
        "Open problems",
        "Complaints and promises not kept, one by one",
        "List of complaints and requests",
        "A decision on each",
      ),
      SATISFACTION: item(
        "Satisfaction",
        "Users tell what is good and what is not",
        "Results of the questionnaire",
        "Three things to mend first",
      ),
      SIGNALS: item(
        "Changes in use",
        "The customer tells how buying and use have changed",
        "Orders and usage that both sides have",
        "The reasons",
      ),
      MEASURES: item(
        "Measures",
        "What to mend, and how far",
        "Proposals and what they need",
        "Measures and standards agreed on",
      ),
      OWNERS: item(
        "Owners and check",
        "Who, by when, and when it is looked at again",
        "People of both sides",
        "List of measures and the date of the check",
      ),
    },
    D900: {
      RESULTS: item("Results", "Goals, results, gains and misses", "Conclusions of the meetings", "A common summary"),
      RENEWAL: item(
        "Renewal",
        "What ends when, and on what terms",
        "End of contract and performance",
        "Intention and time of renewal",
      ),
      EXPANSION: item(
        "More together",
        "Units and needs not served yet",
        "Whitespace table and value sheet",
        "Two or three things worth doing",
      ),
      "JOINT-PLAN": item(
        "Joint plan",
        "Common goals of the next phase and what each puts in",
        "Draft of the joint plan",
        "Common goals",
      ),
      DECISIONS: item("Decisions", "Who decides, and when", "Way of decision and dates", "Date of the next meeting"),
    },
  },
};
