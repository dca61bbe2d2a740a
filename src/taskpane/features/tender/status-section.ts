import type { BidGround } from "#core/codes/results/tender.ts";
import { bidStatus, hasFewBidders } from "#core/tender/bid-status.ts";
import type { OverviewSection } from "../../shared/overview.ts";
import type { RowData } from "../../shared/screen.tsx";
import { articlesText, joined, type TenderContext } from "./tender-context.ts";

/** What voids the tender or rejects the bid, as the rows show it (TEND-5). */
export function statusSection(context: TenderContext): OverviewSection {
  const { say } = context;
  const grounds = groundsOf(context);
  return {
    key: "status",
    title: say.status.title,
    lead: grounds.length === 0 ? say.status.lead : undefined,
    facts: groundRows(grounds, context),
    notes: [say.status.evaluators],
  };
}

/** Each ground with what it leads to and the articles, the gravest first. */
export function groundRows(grounds: readonly BidGround[], context: TenderContext): readonly RowData[] {
  const { tender, say } = context;
  return bidStatus(grounds, tender.regime).grounds.map((ground) => {
    const { status, citations, force } = bidStatus([ground], tender.regime);
    const isBinding = force === "STATUTORY";
    return {
      key: ground,
      name: say.results.bidGround[ground],
      reason: joined([isBinding ? say.status.binding : say.status.advice, articlesText(citations, context)], context),
      chip: { standing: isBinding ? "bad" : "warn", text: say.results.bidStatus[status] },
    };
  });
}

/** The grounds that the rows themselves show. */
export function groundsOf({ tender, book, facts }: TenderContext): readonly BidGround[] {
  const { bidders, regime, ceiling } = tender;
  const own = tender.ownPrice ?? facts.rows.bidders.find((one) => one.own === true)?.price ?? null;
  const isFew = bidders !== null && hasFewBidders(bidders, regime, book.parameters);
  return [
    ...(isFew ? (["FEW-BIDDERS"] as const) : []),
    ...(own !== null && ceiling !== null && own > ceiling ? (["ABOVE-CEILING"] as const) : []),
  ];
}
