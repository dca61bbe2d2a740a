import { NOTE } from "./text-width.ts";

declare const markup: unique symbol;

/** SVG text that this folder has written: every text in it is escaped, so a page may place it as it is. */
export type Markup = string & { readonly [markup]: true };

/** What a chart says to people who do not see it: its name and its content in one or two sentences. */
export interface ChartText {
  readonly title: string;
  readonly desc: string;
}

/** Size in mm; the viewBox has the same units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Whole chart: one image with a name and a description. */
export function chart({ width, height, title, desc }: Size & ChartText, body: readonly string[]): Markup {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: `${px(width)}mm`,
    height: `${px(height)}mm`,
    viewBox: `0 0 ${px(width)} ${px(height)}`,
    role: "img",
    "font-family": "Noto Sans SC, sans-serif",
    "font-size": NOTE,
    style: "font-variant-numeric:tabular-nums",
  };
  return element("svg", attributes, textElement("title", title) + textElement("desc", desc) + body.join(""));
}

/** mm, as a chart says in its first tag. */
export function heightOfChart(picture: Markup): number {
  return Number(/ height="([\d.]+)mm"/.exec(picture)?.[1] ?? 0);
}

/** An element with its attributes in the order given; undefined ones are left out. */
export function element(name: string, attributes: Attributes, content = ""): Markup {
  let opened = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) opened += ` ${key}="${typeof value === "number" ? px(value) : escapeXml(value)}"`;
  }
  return (content === "" ? `${opened}/>` : `${opened}>${content}</${name}>`) as Markup;
}

/** An element that holds text only. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** A coordinate rounded to hundredths of a millimetre, without a negative zero. */
export function px(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML: markup escaped, line breaks as spaces, characters that XML cannot hold as U+FFFD. */
export function escapeXml(text: string): string {
  const shown = plain(text);
  return /[&<>"']/.test(shown) ? shown.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character) : shown;
}

/** Nearly every text of a chart: nothing in it has to be looked for. */
const ALL_SEEN = /^[ -~\u4e00-\u9fff]*$/;

/** What will be seen of a text: no control characters, no halves of surrogate pairs. */
export function plain(text: string): string {
  if (ALL_SEEN.test(text)) return text;
  return text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle between two points given in any order, on the grid of hundredths. */
export function between(x1: number, y1: number, x2: number, y2: number): Rect {
  const [left, right] = [px(Math.min(x1, x2)), px(Math.max(x1, x2))];
  const [top, bottom] = [px(Math.min(y1, y2)), px(Math.max(y1, y2))];
  return { x: left, y: top, width: px(right - left), height: px(bottom - top) };
}

export function rect({ x, y, width, height }: Rect, paint: Attributes): string {
  return element("rect", { x, y, width, height, ...paint });
}

export function line(x1: number, y1: number, x2: number, y2: number, paint: Attributes): string {
  return element("line", { x1, y1, x2, y2, ...paint });
}

export function circle(cx: number, cy: number, r: number, paint: Attributes): string {
  return element("circle", { cx, cy, r, ...paint });
}

export type Point = readonly [x: number, y: number];

/** Straight strokes through the points; `closed` joins the last with the first. */
export function polyline(points: readonly Point[], paint: Attributes, closed = false): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");
  return element("path", { d: closed ? `${steps}Z` : steps, ...paint });
}
