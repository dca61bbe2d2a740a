import { NOTE } from "#charts/text-width.ts";
import type { HeadlineView } from "../../headline-view.ts";
import { HEADLINE, spanWidth } from "./metrics.ts";
import { setWidth } from "./text-lines.ts";

/** Whether the account and what is told of it stand in one line above the headline. */
export function whoFits({ account, who }: Pick<HeadlineView, "account" | "who">): boolean {
  const width = who.reduce(
    (sum, one) => sum + HEADLINE.separator + setWidth(one, { size: NOTE }),
    setWidth(account, { size: NOTE, bold: true }),
  );
  return width <= spanWidth(12);
}
