import { defineParameters } from "./define.ts";

export const financeParameters = defineParameters({});
