import { isoDate } from "#core/calendar/iso-date.ts";
import type { Levelled } from "#report/view/facts/deal-dates.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import type { DealsContext, Told } from "./deals-view.ts";
import { opportunityRoute } from "./opportunity-route.ts";

/** What must stand in the pipeline, and what of it is there (PIPE-1). */
export function needRows(context: DealsContext): Told {
  const { facts, say } = context;
  const { need, experience } = facts.pipeline;
  const words = say.need;
  if (need === null) return { rows: [], note: facts.year.target === null ? null : words.noExperience };
  if (need.remaining === 0) return { rows: [], note: words.reached };
  return {
    rows: [...requiredRows(context), ...coverageRow(context)],
    note: words.source[context.isAll ? "portfolio" : experience.source],
  };
}

function requiredRows({ facts, say, money, format }: DealsContext): readonly RowData[] {
  const { need, experience } = facts.pipeline;
  const words = say.need;
  if (need === null) return [];
  const { requiredAmount, requiredCount, latestCreation, daysToCreate, remaining } = need;
  const rate = format.ratio(experience.winRate ?? 0);
  const rows: (RowData | null)[] = [
    {
      key: "required",
      name: words.required,
      number: money(requiredAmount),
      reason: words.requiredReason(money(remaining), rate),
    },
    requiredCount === null
      ? null
      : {
          key: "count",
          name: words.count,
          number: words.deals(String(requiredCount)),
          reason: words.countReason(money(experience.averageDeal ?? 0)),
        },
    latestCreation === null
      ? null
      : {
          key: "latest",
          name: words.latest,
          number: isoDate(latestCreation),
          reason: words.latestReason(format.count(experience.cycleDays ?? 0)),
          chip: (daysToCreate ?? 0) < 0 ? { standing: "bad", text: say.dates.past } : undefined,
        },
  ];
  return rows.filter((row) => row !== null);
}

function coverageRow({ facts, say, money, format }: DealsContext): readonly RowData[] {
  const { coverage, need } = facts.pipeline;
  if (coverage === null || need === null) return [];
  const words = say.need;
  const share = coverage.coverage === null ? say.unknown : say.times(format.number(coverage.coverage));
  const isEnough = coverage.coverage !== null && coverage.coverage >= need.requiredCoverage;
  const chip: ChipData = isEnough ? { standing: "good", text: words.covered } : { standing: "bad", text: words.short };
  const reason = [words.qualifiedReason(share), ...(coverage.warning ? [words.warning] : [])].join(say.dot);
  return [{ key: "qualified", name: words.qualified, number: money(coverage.qualified), reason, chip }];
}

/** What stands near to signing, and what far (PIPE-4). */
export function nearRows({ facts, say, book, money, format, more, words }: DealsContext): Told {
  const { near: mix } = facts;
  if (mix === null) return { rows: [], note: null };
  const { parameters } = book;
  const [nearest, middle] = [String(parameters["horizon.near"]), String(parameters["horizon.mid"])];
  const row = (key: string, name: string, amount: number, reason = ""): RowData => ({
    ...{ key, name, reason },
    number: money(amount),
  });
  const cover = mix.cover === null ? null : say.near.needed(money(mix.needed), format.ratio(mix.cover));
  const actions = mix.actions.map((action) => more.results.nearAction[action]).join(words.pane.shell.list);
  const notes = [cover, mix.nearGap ? say.near.gap(actions) : null].filter((note) => note !== null);
  return {
    rows: [
      row("near", say.near.near(nearest), mix.near, mix.overdue > 0 ? say.near.overdue(money(mix.overdue)) : ""),
      row("mid", say.near.mid(nearest, middle), mix.mid),
      row("far", say.near.far(middle), mix.far),
      ...(mix.undated > 0 ? [row("undated", say.near.undated, mix.undated, say.near.undatedReason)] : []),
    ],
    note: notes.length === 0 ? null : notes.join(" "),
  };
}

/** Opportunities of the fourth quarter, those that can come earlier first (FC-2). */
export function levellingRows(context: DealsContext): Told<LinkedRow> {
  const { facts, say, money, format } = context;
  const { concentration, deals } = facts.levelling;
  if (deals.length === 0) return { rows: [], note: null };
  const share = concentration === null ? null : format.ratio(concentration.q4Share);
  const standing =
    concentration === null || share === null
      ? null
      : concentration.move > 0
        ? say.levelling.q4(share, money(concentration.move))
        : say.levelling.fine(share);
  return {
    rows: deals.map((deal, at) => levellingRow(deal, String(at), context)),
    note: [standing, say.levelling.own].filter((note) => note !== null).join(" "),
  };
}

function levellingRow(
  { standing, deal, slackDays, score, bar }: Levelled,
  key: string,
  context: DealsContext,
): LinkedRow {
  const { say, money, more, isAll } = context;
  const { opportunity } = deal;
  const what = [
    opportunity.expSign === null ? null : isoDate(opportunity.expSign),
    say.levelling.slack(String(slackDays)),
  ];
  const chip: ChipData =
    score === null
      ? { standing: "plain", text: say.levelling.unknown }
      : bar === null
        ? { standing: "good", text: say.levelling.gain(money(score)) }
        : { standing: "plain", text: more.results.levellingBar[bar] };
  return {
    key,
    name: opportunity.name ?? say.unknown,
    number: opportunity.amount === null ? undefined : money(opportunity.amount),
    reason: [...(isAll ? [standing.account.name] : []), ...what].filter((part) => part !== null).join(say.dot),
    chip,
    route: opportunityRoute(standing.account, opportunity),
  };
}
