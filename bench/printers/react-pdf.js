import { createElement } from "react";
import * as pdf from "@react-pdf/renderer";
import { done, font, plans, write } from "./job.js";

const { Document, Font, Page, Text, View, renderToBuffer } = pdf;
Font.register({ family: "Chinese", fonts: [400, 700].map((fontWeight) => ({ src: font, fontWeight })) });
Font.registerHyphenationCallback((word) => [...word]);

const text = (content, style) => createElement(Text, { style }, content);
const row = (cells) =>
  createElement(View, { style: { flexDirection: "row" }, wrap: false }, ...cells.map((one) => text(one, { flex: 1 })));

function block({ kind, text: words, items, head, rows, svg, note }) {
  if (kind === "text") return text(words);
  if (kind === "list") return createElement(View, null, ...items.map((item) => text(`• ${item}`)));
  if (kind === "table") return createElement(View, null, ...[head, ...rows].map(row));
  return createElement(View, { wrap: false }, drawing(svg), text(note));
}

const KNOWN = {
  svg: "Svg",
  g: "G",
  rect: "Rect",
  line: "Line",
  path: "Path",
  circle: "Circle",
  ellipse: "Ellipse",
  polygon: "Polygon",
  polyline: "Polyline",
  text: "Text",
  tspan: "Tspan",
};
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const plain = (words) =>
  words
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

/** The SVG as elements of the library, which takes no SVG text; what it has no element for is left out. */
function drawing(svg) {
  const stack = [[]];
  for (const [, close, name, attributes, empty, words] of svg.matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>|([^<]+)/g)) {
    if (words !== undefined) stack.at(-1).push(plain(words));
    else if (close === "") {
      stack.push([name, attributes]);
      if (empty !== "") end(stack);
    } else end(stack);
  }
  return stack[0][0];
}

function end(stack) {
  const [name, attributes, ...children] = stack.pop();
  const known = KNOWN[name];
  if (known === undefined) return;
  const props = Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [camel(key), plain(value)]),
  );
  const { style: _style, xmlns: _xmlns, role: _role, fontFamily: _family, fontWeight: _weight, ...rest } = props;
  if (name === "text" || name === "tspan")
    rest.style = { fontFamily: "Chinese", fontSize: Number(rest.fontSize ?? NOTE) };
  if (name === "svg") Object.assign(rest, { width: millimetres(rest.width), height: millimetres(rest.height) });
  stack.at(-1).push(createElement(pdf[known], rest, ...children));
}

/** Of a chart's texts that say nothing else, in its units. */
const NOTE = 2.83;
const millimetres = (size) => (parseFloat(size) * 72) / 25.4;

for (const [at, { title, who, headline, messages, sections }] of plans.entries()) {
  const style = { padding: 40, fontFamily: "Chinese", fontSize: 8 };
  const page = createElement(
    Page,
    { size: "A4", style },
    text(who.join(" ")),
    text(headline, { fontSize: 16 }),
    ...messages.map((one) => text(`• ${one}`)),
    ...sections.flatMap((one) => [text(one.subject), text(one.title, { fontSize: 12 }), ...one.blocks.map(block)]),
  );
  write(at, await renderToBuffer(createElement(Document, { title, language: "zh-CN" }, page)));
}
done();
