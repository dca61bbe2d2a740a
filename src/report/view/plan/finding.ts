import type { Standing } from "#charts/status-mark.ts";
import type { Catalogue } from "#locales/catalogue.ts";

/** Something that a manager should know, from one area of the account. */
export interface Finding {
  readonly area: keyof Catalogue["report"]["area"];
  readonly standing: Standing;
  /** Part of a title. */
  readonly clause: string;
  readonly text: string;
}
