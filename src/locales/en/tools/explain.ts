import type { explain as zhCN } from "../../zh-CN/tools/explain.ts";

/** Words of explaining the selected cell. */
export const explain: typeof zhCN = {
  again: "Explain what is selected now",
  message: (shown) => `Where ${shown} comes from`,
  same: "Calculated again, it is what the cell shows.",
  differs: (result) =>
    `Calculated now, it is ${result}, which is not what the cell shows: the cell may not have been recalculated. Press F9 and look again.`,
  factors: "What it is made of",
  formula: "Formula",
  yes: "yes",
  no: "no",
  reading: "Reading the cell…",
  insertWhy: (id) => `On a sheet =KAM.${id}(…) gives the same, with the same arguments.`,
  refusals: {
    noFunction: () =>
      "The selected cell has no =KAM. formula. Select one that has, then press “Explain what is selected now”.",
    unknown: (id) => `There is no function KAM.${id}: it may be misspelt, or be another add-in's.`,
    noWhy: (id) => `KAM.${id} follows straight from its arguments and has no parts. Functions shows how it is written.`,
    onlyExcel: (text) =>
      `The argument ${text} is a calculation of its own, whose value the pane cannot see. Put it into a cell and refer to that cell, and it can be explained.`,
    fault: (text) => `The cell shows an error: ${text}`,
    notLoaded: () =>
      "The functions have not been loaded. Close the pane and open it again; if that does not help, see Check and repair.",
  },
};
