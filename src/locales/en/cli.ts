import type { cli as zh } from "../zh-CN/cli.ts";

export const cli: typeof zh = {};
