import type { strategyHeaders as zh } from "../../zh-CN/functions/strategy.ts";

export const strategyHeaders: typeof zh = {};
