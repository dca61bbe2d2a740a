import type { faults as zh } from "../zh-CN/faults.ts";

export const faults: typeof zh = {};
