import { checks } from "./checks.ts";
import { cli } from "./cli.ts";
import { diff } from "./diff.ts";
import { documents } from "./documents/index.ts";
import { issues } from "./issues.ts";
import { mapping } from "./mapping.ts";
import { models } from "./models.ts";
import { functionList } from "./function-list.ts";
import { pane } from "./pane.ts";
import { print } from "./print.ts";
import { report } from "./report.ts";
import { save } from "./save.ts";
import { theme } from "./theme.ts";

export const zhCN = {
  ...models,
  checks,
  diff,
  documents,
  functionList,
  issues,
  mapping,
  report,
  print,
  cli,
  pane,
  save,
  theme,
};
