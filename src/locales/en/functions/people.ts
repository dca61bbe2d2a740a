import type { peopleHeaders as zh } from "../../zh-CN/functions/people.ts";

export const peopleHeaders: typeof zh = {};
