import { defineParameters } from "./define.ts";

export const retentionParameters = defineParameters({});
