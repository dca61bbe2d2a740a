import type { teamParameters as list } from "#core/parameters/team.ts";

export const teamParameters: Readonly<Record<keyof typeof list, string>> = {};
