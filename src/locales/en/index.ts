import type { Catalogue } from "../catalogue.ts";
import { cli } from "./cli.ts";
import { codes } from "./codes.ts";
import { faults } from "./faults.ts";
import { functions } from "./functions.ts";
import { issues } from "./issues.ts";
import { pane } from "./pane.ts";
import { parameters } from "./parameters.ts";
import { reasons } from "./reasons.ts";
import { print } from "./print.ts";
import { report } from "./report.ts";

export const en: Catalogue = { codes, faults, parameters, reasons, issues, report, print, cli, functions, pane };
