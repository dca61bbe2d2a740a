import type {
  negotiationArguments as zhArguments,
  negotiationHeaders as zhHeaders,
} from "../../zh-CN/functions/negotiation.ts";

export const negotiationHeaders: typeof zhHeaders = {};

export const negotiationArguments: typeof zhArguments = {};
