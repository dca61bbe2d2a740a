import { expect } from "vitest";
import { readPicture, type Picture, type Shape } from "./svg-geometry.ts";

const EIGHT_POINT = (8 * 25.4) / 72;
const NOISE = 0.02;

/** What holds for every chart, whatever the data. @param bare a mark without title and description */
export function expectLaws(svg: string, bare = false): Picture {
  const picture = readPicture(svg);
  if (!bare) {
    expect(picture.title).not.toBe("");
    expect(picture.desc).not.toBe("");
  }
  expect(svg.match(/role="img"/g)).toHaveLength(1);
  expect(svg).not.toMatch(/<pattern|<script|NaN|Infinity|undefined/);
  for (const shape of picture.shapes) {
    const inside =
      shape.left >= -NOISE &&
      shape.top >= -NOISE &&
      shape.right <= picture.width + NOISE &&
      shape.bottom <= picture.height + NOISE;
    expect(inside, `outside ${picture.width} × ${picture.height}: ${JSON.stringify(shape)}`).toBe(true);
  }
  const texts = picture.shapes.filter(({ name }) => name === "text");
  for (const { fontSize } of texts) expect(fontSize).toBeGreaterThanOrEqual(EIGHT_POINT);
  for (const [index, text] of texts.entries())
    for (const other of texts.slice(index + 1))
      expect(meet(text, other), `"${text.text}" meets "${other.text}"`).toBe(false);
  return picture;
}

export function meet(a: Shape, b: Shape): boolean {
  return a.left + NOISE < b.right && b.left + NOISE < a.right && a.top + NOISE < b.bottom && b.top + NOISE < a.bottom;
}
