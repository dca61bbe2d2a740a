import type { peopleParameters as list } from "#core/parameters/people.ts";

export const peopleParameters: Readonly<Record<keyof typeof list, string>> = {};
