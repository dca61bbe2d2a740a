import { INK, type Ink } from "./ink.ts";
import { circle, element, px, rect, type Markup } from "./svg.ts";

export type Standing = "good" | "warn" | "bad";

export interface StatusMark {
  readonly standing: Standing;
  /** What it means in words, for people who do not see it. */
  readonly label: string;
  /** Height and width in mm. */
  readonly size?: number;
  readonly ink?: Ink;
}

/** ● ▲ ■ as shapes: a font's characters differ in width and weight, and print grey. */
export function statusMark({ standing, label, size = 3, ink = INK }: StatusMark): Markup {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "mark",
    width: `${px(size)}mm`,
    height: `${px(size)}mm`,
    viewBox: "0 0 3 3",
    role: "img",
    "aria-label": label,
  };
  return element("svg", attributes, shape(standing, ink));
}

function shape(standing: Standing, ink: Ink): string {
  switch (standing) {
    case "good":
      return circle(1.5, 1.5, 1.3, { fill: ink.good });
    case "warn":
      return element("path", { d: "M1.5 0.13L2.94 2.63L0.06 2.63Z", fill: ink.warn });
    case "bad":
      return rect({ x: 0.31, y: 0.31, width: 2.38, height: 2.38 }, { fill: ink.bad });
  }
}
