const STYLES = /(<style\b.*?<\/style>)/s;

/**
 * The same HTML in ASCII: other characters as references, in a style as escapes of CSS. On its way to the page a text with others
 * is written anew three times, which costs more than their being longer.
 */
export function inAscii(html: string): string {
  return html
    .split(STYLES)
    .map((part, at) => (at % 2 === 0 ? escaped(part, (code) => `&#${code};`) : escaped(part, inStyle)))
    .join("");
}

function inStyle(code: number): string {
  return `\\${code.toString(16)} `;
}

function escaped(text: string, written: (code: number) => string): string {
  let [done, from] = ["", 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    const code = text.codePointAt(at) ?? 0;
    done += text.slice(from, at) + written(code);
    if (code > 0xffff) at += 1;
    from = at + 1;
  }
  return done + text.slice(from);
}
