import type { zhCN } from "../zh-CN/index.ts";
import { cli } from "./cli.ts";
import { issues } from "./issues.ts";
import { models } from "./models.ts";
import { pane } from "./pane.ts";
import { print } from "./print.ts";
import { report } from "./report.ts";

export const en: typeof zhCN = { ...models, issues, report, print, cli, pane };
