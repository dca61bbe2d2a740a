import { columnName } from "#workbook/sheet.ts";
import type { Address, Block, Inline, Page, Section, Sheet, SheetCell, Text } from "./document.ts";

/** A page as Markdown. */
export function markdownPage(page: Page, address: Address): string {
  const { title, marks, lead, links, sections } = page;
  const parts = [
    `# ${[title, ...marks].map(plain).join(" · ")}`,
    links.map((link) => inline(link, address)).join(" · "),
    plain(lead),
    ...sections.map((section) => markdownSection(section, 2, address)),
  ];
  return `${parts.join("\n\n")}\n`;
}

export function markdownSection({ title, blocks }: Section, level: number, address: Address): string {
  const heading = `${"#".repeat(level)} ${plain(title)}`;
  return [heading, ...blocks.map((block) => blockText(block, level, address))].join("\n\n");
}

function blockText(block: Block, level: number, address: Address): string {
  switch (block.kind) {
    case "text":
    case "note":
      return textOf(block.text, address);
    case "heading":
      return `${"#".repeat(level + 1)} ${plain(block.text)}`;
    case "formula":
      return `\`\`\`\n${block.formula}\n\`\`\``;
    case "list":
      return block.items.map((item) => `- ${textOf(item, address)}`).join("\n");
    case "table":
      return table(
        block.heads,
        block.rows.map((row) => row.map((cell) => textOf(cell, address))),
      );
    case "sheet":
      return sheetTable(block.sheet);
  }
}

function sheetTable({ rows }: Sheet): string {
  const width = rows[0]?.length ?? 0;
  const letters = Array.from({ length: width }, (_, column) => columnName(column));
  return table(
    ["", ...letters],
    rows.map((row, index) => [String(index + 1), ...row.map(sheetCell)]),
  );
}

function sheetCell({ text, kind }: SheetCell): string {
  if (text === "") return "";
  return kind === "result" || kind === "header" ? `**${plain(text)}**` : plain(text);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function textOf(text: Text, address: Address): string {
  return text.map((part) => inline(part, address)).join("");
}

function inline(part: Inline, address: Address): string {
  if (typeof part === "string") return plain(part);
  // Within a table a bar ends the cell even in code.
  if ("code" in part) return `\`${part.code.replaceAll("|", "\\|")}\``;
  const href = address(part.to);
  return href === null ? plain(part.text) : `[${plain(part.text)}](${href})`;
}

function plain(text: string): string {
  return text.replace(/[\\`*<|[\]]/g, "\\$&");
}
