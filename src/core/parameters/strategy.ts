import { defineParameters } from "./define.ts";

export const strategyParameters = defineParameters({});
