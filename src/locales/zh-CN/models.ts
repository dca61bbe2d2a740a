import { codes } from "./codes/codes.ts";
import { faults } from "./faults.ts";
import { functions } from "./functions/functions.ts";
import { parameters } from "./parameters/parameters.ts";
import { reasons } from "./reasons.ts";

/** What the models and their functions say; the script that Excel loads for formulas holds no other words. */
export const models = { codes, faults, functions, parameters, reasons };
