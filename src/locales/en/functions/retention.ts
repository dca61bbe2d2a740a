import type {
  retentionArguments as zhArguments,
  retentionHeaders as zhHeaders,
} from "../../zh-CN/functions/retention.ts";

export const retentionHeaders: typeof zhHeaders = {};

export const retentionArguments: typeof zhArguments = {};
