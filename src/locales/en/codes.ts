import type { codes as zh } from "../zh-CN/codes.ts";

export const codes: typeof zh = {};
