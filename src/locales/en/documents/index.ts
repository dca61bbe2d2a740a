import type { documents as zh } from "../../zh-CN/documents/index.ts";
import { common } from "./common.ts";
import { diff } from "./diff.ts";
import { jointPlan } from "./joint-plan.ts";
import { negotiate } from "./negotiate.ts";
import { plan } from "./plan/plan.ts";
import { portfolio } from "./portfolio.ts";
import { records } from "./records.ts";
import { review } from "./review.ts";
import { shared } from "./shared.ts";
import { tender } from "./tender.ts";
import { visit } from "./visit.ts";

export const documents: typeof zh = {
  common,
  diff,
  jointPlan,
  negotiate,
  plan,
  portfolio,
  records,
  review,
  shared,
  tender,
  visit,
};
