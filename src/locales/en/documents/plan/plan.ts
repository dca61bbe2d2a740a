import { care } from "./care.ts";
import { competition } from "./competition.ts";
import { missing } from "./missing.ts";
import { money } from "./money.ts";
import { people } from "./people.ts";
import { standing } from "./standing.ts";
import { strategy } from "./strategy.ts";
import { work } from "./work.ts";
import type { plan as zh } from "../../../zh-CN/documents/plan/plan.ts";

export const plan: typeof zh = {
  ...people,
  ...standing,
  ...competition,
  ...strategy,
  ...money,
  ...care,
  ...work,
  missing,
};
