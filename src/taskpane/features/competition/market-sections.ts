import type { Market } from "#report/view/facts/market-shares.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { OverviewSection } from "../../shared/overview.ts";
import type { Part } from "../../shared/overview-parts.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { isAbout, joined, teamOf, type CompetitionContext } from "./competition-context.ts";

/** Who holds how much of each market, or of those in which the rival that is looked at stands (COMP-5). */
export function marketSections(context: CompetitionContext): Part {
  const { rival, markets, say } = context;
  const shown = markets.filter(
    ({ shares }) => rival === null || shares.some(({ company }) => isAbout(context, company)),
  );
  return [
    {
      key: "markets",
      title: say.markets.title,
      lead: leadOf(shown, context),
      facts: shown.map((market, at) => marketRow(market, at, context)),
      add: { table: "marketShares", account: null, begin: rival === null ? {} : { company: rival.name } },
      notes: [say.markets.note],
    },
    ...shown.map((market, at) => sharesSection(market, at, context)),
  ];
}

function leadOf(markets: readonly Market[], { say, rival }: CompetitionContext): string {
  if (markets.length === 0) return rival === null ? say.markets.empty : say.markets.emptyOf(rival.name);
  const led = markets.filter(({ relative }) => relative !== null && relative > 1).length;
  return say.markets.lead(String(markets.length), String(led));
}

function marketRow(market: Market, at: number, context: CompetitionContext): RowData {
  const { say, format } = context;
  const { name, year, own, largest, relative } = market;
  const said = [
    year === null ? null : say.markets.year(String(year)),
    own === null ? null : say.markets.own(format.ratio(own)),
    largest === null ? null : say.markets.largest(largest.company, format.ratio(largest.share)),
  ];
  return {
    key: String(at),
    name,
    number: relative === null ? undefined : say.markets.relative(format.index(relative)),
    reason: joined(said, context),
    chip: standingChip(market, context),
  };
}

function standingChip({ own, largest, isOver, relative }: Market, { say }: CompetitionContext): ChipData {
  if (isOver) return { standing: "bad", text: say.markets.over };
  if (own === null) return { standing: "warn", text: say.markets.noOwn };
  if (largest === null || relative === null) return { standing: "warn", text: say.markets.noRival };
  return relative > 1
    ? { standing: "good", text: say.markets.leads }
    : { standing: "plain", text: relative === 1 ? say.markets.level : say.markets.behind };
}

/** The shares of one market, each with where it comes from. */
function sharesSection({ name, year, shares }: Market, at: number, context: CompetitionContext): OverviewSection {
  const { say, format } = context;
  const begin = { market: name, ...(year === null ? {} : { year: String(year) }) };
  return {
    key: `market ${String(at)}`,
    title: year === null ? name : say.markets.of(name, String(year)),
    records: shares.map((row, place) => ({
      key: String(place),
      name: row.company,
      number: format.ratio(row.share),
      reason: joined([row.source, row.found === null ? null : format.date(row.found)], context) || say.markets.noSource,
      chip: row.isOwn === true ? { standing: "plain", text: say.markets.ours } : undefined,
      route: recordRoute(teamOf(context), "marketShares", row),
    })),
    add: { table: "marketShares", account: null, begin },
  };
}
