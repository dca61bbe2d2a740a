import type { GuideTexts } from "../../guide-texts.ts";

const of = (BACKGROUND: string, TASK: string, DATA: string, RESULT: string, LESSON: string) => ({
  BACKGROUND,
  TASK,
  DATA,
  RESULT,
  LESSON,
});

export const caseSheet: GuideTexts["caseSheet"] = {
  title: "Case sheet",
  about:
    "Write cases from your own team. Background, task and data are enough to hand it out; result and lesson come after the discussion. Leave out the names of customers and people.",
  headers: { part: "Part", ask: "What to write" },
  rows: {
    BACKGROUND: { part: "Background", ask: "Which industry, what size, where do we stand? Three sentences at most." },
    TASK: { part: "Task", ask: "What is to be judged or calculated? One thing only." },
    DATA: { part: "Data", ask: "The figures and facts needed, and two or three that are not, to see who can choose." },
    RESULT: { part: "Result", ask: "What became of it? Figures and dates, no praise." },
    LESSON: { part: "Lesson", ask: "Which one would help with another customer?" },
  },
};

export const cases: GuideTexts["cases"] = {
  title: "An invented case for every module",
  about: "Companies and figures are invented, for practice only; the figures can be checked with the functions.",
  headers: {
    module: "Module",
    BACKGROUND: "Background",
    TASK: "Task",
    DATA: "Data",
    RESULT: "Result",
    LESSON: "Lesson",
  },
  rows: {
    IDENTIFY: of(
      "A maker of pumps has ten customers, and its manager gives each about the same time.",
      "Class them A, B and C by gross profit and say where the time should go.",
      "Yearly gross profit in thousands: 500, 300, 80, 40, 30, 20, 20, 10, 0, and one net return of 50.",
      "The first two make 80 %: class A; the next three B, the four after them C; the net return is looked at apart and not counted.",
      "See who the business rests on before you share out time; a customer with returns needs a look, not a quiet C.",
    ),
    VALUE: of(
      'A customer of three years, a maker of energy equipment, is "of course strategic" to the team.',
      "Calculate value and depth of cooperation, and judge the tier.",
      "Financial 80, strategic 70, influence 60, growth 50, risk 40; a quarter of its spending, a framework agreement, two product lines.",
      "Value 69, depth 62: core. What holds it back are influence and growth.",
      "Points come before feeling, and they show where to push.",
    ),
    STRATEGY: of(
      "A maker of sensors must choose between growing and holding next year.",
      "Score two strengths and two weaknesses against two opportunities and two threats, and derive the direction.",
      "Strengths meet opportunities with 6 and threats with 4; weaknesses meet opportunities with −5 and threats with −5.",
      "Net opportunity 1, net threat −1: grow, but repair first.",
      "Scores decide nothing, but they bring a dispute down to a single cell.",
    ),
    NEEDS: of(
      'A rep comes back from a visit that "went well", without a need.',
      "Count the questions by kind and see what was missing.",
      "Sixteen questions: ten on the situation, four on problems, one on implication, one on need-payoff.",
      "Implication and need-payoff make 12.5 %, far below 40 %.",
      "Situation questions serve the asker; implication and payoff serve the customer.",
    ),
    FUNNEL: of(
      "In the middle of the year a team has signed a fifth of its target and wonders how many opportunities are missing.",
      "Calculate amount and number needed, and by when they must exist.",
      "Target 10 m, signed 2 m, win rate 25 %, 0.8 m per deal, 180 days, end of the year.",
      "32 m more in 40 opportunities; what begins after 4 July hardly signs this year.",
      "An empty funnel must be seen in summer, not in the last quarter.",
    ),
    RELATIONSHIPS: of(
      "Five key persons at a customer, and the rep says that relations are good.",
      "Calculate strength and coverage, and name the light.",
      "One decision maker, neutral; two influencers, one a firm supporter, one for the rival; two friendly users, one not contacted for long.",
      "Strength about 62, coverage about 87 %, amber: no decision maker supports us.",
      "Friendly users do not make up for a neutral decision maker.",
    ),
    DEVELOPMENT: of(
      "A new customer needs three years of effort, and finance asks whether it pays.",
      "Calculate present value, payback and return over three years.",
      "Revenue 2.0, 2.4 and 2.8 m; margin 25 %, risk haircut 20 %, 0.3 m up front, discount rate 10 %; people, travel and stock as budgeted.",
      "Present value about 265,000, payback about 1.6 years, return about 38 %: develop.",
      "A decision stands only when people, travel and tied-up money are counted.",
    ),
    COMPETITION: of(
      "One rival turns up for the third time in the same kind of project.",
      "Rate both on eight dimensions and find the one to mend first.",
      "We 3, 4, 3, 3, 4, 3, 2, 3; they 4, 3, 4, 4, 3, 4, 4, 3; public sources only.",
      "Index −0.5: ahead in two, behind in five, most of all in market spending.",
      "One compares to choose where to be different, not to see who is larger.",
    ),
    TENDER: of(
      "Three companies take part in an open tender; the price counts 30 points.",
      "Calculate the price points against the lowest price, then look at the time.",
      "Prices 960,000, 1,000,000 and 1,200,000; documents issued on 2 March, deadline 21 March.",
      "30, 28.8 and 24 points; only 19 days from issue to deadline, less than the 20 of the law: object.",
      "Procedure first, points second; objections have their time limit too.",
    ),
    NEGOTIATION: of(
      "A supplier's limit is 900; the buyer is thought to go up to 960.",
      "Find the zone of agreement, and plan 60,000 of concessions over four rounds.",
      "Closing in step by step, in whole thousands.",
      "A zone of 60; rounds of 22,000, 17,000, 13,000 and 8,000, exactly 60,000.",
      "Plan concessions first, and get something for each.",
    ),
    TEAM: of(
      "A rep was out twenty times in a month, and nothing changed.",
      "Judge which activities were effective.",
      "Seven of the twenty had a goal before, a commitment of the customer, a change of step or relationship, and proof.",
      "35 % effective.",
      "Count what came of it, not how often.",
    ),
    EVENTS: of(
      "A company plans a meeting of reference customers and hopes for 80 guests.",
      "How many to invite, and what was the return?",
      "35 % accept; afterwards eight new opportunities of 500,000, win rate 25 %, margin 30 %, cost 120,000.",
      "Invite 229; expected gross profit 300,000, return 1.5.",
      "A goal before and a follow-up within seven days make an event that can be counted.",
    ),
    RETENTION: of(
      "Fifty customers in January, forty-eight in December, six of them new.",
      "Calculate retention, and find the one to look at first.",
      "One orders 40 % less than a year ago and has two complaints open for more than a month.",
      "Retention 84 %; the one with 40 % fewer orders is red whatever its total.",
      "The total hides who leaves: look at those who were there before.",
    ),
    MINDSET: of(
      "A rep of two years has lost three deals in a row and thinks of leaving.",
      "Take the test of determination and find what to begin with.",
      "Goal 4, effort 4, resilience 5, learning 3, integrity 5.",
      "21 points, high; the lowest is learning.",
      "Those who do not lack determination often lack method.",
    ),
  },
};
