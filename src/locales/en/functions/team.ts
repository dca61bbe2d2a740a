import type { teamArguments as zhArguments, teamHeaders as zhHeaders } from "../../zh-CN/functions/team.ts";

export const teamHeaders: typeof zhHeaders = {};

export const teamArguments: typeof zhArguments = {};
