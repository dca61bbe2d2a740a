import type { strategy as zh } from "../../../zh-CN/documents/plan/strategy.ts";

export const strategy: typeof zh = {
  confrontation: {
    subject: "Confrontation matrix (SWOT / TOWS)",
    title: {
      direction: (direction, opportunity, threat) =>
        `Direction: ${direction} (opportunities ${opportunity}, threats ${threat})`,
      core: (count) => `core issues: ${count}`,
      unscored: "A SWOT without confrontation scores",
    },
    picture: "Confrontation matrix",
    cell: (inside, outside, score) => `${inside} × ${outside} ${score}`,
    sum: "Sum",
    quadrant: (sum, cells) => `${sum} (cells: ${cells})`,
    pairs: "Begin with these pairs",
    pairColumns: { field: "Pair", inside: "Inside", outside: "Outside" },
    key: "Grey helps, the darker the more; hatched hurts, the denser the more; framed = core issue.",
    scope: {
      account: "The SWOT was written for this account.",
      company: "There is no SWOT for this account; the company's own is used.",
    },
    unscored: (count, where) => `Cells without a score: ${count}, counted as unrelated; enter them in ${where}.`,
    disputed: (count) => `Cells on which raters differ much: ${count}.`,
    leftOut: (count) => `Points further down that are left out: ${count}.`,
    enter: (where) => `The direction follows from a score for each cell; enter them in ${where}.`,
  },
  customerSwot: {
    subject: "The customer's own SWOT and direction",
    title: {
      direction: (direction) => `The customer's direction is probably: ${direction}`,
      unscored: "A SWOT of the customer without confrontation scores",
    },
    note: "From the customer's side, to be checked with it; of the strategies below those come first that help it on its way.",
    ours: (direction) => `Our direction: ${direction}.`,
  },
  strategies: {
    subject: "Strategies",
    title: {
      chosen: (count, late) => `Chosen: ${count}, overdue: ${late}`,
      onTime: (count) => `Chosen: ${count}, none overdue`,
      none: (count) => `Candidates: ${count}, none chosen yet`,
    },
    columns: {
      strategy: "Strategy",
      field: "Pair and direction",
      score: "Score",
      chosen: "Chosen",
      owner: "Owner",
      due: "Due",
      progress: "Progress",
    },
    chosen: "chosen",
    own: "this account",
    note: "Score: effect, feasibility, cost and time, weighted, 5 is best; strategies without a customer hold for the whole company.",
  },
};
