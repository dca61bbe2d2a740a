import { customerEvaluation } from "./customer-evaluation.ts";
import type { Worksheet } from "./worksheet.ts";

/** Every worksheet, in the order of the course. */
export const worksheets: readonly Worksheet[] = [customerEvaluation];
