import type { issues as zh } from "../zh-CN/issues.ts";

export const issues: typeof zh = {};
