import type { RenderedReport } from "./rendered-report.ts";

const STYLES_AND_PICTURES = /(<style\b.*?<\/style>|<svg\b.*?<\/svg>)/s;
const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Keeps every date of the text on one line: browsers break after a hyphen between digits. */
export function unbroken(report: RenderedReport): RenderedReport {
  const parts = report.body.split(STYLES_AND_PICTURES);
  return { ...report, body: parts.map((part, at) => (at % 2 === 0 ? withWholeDates(part) : part)).join("") };
}

function withWholeDates(html: string): string {
  return html.replace(DATE, (date, at: number) => (isInTag(html, at) ? date : `<span class="whole">${date}</span>`));
}

/** Texts and attributes hold no angle brackets: they are escaped. */
function isInTag(html: string, at: number): boolean {
  return html.lastIndexOf("<", at) > html.lastIndexOf(">", at);
}
