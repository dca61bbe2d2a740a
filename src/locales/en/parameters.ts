import type { parameters as zh } from "../zh-CN/parameters.ts";

export const parameters: typeof zh = {};
