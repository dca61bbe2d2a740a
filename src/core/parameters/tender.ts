import { defineParameters } from "./define.ts";

export const tenderParameters = defineParameters({});
