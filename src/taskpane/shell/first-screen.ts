/* What the first screen takes beside the frame; built into one file (tools/addin-config.ts). */
export { openWorkbook } from "../excel/open-workbook.ts";
export { OpenWorkbook } from "./open-workbook.tsx";
