import { both } from "./both.ts";

/** The invented supplier itself, where a table names companies. */
export const ours = both("本公司", "Our company");
