/** Names in one text, as the reader takes them apart. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[、，,;；/\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
