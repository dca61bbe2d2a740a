import type { origins as shape } from "../zh-CN/origins.ts";

/** Where a model or a parameter comes from. */
export const origins: typeof shape = {
  seed: "training outline",
  law: "law",
  std: "standard",
  own: "this tool's definition",
};
