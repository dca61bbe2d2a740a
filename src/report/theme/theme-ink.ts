import { INK, inkWithAccent, type Ink } from "#charts/ink.ts";
import type { Theme } from "./theme.ts";

/** Colours of the charts in a company's documents. */
export function themeInk({ accent, text }: Theme): Ink {
  const ink = accent === null ? INK : inkWithAccent(accent);
  return text === null ? ink : { ...ink, text };
}
