import type { RenderedReport } from "./rendered-report.ts";

const PICTURE_TAG_OR_DATE = /<(style|svg)\b.*?<\/\1>|<[^>]*>|\b\d{4}-\d{2}-\d{2}\b/gs;

/** Keeps every date of the text on one line: browsers break after a hyphen between digits. */
export function unbroken(report: RenderedReport): RenderedReport {
  const body = report.body.replace(PICTURE_TAG_OR_DATE, (found) =>
    found.startsWith("<") ? found : `<span class="whole">${found}</span>`,
  );
  return { ...report, body };
}
