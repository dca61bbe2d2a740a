import type { report as zh } from "../zh-CN/report.ts";

export const report: typeof zh = {};
