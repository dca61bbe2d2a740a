import type { RenderedReport } from "./rendered-report.ts";

const STYLES_AND_PICTURES = /(<style\b.*?<\/style>|<svg\b.*?<\/svg>)/s;
const DATE_OR_ID = /\b(?:\d{4}-\d{2}-\d{2}|[A-Z]{2,8}-\d{1,3})\b/g;

/** Keeps every date and every id of a model on one line: browsers break after a hyphen before a digit. */
export function unbroken(report: RenderedReport): RenderedReport {
  const parts = report.body.split(STYLES_AND_PICTURES);
  return { ...report, body: parts.map((part, at) => (at % 2 === 0 ? withWholeWords(part) : part)).join("") };
}

function withWholeWords(html: string): string {
  return html.replace(DATE_OR_ID, (word, at: number) =>
    isInTag(html, at) ? word : `<span class="whole">${word}</span>`,
  );
}

/** Texts and attributes hold no angle brackets: they are escaped. */
function isInTag(html: string, at: number): boolean {
  return html.lastIndexOf("<", at) > html.lastIndexOf(">", at);
}
