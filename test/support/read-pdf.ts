import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader gets out of a PDF: its text as a search finds it, and what assistive technology is told. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly text: string;
  readonly title: unknown;
  readonly lang: string | undefined;
  readonly isTagged: boolean;
  readonly outline: readonly string[];
  /** The roles of the structure tree, each once. */
  readonly roles: ReadonlySet<string>;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js keeps the buffer it is given, and takes no Buffer.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    collectRoles(await page.getStructTree(), roles);
  }
  const { info } = await pdf.getMetadata();
  const read = {
    pages,
    roles,
    text: pages.join("\n"),
    title: "Title" in info ? info.Title : undefined,
    lang: "Language" in info ? String(info.Language) : undefined,
    isTagged: (await pdf.getMarkInfo())?.["Marked"] === true,
    outline: await titlesOf(pdf),
  };
  await task.destroy();
  return read;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

async function titlesOf(pdf: PDFDocumentProxy): Promise<string[]> {
  // pdf.js declares a list and gives null where there is no outline.
  const outline = (await pdf.getOutline()) as readonly Bookmark[] | null;
  const titles = (bookmarks: readonly Bookmark[]): string[] =>
    bookmarks.flatMap(({ title, items }) => [title, ...titles(items)]);
  return titles(outline ?? []);
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if ("role" in node) roles.add(String(node.role));
  if ("children" in node && Array.isArray(node.children)) for (const child of node.children) collectRoles(child, roles);
}
