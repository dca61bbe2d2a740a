import type { DocumentView } from "#report/view/document/document-view.ts";
import type { PlacedCell, TableColumn, TableRow } from "#report/view/document/part.ts";

/**
 * A document as JSON that can be read and compared line by line: a row of a table in one line, and of a picture only
 * its name and description, since the charts have golden files of their own.
 */
export function readable(document: DocumentView): string {
  const json = JSON.stringify(document, (_, value: unknown) => lineOf(value), 2);
  return `${json}\n`;
}

function lineOf(value: unknown): unknown {
  if (typeof value === "string") return pictureText(value);
  if (typeof value !== "object" || value === null) return value;
  if ("cells" in value && "weight" in value) return rowText(value as TableRow);
  if ("aside" in value && "width" in value) return columnText(value as TableColumn);
  return value;
}

function pictureText(text: string): string {
  const picture = /^<svg.*?(?:<title>(.*?)<\/title><desc>(.*?)<\/desc>|aria-label="(.*?)").*$/s;
  return text.replace(picture, (_all, title = "", desc = "", label = "") => `<svg> ${title}${label} | ${desc}`);
}

function rowText({ cells, weight }: TableRow): string {
  const row = cells.map(cellText).join(" | ");
  return weight === "plain" ? row : `${weight}: ${row}`;
}

function cellText({ picture, mark, lead, text, small, date, tone }: PlacedCell): string {
  const parts = [
    picture === null ? "" : pictureText(picture),
    mark === null ? "" : pictureText(mark),
    lead === null ? "" : `**${lead}**`,
    text,
    small === null ? "" : `(${small})`,
    date === null ? "" : `[${date.mark === null ? "" : pictureText(date.mark)}${date.text} ${date.tone}]`,
    tone === "plain" ? "" : `{${tone}}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function columnText({ head, picture, width, align, aside }: TableColumn): string {
  const place = [align, width === null ? "rest" : `${width}mm`, ...(aside ? ["aside"] : [])].join(" ");
  return `${picture === null ? head : pictureText(picture)} (${place})`;
}
