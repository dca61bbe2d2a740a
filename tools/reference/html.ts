import { columnName } from "#workbook/sheet.ts";
import type { Address, Block, Inline, Page, Section, Sheet, SheetCell, Text } from "./document.ts";
import { STYLE } from "./html-style.ts";

/** A page as HTML that needs nothing else: no script, no font, no picture, no network. */
export function htmlPage(page: Page, address: Address): string {
  const { language, title, marks, lead, links, sections } = page;
  const chips = marks.map((mark) => ` <span class="mark">${escaped(mark)}</span>`).join("");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="description" content="${escaped(lead)}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav>${links.map((link) => inline(link, address)).join("")}</nav>
<main>
<h1>${escaped(title)}${chips}</h1>
<p class="lead">${escaped(lead)}</p>
${sections.map((section, at) => sectionHtml(section, at, address)).join("\n")}
</main>
</body>
</html>
`;
}

function sectionHtml({ title, blocks }: Section, at: number, address: Address): string {
  const content = blocks.map((block) => blockHtml(block, address)).join("\n");
  return `<section>\n<h2 id="${sectionId(at)}">${escaped(title)}</h2>\n${content}\n</section>`;
}

/** The anchor of a page's section. */
export function sectionId(at: number): string {
  return `s${String(at + 1)}`;
}

function blockHtml(block: Block, address: Address): string {
  switch (block.kind) {
    case "text":
      return `<p>${textHtml(block.text, address)}</p>`;
    case "note":
      return `<p class="note">${textHtml(block.text, address)}</p>`;
    case "heading":
      return `<h3>${escaped(block.text)}</h3>`;
    case "formula":
      return `<pre><code>${breakable(block.formula)}</code></pre>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${textHtml(item, address)}</li>`).join("\n")}</ul>`;
    case "table":
      return tableHtml(block.heads, block.rows, address);
    case "sheet":
      return sheetHtml(block.label, block.sheet);
  }
}

// On a narrow screen each row of more than two cells becomes a card, whose lines name their columns.
function tableHtml(heads: readonly string[], rows: readonly (readonly Text[])[], address: Address): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows.map((row) => {
    const [first = [], ...others] = row;
    const cells = others.map((cell, at) =>
      cell.length === 0
        ? "<td></td>"
        : `<td data-head="${escaped(heads[at + 1] ?? "")}">${textHtml(cell, address)}</td>`,
    );
    return `<tr><th scope="row">${textHtml(first, address)}</th>${cells.join("")}</tr>`;
  });
  const classes = heads.length > 2 ? "facts cards" : "facts";
  return `<table class="${classes}"><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}

// What does not fit scrolls in its own frame, which the keyboard reaches too.
function sheetHtml(label: string, { rows }: Sheet): string {
  const letters = (rows[0] ?? []).map((_, column) => `<th scope="col">${columnName(column)}</th>`).join("");
  const body = rows.map((row, at) => `<tr><th scope="row">${String(at + 1)}</th>${row.map(cellHtml).join("")}</tr>`);
  return `<div class="sheet" role="region" aria-label="${escaped(label)}" tabindex="0"><table><thead><tr><td></td>${letters}</tr></thead><tbody>
${body.join("\n")}
</tbody></table></div>`;
}

function cellHtml({ text, kind, isNumber }: SheetCell): string {
  const classes = [kind === "empty" ? "" : kind, isNumber === true ? "number" : ""].filter(Boolean).join(" ");
  return `<td${classes === "" ? "" : ` class="${classes}"`}>${escaped(text)}</td>`;
}

function textHtml(text: Text, address: Address): string {
  return text.map((part) => inline(part, address)).join("");
}

function inline(part: Inline, address: Address): string {
  if (typeof part === "string") return escaped(part);
  if ("code" in part) return `<code>${breakable(part.code)}</code>`;
  const href = address(part.to);
  const lang = "language" in part.to ? ` hreflang="${part.to.language}"` : "";
  return href === null ? escaped(part.text) : `<a href="${escaped(href)}"${lang}>${escaped(part.text)}</a>`;
}

// A formula may break after a comma or a bracket, and only where it must elsewhere.
function breakable(code: string): string {
  return escaped(code).replace(/[,(]/g, "$&<wbr>");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
