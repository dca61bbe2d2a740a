import { plain } from "#charts/svg.ts";
import { NOTE, shorten } from "#charts/text-width.ts";
import type { FrameView } from "../frame-view.ts";
import { unitText } from "../report-context.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

/** mm that a text has; a margin box would let a longer one run into its neighbour. */
const FOOT_ROOM = 140;

export function portfolioName({ facts, say, format }: PortfolioContext): string {
  return facts.whole ? say.name.whole : say.name.chosen(format.count(facts.standings.length));
}

export function portfolioFrame(context: PortfolioContext): FrameView {
  const { words, say, format, facts, personal, asOf } = context;
  const holdsPersons = personal && facts.standings.some(({ account }) => account.persons.length > 0);
  return {
    account: portfolioName(context),
    document: [say.document, words.asOf(format.date(asOf))].join(words.separator),
    mark: [words.confidential, ...(holdsPersons ? [words.personalData] : [])].join(words.separator),
    foot: shorten(plain(words.foot(unitText(context), facts.book.file)), { size: NOTE }, FOOT_ROOM),
    page: words.page,
  };
}
