import type { pane as zh } from "../zh-CN/pane.ts";

export const pane: typeof zh = {
  product: "Key accounts",
  title: "Type =KAM. in a cell and it calculates",
  lead: "Functions for tiers, pipeline and forecast; a score can show where each point comes from.",
  privacy: "No sign-in: the data stay in this workbook.",
  entry: {
    title: "Entering accounts, visits and deals in this pane: not in this version",
    text: "Keep the data in your own tables and let the functions refer to those cells.",
  },
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
  tasks: {
    value: "Rate an account's value",
    coverage: "Tiers and effort",
    accounts: "Classes and concentration",
    pipeline: "Opportunities and stockpile",
    forecast: "Forecast and timing",
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
};
