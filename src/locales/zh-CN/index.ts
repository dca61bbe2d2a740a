import { cli } from "./cli.ts";
import { codes } from "./codes.ts";
import { faults } from "./faults.ts";
import { issues } from "./issues.ts";
import { parameters } from "./parameters.ts";
import { report } from "./report.ts";

export const zhCN = { codes, faults, parameters, issues, report, cli };
