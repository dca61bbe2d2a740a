import { defineParameters } from "./define.ts";

export const negotiationParameters = defineParameters({});
