import type { models as zh } from "../zh-CN/models.ts";
import { codes } from "./codes/codes.ts";
import { faults } from "./faults.ts";
import { functions } from "./functions/functions.ts";
import { parameters } from "./parameters/parameters.ts";
import { reasons } from "./reasons.ts";

export const models: typeof zh = { codes, faults, functions, parameters, reasons };
