import { HEAT_ROW, heatMap } from "#charts/heat-map.ts";
import { TIERS, VALUE_AXES } from "#core/codes/codes.ts";
import type { SectionView } from "../document/document-view.ts";
import {
  cell,
  figure,
  lower,
  note,
  numbers,
  row,
  section,
  table,
  text,
  words,
  type Row,
} from "../document/make-part.ts";
import { markOf, sourcesText } from "../report-context.ts";
import type { Standing } from "../facts/standings.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const HEAT_ROWS = 40;

/** Each account's tier with the threshold that decided it, the most important tier first. */
export function tiersSection(context: PortfolioContext): SectionView | null {
  const { facts, say, format } = context;
  const { coverage, book } = facts;
  const known = ordered(facts.standings);
  if (known.every(({ tier, value }) => tier === null && value.score === null)) return null;
  const { columns } = say.tiers;
  const { strategic } = coverage;
  const limit = format.ratio(book.parameters["tier.strategicShare"]);
  const warning = say.tiers.strategicWarning(format.ratio(strategic.share), limit);
  const sources = sourcesText(context, [
    ["VAL-2", "seed", "own"],
    ["TIER-1", "seed", "own"],
  ]);
  return section("tiers", say.tiers.subject, titleOf(context), [
    ...(strategic.warning ? [text(warning, null, { mark: markOf(context, "warn") })] : []),
    table(
      [
        words(columns.account, 44),
        words(columns.tier, 17),
        numbers(columns.value, 13),
        numbers(columns.depth, 13),
        words(columns.reason, null, true),
      ],
      known.map((standing) => rowOf(context, standing)),
    ),
    note(sources),
  ]);
}

/** mm of a row where the page has little room. */
const LOW_ROW = 4.2;

/** The six ratings of each account in greys. */
export function ratingsSection(context: PortfolioContext): SectionView | null {
  const { facts, say, catalogue, format, words: common, nameOf, ink } = context;
  const rated = ordered(facts.standings).filter(({ value }) =>
    Object.values(value.ratings).some((rating) => rating !== null),
  );
  if (rated.length === 0) return null;
  const rows = rated.slice(0, HEAT_ROWS).map((standing) => ({
    label: nameOf(standing),
    cells: VALUE_AXES.map((axis) => {
      const rating = standing.value.ratings[axis];
      return { heat: rating === null ? null : rating / 100, text: rating === null ? "" : format.score(rating) };
    }),
    note: standing.value.score === null ? common.none : format.score(standing.value.score.total),
  }));
  const chart = {
    columns: VALUE_AXES.map((axis) => catalogue.codes.valueAxis[axis]),
    rows,
    width: 182,
    ink,
    title: say.tiers.heat.picture,
    desc: rows.map(({ label, note: score }) => say.tiers.heat.text(label, score)).join(common.list),
  };
  const picture = heatMap(chart);
  const low = lower(picture, rows.length * (HEAT_ROW - LOW_ROW), () => heatMap({ ...chart, rowHeight: LOW_ROW }));
  return section("ratings", say.tiers.heat.picture, ratingsTitle(context), [
    figure(picture, { low, note: say.tiers.heat.key }),
  ]);
}

function ratingsTitle({ facts, say, format, nameOf }: PortfolioContext): string {
  const scored = facts.standings
    .flatMap((standing) => (standing.value.score === null ? [] : [{ standing, total: standing.value.score.total }]))
    .toSorted((one, other) => other.total - one.total);
  const [best, last] = [scored[0], scored.at(-1)];
  if (best === undefined || last === undefined) return say.tiers.heat.picture;
  return say.tiers.heat.title(format.score(best.total), format.score(last.total), nameOf(best.standing));
}

function ordered(standings: readonly Standing[]): readonly Standing[] {
  const place = ({ tier }: Standing) => (tier === null ? TIERS.length : TIERS.indexOf(tier));
  const total = ({ value }: Standing) => value.score?.total ?? -1;
  return standings.toSorted((one, other) => place(one) - place(other) || total(other) - total(one));
}

function titleOf({ facts, say, format, words: common }: PortfolioContext): string {
  const counts = facts.coverage.tiers.map(({ accounts }) => format.count(accounts));
  const [strategic = "0", core = "0", potential = "0", service = "0"] = counts;
  const { untiered } = facts.coverage;
  const title = say.tiers.title(strategic, core, potential, service);
  return untiered === 0 ? title : [title, say.tiers.unknown(format.count(untiered))].join(common.clauseSeparator);
}

function rowOf(context: PortfolioContext, standing: Standing): Row {
  const { format, words: common, catalogue, nameOf } = context;
  const { value, tier } = standing;
  const isWatched = value.tier?.watch === true;
  return row([
    cell("", { lead: nameOf(standing) }),
    tier === null ? common.none : catalogue.codes.tier[tier],
    value.score === null ? common.none : format.score(value.score.total),
    value.depth === null ? common.none : format.score(value.depth.total),
    cell(reasonOf(context, standing), isWatched ? { mark: markOf(context, "warn") } : {}),
  ]);
}

/** The threshold that decided, or what is missing. */
function reasonOf({ say, format, catalogue, words: common }: PortfolioContext, { value }: Standing): string {
  const { tier, faults } = value;
  if (tier === null) {
    const inputs: Readonly<Record<string, string>> = say.tiers.inputs;
    const argument = faults.tier !== null && "argument" in faults.tier ? faults.tier.argument : "value";
    return say.tiers.missing(inputs[argument] ?? argument);
  }
  const deciding = tier.reasons.findLast(({ test }) => test !== "creditRisk");
  const reason =
    deciding === undefined
      ? ""
      : catalogue.reasons.tier[deciding.test](
          format.score(deciding.value),
          format.score(deciding.threshold),
          deciding.met,
        );
  if (!tier.watch) return reason;
  return [reason, say.tiers.watch(catalogue.codes.tier[tier.beforeRisk])].join(common.clauseSeparator);
}
