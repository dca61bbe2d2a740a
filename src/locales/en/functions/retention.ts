import type { retentionHeaders as zh } from "../../zh-CN/functions/retention.ts";

export const retentionHeaders: typeof zh = {};
