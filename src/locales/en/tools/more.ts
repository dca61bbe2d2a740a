import type { more as zhCN } from "../../zh-CN/tools/more.ts";

/** What each tool is for, in the list of them. */
export const more: typeof zhCN = {
  explain: "What the selected number is made of",
  training: "Worksheets, the course, questions for discussion",
  privacy: "What is stored where; export or delete one person",
  doctor: "Formula errors, versions, network, mapping",
};
