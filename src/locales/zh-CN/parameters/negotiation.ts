import type { negotiationParameters as list } from "#core/parameters/negotiation.ts";

export const negotiationParameters: Readonly<Record<keyof typeof list, string>> = {};
