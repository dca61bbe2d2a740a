/** A text as a CSS string that can stand inside a style element: everything but letters and digits is escaped. */
export function cssString(text: string): string {
  const escaped = [...text].map((character) =>
    /^[\p{L}\p{N}]$/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}
