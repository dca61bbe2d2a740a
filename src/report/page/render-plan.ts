import type { PlanView } from "../view/plan-view.ts";
import { frameStyle } from "./frame-style.ts";
import type { RenderedReport } from "./rendered-report.ts";
import { planTemplate } from "./templates.ts";
import { visible } from "./visible.ts";

export function renderPlan(view: PlanView): RenderedReport {
  return { lang: view.language, title: view.documentTitle, body: frameStyle(view.frame) + visible(planTemplate(view)) };
}
