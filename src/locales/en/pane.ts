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
    blocked: (host: string) =>
      `Microsoft's office.js did not load; often a network or proxy blocks ${host}. The workbook is unchanged. Make sure that address can be reached, or ask your administrator to allow it, then close and reopen this pane.`,
    outsideTitle: "This page was opened outside Excel",
    outside: "The list below can be read as usual; to calculate, choose Key accounts on Excel's Home tab.",
  },
  accounts,
  form,
  setUp,
  shell,
  today,
  visits,
};
