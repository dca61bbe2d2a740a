import type { RenderedReport } from "./rendered-report.ts";

const PICTURE_TAG_OR_WHOLE = /<(style|svg)\b.*?<\/\1>|<[^>]*>|\b(?:\d{4}-\d{2}-\d{2}|[A-Z]{2,8}-\d{1,3})\b/gs;

/** Keeps every date and every id of a model on one line: browsers break after a hyphen before a digit. */
export function unbroken(report: RenderedReport): RenderedReport {
  const body = report.body.replace(PICTURE_TAG_OR_WHOLE, (found) =>
    found.startsWith("<") ? found : `<span class="whole">${found}</span>`,
  );
  return { ...report, body };
}
