import type { lists as zh } from "../../zh-CN/codes/lists.ts";
import { deals } from "./deals.ts";
import { performance } from "./performance.ts";
import { records } from "./records.ts";

export const lists: typeof zh = {
  step: {
    ST1: "Target accounts",
    ST2: "Lead",
    ST3: "Qualified opportunity",
    ST4: "First approval",
    ST5: "Proposal accepted",
    ST6: "Negotiation",
    ST7: "Signed, collecting",
  },
  status: { OPEN: "Open", WON: "Won", LOST: "Lost", SUSPENDED: "Suspended" },
  abcClass: { A: "Class A", B: "Class B", C: "Class C", N: "Net return, to review" },
  tier: { STRATEGIC: "Strategic", CORE: "Core", POTENTIAL: "Potential", SERVICE: "Service" },
  valueAxis: {
    financial: "Financial contribution",
    strategic: "Strategic fit",
    influence: "Industry influence",
    growth: "Growth potential",
    risk: "Credit risk",
    synergy: "Synergy",
  },
  role: { KDM: "Key decision maker", KI: "Key influencer", KU: "Key user" },
  relationshipLevel: {
    CR1: "Firm supporter",
    CR2: "Friendly",
    CR3: "Neutral",
    CR4: "Supports a rival",
    CR5: "Openly opposed",
  },
  ...records,
  ...deals,
  ...performance,
};
