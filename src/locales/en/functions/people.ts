import type { peopleArguments as zhArguments, peopleHeaders as zhHeaders } from "../../zh-CN/functions/people.ts";

export const peopleHeaders: typeof zhHeaders = {};

export const peopleArguments: typeof zhArguments = {};
