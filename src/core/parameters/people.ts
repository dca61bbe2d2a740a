import { defineParameters } from "./define.ts";

export const peopleParameters = defineParameters({});
