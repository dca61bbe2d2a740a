import type { retentionParameters as list } from "#core/parameters/retention.ts";

export const retentionParameters: Readonly<Record<keyof typeof list, string>> = {};
