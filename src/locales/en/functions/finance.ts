import type { financeHeaders as zh } from "../../zh-CN/functions/finance.ts";

export const financeHeaders: typeof zh = {};
