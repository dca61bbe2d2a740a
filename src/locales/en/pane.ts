import type { pane as zh } from "../zh-CN/pane.ts";
import { accounts } from "./pane/accounts.ts";
import { form } from "./pane/form.ts";
import { setUp } from "./pane/set-up.ts";
import { shell } from "./pane/shell.ts";
import { today } from "./pane/today.ts";
import { visits } from "./pane/visits.ts";

export const pane: typeof zh = {
  product: "Key accounts",
  title: "Type =KAM. in a cell and it calculates",
  lead: "Functions for tiers, pipeline and forecast; a score can show where each point comes from.",
  excel: {
    waiting: "Waiting for Excel to answer …",
    ready: "Connected to Excel: the functions are ready.",
    blockedTitle: "Not connected to Excel: functions do not calculate yet",
    blocked:
      "Microsoft's office.js did not load; often a network or proxy blocks appsforoffice.microsoft.com. The workbook is unchanged. Make sure that address can be reached, or ask your administrator to allow it, then close and reopen this pane.",
    outsideTitle: "This page was opened outside Excel",
    outside: "The list below can be read as usual; to calculate, choose Key accounts on Excel's Home tab.",
  },
  search: {
    label: "Find a function",
    hint: "Name or purpose, such as tier or forecast",
    count: (found: number) => (found === 1 ? "1 function found" : `${String(found)} functions found`),
    none: (text: string) => `No function has to do with "${text}". Try another word, such as win or share.`,
    clear: "Clear search",
  },
  daily: "Daily",
  training: "Training and self-assessment",
  tasks: {
    value: "Rate an account's value",
    coverage: "Tiers and effort",
    accounts: "Classes and concentration",
    pipeline: "Opportunities and stockpile",
    forecast: "Forecast and timing",
    finance: "The customer's finances",
    development: "Worth developing?",
    people: "Decision chain and relations",
    needs: "Needs",
    strategy: "Strategy tools",
    competition: "Competition",
    tender: "Tenders",
    negotiation: "Negotiation and concessions",
    retention: "Churn, satisfaction and results",
    records: "Visits and records",
    team: "The team and its targets",
    events: "Events",
  },
  questions: {
    value: "How much does this account matter?",
    coverage: "Which accounts come first?",
    accounts: "On whom does our business rest?",
    pipeline: "Are there enough deals, and where do they stick?",
    forecast: "Will we reach the target?",
    finance: "Can the customer pay?",
    development: "Do we invest in this customer?",
    people: "Whom do we see next?",
    needs: "What does the customer really want?",
    strategy: "Which way do we take?",
    competition: "Where are rivals strong, and where weak?",
    tender: "Do we bid, and what keeps to the law?",
    negotiation: "How far do we go, and what do we give?",
    retention: "Who may leave, and how well do we serve?",
    records: "What is to be followed up today?",
    team: "How far has the team come?",
    events: "Was the event worth it?",
  },
  card: {
    syntax: "Syntax",
    arguments: "Arguments",
    optional: "optional",
    example: "Example",
    result: "Result",
    model: "Model",
    help: "Full help",
  },
  help: {
    returns: "Returns",
    note: "A range is written as an array in {…}; on a worksheet you would usually refer to cells.",
  },
  accounts,
  form,
  setUp,
  shell,
  today,
  visits,
};
