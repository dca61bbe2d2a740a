import type { financeArguments as zhArguments, financeHeaders as zhHeaders } from "../../zh-CN/functions/finance.ts";

export const financeHeaders: typeof zhHeaders = {};

export const financeArguments: typeof zhArguments = {};
