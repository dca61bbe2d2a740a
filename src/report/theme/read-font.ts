import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { coverageOf } from "./font-coverage.ts";
import type { ThemeFont } from "./theme.ts";

const TYPES: Readonly<Record<string, ThemeFont["type"]>> = {
  wOF2: "font/woff2",
  OTTO: "font/otf",
  true: "font/ttf",
  "\u0000\u0001\u0000\u0000": "font/ttf",
};

/** Tells a font by its content, whatever it is called, and which characters it has. */
export function readFont(
  content: Buffer,
  weight: ThemeFont["weight"],
): Outcome<ThemeFont, { readonly code: "font-kind" | "font-broken" }> {
  const type = TYPES[content.toString("latin1", 0, 4)];
  if (type === undefined) return fail({ code: "font-kind" });
  try {
    const coverage = coverageOf(content);
    return coverage.size === 0 ? fail({ code: "font-broken" }) : ok({ weight, type, content, coverage });
  } catch {
    // Whatever was thrown, it says that bytes are missing or make no sense.
    return fail({ code: "font-broken" });
  }
}
