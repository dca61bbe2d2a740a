/** Why no document has anything to compare with, and what one would calculate it with. */
export interface NotPrinted {
  readonly why: string;
  /** In src/core: a document that begins to print it must be compared. */
  readonly file: string;
  readonly calculation: string;
}

const notPrinted = (why: string, file: string, calculation: string): NotPrinted => ({ why, file, calculation });

export const NOT_PRINTED = {
  APPROACH: notPrinted("a market approach is chosen in the pane", "relationships/approach", "approach"),
  BIDSTATUS: notPrinted(
    "documents say that bidders are few, not what state a bid is in",
    "tender/bid-status",
    "bidStatus",
  ),
  BONUS: notPrinted("pay is in no document", "team/bonus-payout", "bonusPayout"),
  DECISIONMODE: notPrinted(
    "what the team entered is printed, nothing is calculated",
    "accounts/decision-mode",
    "decisionMode",
  ),
  DEVPROFIT: notPrinted(
    "plans print what years of development come to, not a year's profit",
    "finance/development-year",
    "developmentYear",
  ),
  KEYTEST: notPrinted(
    "which customers are key ones is decided before a document is made",
    "accounts/key-test",
    "keyTest",
  ),
  KEYVOLUME: notPrinted(
    "which customers are key ones is decided before a document is made",
    "accounts/key-volume",
    "keyByVolume",
  ),
  KPISHEET: notPrinted("pay is in no document", "team/kpi-sheet", "kpiSheet"),
  RIVALCLASS: notPrinted("documents print how the team classed a rival", "competition/rival-class", "rivalClass"),
  SPEAKER: notPrinted("speakers are in no document", "events/speaker-rating", "speakerRating"),
  STICKINESS: notPrinted("how closely a customer is tied to us is in no document", "events/stickiness", "stickiness"),
} as const satisfies Readonly<Record<string, NotPrinted>>;
