import { defineParameters } from "./define.ts";

export const teamParameters = defineParameters({});
