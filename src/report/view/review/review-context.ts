import type { SharedContext } from "../document/customer-copy.ts";
import type { GuideTexts } from "#locales/guide-texts.ts";
import type { ReviewFacts } from "./review-facts.ts";

/** What every part of a review writes with. */
export interface ReviewContext extends SharedContext {
  readonly facts: ReviewFacts;
  readonly review: SharedContext["catalogue"]["documents"]["review"];
  readonly guide: GuideTexts;
}
