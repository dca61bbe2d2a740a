import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Logo } from "./theme.ts";
import type { ThemeProblem } from "./theme-fault.ts";

/** What a drawing is made of. Whatever else SVG knows could run, load, animate, or look different on another machine. */
const DRAWS: ReadonlySet<string> = new Set([
  ...["svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch"],
  ...["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"],
  ...["linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern"],
]);
/** Notes of drawing programs; no browser draws them. */
const NOTES = /^(?:sodipodi|inkscape|rdf|cc|dc|sketch|serif):/;
const LETTERS: ReadonlySet<string> = new Set(["text", "tspan", "textPath"]);

const TAG = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PIECE = /<!--[^]*?-->|<\?xml[^>]*\?>|<!\[CDATA\[[^]*?\]\]>|<[^>]*>|[^<]+/gy;
// url(…) of anything but a part of the same drawing, imports, and escapes that could hide them.
const REACHES_OUT = /url\(\s*["']?(?!#)|@|expression|\\|javascript:|data:/i;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i;

/** An SVG that only draws: refused when it holds a script, an event, a link outside, another document or letters. */
export function readSvgLogo(content: Buffer): Outcome<Logo, ThemeProblem> {
  const svg = content.toString("utf8").replace(/^\uFEFF/, "");
  if (!/<svg[\s>]/.test(svg)) return fail({ code: "picture-kind" });
  const open: string[] = [];
  let root: ReadonlyMap<string, string> | undefined;
  let rest = svg;
  for (const [piece] of svg.matchAll(PIECE)) {
    rest = rest.slice(piece.length);
    const isText = !piece.startsWith("<") || piece.startsWith("<![CDATA[");
    const problem = isText ? ofText(piece, open) : null;
    if (problem !== null) return fail(problem);
    if (isText || piece.startsWith("<!--") || piece.startsWith("<?xml")) continue;
    const [, closes = "", name = "", written = "", empty = ""] = TAG.exec(piece) ?? [];
    if (name === "") return fail({ code: "svg-forbids", found: piece.slice(0, 40) });
    if (closes === "/") {
      if (open.pop() !== name) return fail({ code: "picture-broken" });
      continue;
    }
    const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, key = "", a, b]) => [key, a ?? b ?? ""]));
    const refused = ofElement(name, attributes);
    if (refused !== null) return fail(refused);
    root ??= attributes;
    if (empty === "") open.push(name);
  }
  if (rest !== "" || open.length > 0 || root?.get("xmlns") !== "http://www.w3.org/2000/svg")
    return fail({ code: "picture-broken" });
  const size = sizeOf(root);
  return size === null ? fail({ code: "svg-size" }) : ok({ type: "image/svg+xml", content, ...size });
}

function ofText(text: string, open: readonly string[]): ThemeProblem | null {
  if (open.at(-1) === "style" && REACHES_OUT.test(text)) return { code: "svg-forbids", found: "style" };
  if (!text.startsWith("<") && ENTITY.test(text)) return { code: "picture-broken" };
  return null;
}

function ofElement(name: string, attributes: ReadonlyMap<string, string>): ThemeProblem | null {
  if (LETTERS.has(name)) return { code: "svg-text" };
  if (!DRAWS.has(name) && !NOTES.test(name)) return { code: "svg-forbids", found: `<${name}>` };
  for (const [key, value] of attributes) {
    if (/^xmlns(?::|$)/.test(key) || NOTES.test(key)) continue;
    const isLink = /(?:^|:)(?:href|src)$/i.test(key);
    const isOutside = isLink ? !value.trim().startsWith("#") : REACHES_OUT.test(value);
    if (/^on/i.test(key) || isOutside || ENTITY.test(value)) return { code: "svg-forbids", found: key };
  }
  return null;
}

function sizeOf(root: ReadonlyMap<string, string>): Pick<Logo, "width" | "height"> | null {
  const box = (root.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const plain = [root.get("width"), root.get("height")].map((text) => Number.parseFloat(text ?? ""));
  const [width = NaN, height = NaN] = box.length === 4 ? box.slice(2) : plain;
  return width > 0 && height > 0 && Number.isFinite(width + height) ? { width, height } : null;
}
