import { care } from "./care.ts";
import { competition } from "./competition.ts";
import { missing } from "./missing.ts";
import { money } from "./money.ts";
import { people } from "./people.ts";
import { standing } from "./standing.ts";
import { strategy } from "./strategy.ts";
import { work } from "./work.ts";

/** Texts of the sections that only a full account plan has. */
export const plan = { ...people, ...standing, ...competition, ...strategy, ...money, ...care, ...work, missing };
