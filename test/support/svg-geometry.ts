import { ASCENT, DESCENT, textWidth } from "#charts/text-width.ts";

export interface Shape {
  readonly name: string;
  readonly text: string;
  readonly fill: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly role: string | null;
  readonly title: string;
  readonly desc: string;
  readonly shapes: readonly Shape[];
}

/**
 * The boxes of everything a chart draws; fails on XML that is not well-formed and on unknown elements.
 * The test file needs a DOM: `@vitest-environment jsdom`.
 */
export function readPicture(svg: string): Picture {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const root = document.documentElement;
  if (root.nodeName !== "svg") throw new Error(`not an SVG: ${root.textContent}\n${svg.slice(0, 400)}`);
  const [, , width, height] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
  if (width === undefined || height === undefined) throw new Error("no viewBox");
  const drawn = [...root.children].filter(({ nodeName }) => nodeName !== "title" && nodeName !== "desc");
  return {
    width,
    height,
    role: root.getAttribute("role"),
    title: [...root.children].find(({ nodeName }) => nodeName === "title")?.textContent ?? "",
    desc: [...root.children].find(({ nodeName }) => nodeName === "desc")?.textContent ?? "",
    shapes: drawn.map((element) => shapeOf(element, Number(root.getAttribute("font-size")))),
  };
}

function shapeOf(element: Element, rootSize: number): Shape {
  const number = (name: string): number => {
    const value = Number(element.getAttribute(name));
    if (!Number.isFinite(value)) throw new Error(`${element.nodeName} ${name}="${element.getAttribute(name)}"`);
    return value;
  };
  const shared = { name: element.nodeName, text: "", fill: element.getAttribute("fill") ?? "", fontSize: 0 };
  switch (element.nodeName) {
    case "rect":
      if (number("width") < 0 || number("height") < 0) throw new Error(`negative size: ${element.outerHTML}`);
      return {
        ...shared,
        ...box([number("x"), number("x") + number("width")], [number("y"), number("y") + number("height")]),
      };
    case "line":
      return { ...shared, ...box([number("x1"), number("x2")], [number("y1"), number("y2")]) };
    case "circle": {
      const [cx, cy, r] = [number("cx"), number("cy"), number("r")];
      return { ...shared, ...box([cx - r, cx + r], [cy - r, cy + r]) };
    }
    case "path":
      return { ...shared, ...pathBox(element.getAttribute("d") ?? "") };
    case "text":
      return { ...shared, ...textShape(element, rootSize) };
    default:
      throw new Error(`unexpected <${element.nodeName}>`);
  }
}

function textShape(element: Element, rootSize: number) {
  const size = Number(element.getAttribute("font-size") ?? rootSize);
  const text = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent)
    .join("");
  const width = textWidth(text, { size, bold: element.getAttribute("font-weight") === "700" });
  const [x, y, anchor] = [
    Number(element.getAttribute("x")),
    Number(element.getAttribute("y")),
    element.getAttribute("text-anchor"),
  ];
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return { text, fontSize: size, left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT };
}

function pathBox(d: string) {
  if (!/^(?:[ML]-?[\d.]+[ ,]-?[\d.]+|Z)+$/.test(d)) throw new Error(`unexpected path: ${d}`);
  const points = [...d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)];
  return box(
    points.map((match) => Number(match[1])),
    points.map((match) => Number(match[2])),
  );
}

function box(xs: readonly number[], ys: readonly number[]) {
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
