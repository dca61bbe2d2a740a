/** How long printing may take. Beyond it something hangs, and the browser is replaced. */
export const LIMITS = {
  /** A browser's start, on a busy old laptop. */
  startMs: 15_000,
  /** One report, unless somebody says otherwise; the largest of the sample takes a second. */
  reportMs: 30_000,
  /** A page's opening in a browser that runs. */
  pageMs: 5_000,
  /** Reports that a page prints before another, which costs as much as two reports, takes its place: none is to last for hours. */
  reportsPerPage: 200,
  /** The browser's own ending, before it is made to end. */
  closeMs: 2_000,
  /** How often a report is tried: a second time, because it may have failed by another one's fault. */
  attempts: 2,
  /** The same where the browser died: that costs a second or so, and may be somebody else's doing twice. */
  attemptsWithoutBrowser: 3,
  /** How often a browser that has printed before is started when it is lost: what kills one may kill the next ones while they start. */
  starts: 10,
  /** For how long, where starting does not fail at once. */
  restartMs: 30_000,
} as const;

/** Pages that print at a time: two keep two cores busy, a third brings nothing. */
export const PAGES = 2;
