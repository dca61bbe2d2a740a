import type { teamHeaders as zh } from "../../zh-CN/functions/team.ts";

export const teamHeaders: typeof zh = {};
