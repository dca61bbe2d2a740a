import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An element of a PDF's structure tree, with what assistive technology reads of it. */
export interface Tag {
  readonly role: string;
  /** Of a picture. */
  readonly alt: string | null;
  readonly children: readonly (Tag | string)[];
}

/** The structure of each page, from its top. */
export async function tagsOf(bytes: Uint8Array): Promise<readonly Tag[]> {
  // pdf.js keeps the buffer it is given, and takes no Buffer.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Tag[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await tagsOnPage(await pdf.getPage(number)));
  await task.destroy();
  return pages;
}

async function tagsOnPage(page: PDFPageProxy): Promise<Tag> {
  const texts = await markedTexts(page);
  const root: unknown = await page.getStructTree();
  const tag = tagOf(root, texts);
  if (typeof tag === "string") throw new Error("A page without tags.");
  return tag;
}

/** Texts of a page by the id of their marked content. */
async function markedTexts(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((one) => one !== null);
      // A line's end within a paragraph is where a reader hears a space or nothing; pdf.js gives neither.
      if (typeof id === "string") texts.set(id, `${texts.get(id) ?? ""}${item.str}`);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.type === "beginMarkedContentProps" ? item.id : null);
  }
  return texts;
}

function tagOf(node: unknown, texts: ReadonlyMap<string, string>): Tag | string {
  if (typeof node !== "object" || node === null) throw new Error("A tag that is none.");
  if ("type" in node) return "id" in node ? (texts.get(String(node.id)) ?? "") : "";
  const children = "children" in node && Array.isArray(node.children) ? (node.children as readonly unknown[]) : [];
  return {
    role: "role" in node ? String(node.role) : "",
    alt: "alt" in node ? String(node.alt) : null,
    children: children.map((child) => tagOf(child, texts)),
  };
}

/** What only groups or sets in bold. */
const PLAIN = new Set(["", "Root", "Document", "Div", "NonStruct", "Sect", "Part", "Span", "Strong", "Em", "LBody"]);

/** The structure as lines: what an element is, then its text; header cells in brackets, pictures by their texts. */
export function tagLines(pages: readonly Tag[]): string {
  return pages.flatMap((page, at) => [`— ${at + 1} —`, ...linesOf(page, "")]).join("\n") + "\n";
}

function linesOf(tag: Tag, indent: string): readonly string[] {
  const { role, children } = tag;
  if (role === "TR") return [`${indent}TR ${cellsOf(tag)}`];
  if (!isBlock(tag)) {
    const words = wordsOf(tag).trim();
    return words === "" ? [] : [`${indent}${PLAIN.has(role) ? "–" : role} ${words}`];
  }
  const below = PLAIN.has(role) ? indent : `${indent}  `;
  const lines = children.flatMap((child) => {
    if (typeof child !== "string") return linesOf(child, below);
    return child.trim() === "" ? [] : [`${below}– ${child.trim()}`];
  });
  return PLAIN.has(role) ? lines : [`${indent}${role}`, ...lines];
}

function cellsOf({ children }: Tag): string {
  const cells = children.filter((child) => typeof child !== "string");
  return cells.map((cell) => (cell.role === "TH" ? `[${wordsOf(cell)}]` : wordsOf(cell))).join(" | ");
}

/** Whether something stands in it that is a line of its own. */
function isBlock({ role, children }: Tag): boolean {
  if (role === "Figure") return false;
  return children.some(
    (child) => typeof child !== "string" && (!PLAIN.has(child.role) || isBlock(child)) && child.role !== "Figure",
  );
}

function wordsOf({ role, alt, children }: Tag): string {
  if (role === "Figure") return `⟨${alt ?? "?"}⟩`;
  return children.map((child) => (typeof child === "string" ? child : wordsOf(child))).join("");
}

/** Every element of a tree. */
export function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap((child) => (typeof child === "string" ? [] : allTags(child)))];
}
