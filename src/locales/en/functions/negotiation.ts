import type { negotiationHeaders as zh } from "../../zh-CN/functions/negotiation.ts";

export const negotiationHeaders: typeof zh = {};
