import { lists } from "./codes/lists.ts";
import { pane } from "./pane.ts";

/** What people read as soon as the workbook is open: no words of reports, checks, parameters or the command line. */
export const working = { codes: lists, pane };
