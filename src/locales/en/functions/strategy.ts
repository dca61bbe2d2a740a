import type { strategyArguments as zhArguments, strategyHeaders as zhHeaders } from "../../zh-CN/functions/strategy.ts";

export const strategyHeaders: typeof zhHeaders = {};

export const strategyArguments: typeof zhArguments = {};
