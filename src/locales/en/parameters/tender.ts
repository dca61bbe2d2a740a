import type { tenderParameters as list } from "#core/parameters/tender.ts";

export const tenderParameters: Readonly<Record<keyof typeof list, string>> = {};
