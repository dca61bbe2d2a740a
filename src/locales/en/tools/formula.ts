import type { formula as zhCN } from "../../zh-CN/tools/formula.ts";

/** Words of putting a formula into a cell. */
export const formula: typeof zhCN = {
  open: "Insert a formula",
  unknown: "There is no such function.",
  table: "Take the columns of",
  tableHint: "Tables whose columns are called as the arguments come first.",
  leaveOut: "leave out",
  choose: "please choose",
  selection: "the cells selected now",
  result: "This is written",
  withParameters: "Parameters come from KAM_PARAMS: change that table, and the formula follows.",
  withoutParameters:
    "This workbook has no KAM_PARAMS, so the defaults hold. For your team's own, create the parameter table under Tables.",
  selectTarget:
    "Select the cell that is to hold the result. In a row of the same table the formula takes that row; outside of it the results fill the cells below, one for each row.",
  insert: "Write into the selected cell",
  missing: (label) => `Missing: ${label}`,
  filled: (address, shown) =>
    `${address} holds “${shown}” and was not changed. Press again to replace it, or select an empty cell first.`,
  replace: "Replace and write",
  spill: (address) =>
    `Written to ${address}, but the cells below are not empty, so the results have no room and it shows #SPILL!. Clear them, or choose another place.`,
  done: (address) => `Written to ${address}. To take it back, press Ctrl+Z in Excel.`,
};
