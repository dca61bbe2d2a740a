import type { tenderHeaders as zh } from "../../zh-CN/functions/tender.ts";

export const tenderHeaders: typeof zh = {};
