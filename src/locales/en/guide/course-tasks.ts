import type { GuideTexts } from "../../guide-texts.ts";

const of = (task: string, result: string) => ({ task, result });

export const courseTasks: GuideTexts["courseTasks"] = {
  title: "Discussions, exercises and homework",
  about:
    "Every task has its time, what should come of it and the models that help; groups write the result on their worksheet.",
  headers: {
    module: "Module",
    kind: "Form",
    minutes: "Minutes",
    task: "Task",
    result: "What should come of it",
    models: "Models",
  },
  kinds: { DISCUSSION: "Discussion", EXERCISE: "Exercise", HOMEWORK: "Homework", "SELF-CHECK": "Self-check" },
  rows: {
    "WHO-WORKS-ON-THEM": of("Which departments and people work for our key accounts?", "A table of who does what"),
    "WHERE-RESOURCES-GO": of(
      "On which key accounts do people and budget go, and does it match their gross profit?",
      "Share of hours beside share of gross profit",
    ),
    "VALUE-SO-FAR": of(
      "What have present key accounts brought the company?",
      "Revenue, margin, references and recommendations",
    ),
    "WARNING-SYSTEM": of(
      "How do we notice trouble with a key account early? Who looks, and how often?",
      "Indicators, owners and rhythm",
    ),
    "WHAT-THEY-CHANGE": of(
      "What do key accounts do to profit, reputation and the team's confidence?",
      "An example of your own for each",
    ),
    "THREE-FEATURES": of(
      "Frequent, large, profitable: how many of the three hold for our key accounts?",
      "One row per account",
    ),
    "DAILY-WORK": of(
      "The outline speaks of three daily tasks and names none: which three do we do every day?",
      "Three tasks with their owners",
    ),
    "WHOLE-BUSINESS": of(
      "What does key account strategy change for development, delivery and finance?",
      "One thing to change per department",
    ),
    "SPREAD-TOO-THIN": of(
      "How many customers has each manager, and how much time do the first five get?",
      "Customers per head, and time",
    ),
    "DATA-OR-HABIT": of("Did the last change of tiers rest on data or on habit?", "Basis and date"),
    "PRODUCT-OR-SOLUTION": of(
      "Do we sell a product, or do we solve a problem that can be named?",
      "The problem in the customer's words",
    ),
    "STEP-FOCUS": of("In each step, what does the rep do and what does the manager look at?", "Focus of seven steps"),
    "WHY-A-FUNNEL": of(
      "What is a managed funnel good for, and what without it?",
      "Three reasons and a counter-example",
    ),
    "MINING-PLAN": of(
      "How are weekly, monthly, quarterly and yearly plans for mining and conversion made?",
      "A plan by month",
    ),
    "CONVERSION-AND-APPRAISAL": of(
      "How does conversion enter the monthly appraisal?",
      "Measures, weights and definitions",
    ),
    "LAST-QUARTER": of(
      "Eighty per cent of the projects crowd into the last quarter: what can come earlier?",
      "Opportunities to bring forward, and how",
    ),
    "HOW-MUCH-STOCK": of("How many opportunities, and how much, does the target need?", "Number, amount and gap"),
    "OWN-FUNNEL": of("Design a funnel table that fits your own team.", "Steps, evidence and fields"),
    "FIVE-LEVELS-GROUP": of(
      "Rate the key persons of a real customer and set goals for three months.",
      "Table of levels, and actions",
    ),
    "LOGS-RESISTED": of(
      "Why do reps dislike logs, and what makes a log true and useful?",
      "The few fields worth keeping",
    ),
    "SELLER-TO-MANAGER": of("Why does the best seller not always make a good manager?", "Abilities to build before"),
    "IDLE-MANAGERS": of("Which managers are present without leading, and how is it seen early?", "Three visible facts"),
    "ONE-TEAM": of("What makes a team celebrate together and help in need?", "Two things that rules can do"),
    "EVENT-WORTH": of("What is an event worth, and how is it measured?", "Goal and measure"),
    "EVENT-FOR-RESULTS": of("How is an event planned that brings business?", "Theme, audience and follow-up"),
    "HARD-TO-INVITE": of(
      "Why is it hard to invite executives, and which proper ways work?",
      "Obstacles beside answers",
    ),
    "MANAGERS-INVITE": of("What does each level of management do in inviting?", "Division by level"),
    "EVENT-TO-ORDER": of(
      "How are real opportunities found at an event and brought to a close?",
      "Follow-up of seven days",
    ),
    "SPEAKER-ABILITY": of("What must a speaker be able to do?", "Rating sheet and rehearsal"),
    "IDENTIFY-RIVALS": of("List the rivals that you meet: direct, indirect or potential?", "Rivals by kind"),
    "SEVEN-QUESTIONS": of(
      "Answer the seven questions for a running project, each from a public source.",
      "Seven answers with sources",
    ),
    "DESCRIBE-RIVALS": of("Describe one to three main rivals.", "Comparison on eight dimensions"),
    "MARKET-SHARES": of("Write down the market shares, with data and source.", "Shares that sum to 100 % at most"),
    "OWN-ADVANTAGES": of(
      "Look at your advantages: research, product, innovation, relations, service, coverage, marketing and meeting needs over time.",
      "Ratings with evidence",
    ),
    "PLAN-PER-RIVAL": of("Set a strategy for each rival.", "Strategy, proof, owner and date"),
    "BID-LIBRARY": of(
      "Put together a bid library: qualifications, accounts, references, introductions, technology, service, terms.",
      "List with validity",
    ),
    "SCORING-PER-RIVAL": of(
      "Estimate the scores of all bidders by the published rules and find what evidence is missing.",
      "Comparison of scores",
    ),
    "LIKELY-QUESTIONS": of(
      "Write the questions that a presentation may meet, with answers.",
      "Bank of answers, none over a minute",
    ),
    "STANDARD-ACTIONS": of("Write the standard actions before, during and after a bid.", "Three task lists"),
    "BID-RISKS": of("List the risks of each part of a bid, with measures.", "Risk register"),
    "STYLE-TEST": of("Take the test of negotiation styles.", "Your style and its place on two axes"),
    "STYLE-PAIRS": of("Form a negotiation team by the results and divide the work.", "Team and roles"),
    "WHY-SELLING": of("Why did I choose to sell, and what do I want to reach?", "A paragraph to oneself"),
    "LOST-DEAL": of("When I lose a key account, how do I treat myself and the facts?", "Review of a real loss"),
    "THREE-DIFFICULTIES": of("Find your three greatest difficulties and plan.", "Three actions with dates"),
    "AFTER-THE-COURSE": of("What to hand in within thirty days of being back.", "A case of your own and a next step"),
  },
};
