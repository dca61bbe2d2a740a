import { allTags, type Tag } from "./tag-tree.ts";

/** What a document's tags lack, in words: titles in order, tables with header cells, pictures with their texts, lists. */
export function tagFaults(pages: readonly Tag[]): readonly string[] {
  const tags = pages.flatMap(allTags);
  return [...headingFaults(tags), ...tags.flatMap(tagFault)];
}

/** One title, and none that skips a level. */
function headingFaults(tags: readonly Tag[]): readonly string[] {
  const levels = tags.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
  const titles = levels.filter((level) => level === 1).length;
  return [
    ...(titles === 1 && levels[0] === 1 ? [] : [`${titles} titles`]),
    ...levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`H${level} after H${levels[at - 1]}`] : [])),
  ];
}

function tagFault(tag: Tag): readonly string[] {
  const { role, alt, children } = tag;
  if (role === "Figure") return alt === null || alt.trim() === "" ? ["a picture without a text"] : [];
  if (role === "L") return children.every(isLine) ? [] : ["a list of what is no line"];
  if (role === "TR") return cellsOf(tag).some((cell) => cell.role === "TH") ? [] : ["a row without a header cell"];
  if (role === "Table") return allTags(tag).some((one) => one.role === "TR") ? [] : ["a table without rows"];
  return [];
}

function isLine(child: Tag | string): boolean {
  return typeof child === "string" ? child.trim() === "" : ["LI", "Caption"].includes(child.role);
}

function cellsOf({ children }: Tag): readonly Tag[] {
  return children.filter((child) => typeof child !== "string");
}
