import type { tenderArguments as zhArguments, tenderHeaders as zhHeaders } from "../../zh-CN/functions/tender.ts";

export const tenderHeaders: typeof zhHeaders = {};

export const tenderArguments: typeof zhArguments = {};
