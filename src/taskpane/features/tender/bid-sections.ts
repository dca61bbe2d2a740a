import { BID_CHECK_CLASSES } from "#core/codes/deals.ts";
import { amountWords } from "#core/tender/amount-words.ts";
import { bidCompleteness } from "#core/tender/bid-completeness.ts";
import type { Row } from "#workbook/contract.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { beginOf, joined, ownerOf, type TenderContext } from "./tender-context.ts";

/** Whether to bid, from six ratings (TEND-9). */
export function decisionSection(context: TenderContext): OverviewSection {
  const { account, facts, say, words, format, book } = context;
  const { choice, rows } = facts;
  const found = choice?.ok === true ? choice.value : null;
  const lead =
    found === null ? null : say.decision.lead(words.codes.bidChoice[found.choice], format.index(found.score));
  const { decision } = rows;
  const decided = decision?.decision ?? null;
  return {
    key: "decision",
    title: say.decision.title,
    note: decided === null ? undefined : words.codes.bidChoice[decided],
    lead: lead ?? (choice === null ? say.decision.empty : say.decision.missing),
    facts: (found?.factors ?? []).map(({ factor, rating, contribution, lost }) => ({
      key: factor,
      name: say.results.bidFactor[factor],
      number: say.decision.rating(format.score(rating)),
      reason: say.decision.adds(format.index(contribution), format.index(lost)),
      chip: factor === found?.weakest ? { standing: "warn", text: say.decision.weakest } : undefined,
    })),
    records:
      decision === null
        ? []
        : [
            {
              key: "decision",
              name: decision.date === null ? say.decision.undated : format.date(decision.date),
              reason: joined(
                [decision.decidedBy === null ? null : say.decision.by(decision.decidedBy), decision.reason],
                context,
              ),
              route: recordRoute(ownerOf(context), "bidDecisions", decision),
            },
          ],
    add: { table: "bidDecisions", account: account.name, begin: beginOf(context) },
    notes: [say.decision.note(format.index(book.parameters["bid.go"]), format.index(book.parameters["bid.manager"]))],
  };
}

const CHECK_RANKS: Readonly<Record<string, number>> = { NOK: 0, OK: 2, NA: 3 };
const rankOf = ({ state }: Row<"bidItems">) => (state === null ? 1 : (CHECK_RANKS[state] ?? 1));

/** Nothing left out, nothing rough, nothing wrong (TEND-3). */
export function itemsSection(context: TenderContext): OverviewSection {
  const { account, facts, say, words, format } = context;
  const { items } = facts.rows;
  const { completeness } = facts;
  const byClass = BID_CHECK_CLASSES.flatMap((one): readonly RowData[] => {
    const own = items.filter((item) => item.class === one);
    const found = bidCompleteness(own.map(({ state, mandatory }) => ({ state, mandatory: mandatory === true })));
    const count = (state: string | null) => String(own.filter((item) => item.state === state).length);
    if (own.length === 0) return [];
    return [
      {
        key: one,
        name: words.codes.bidCheckClass[one],
        number: found.ok ? format.ratio(found.value.completeness) : undefined,
        reason: say.items.counts(count("OK"), count("NOK"), count(null)),
      },
    ];
  });
  return {
    key: "items",
    title: say.items.title,
    note: completeness?.ok === true ? say.results.bidReadiness[completeness.value.readiness] : undefined,
    lead: items.length === 0 ? say.items.empty : undefined,
    facts: [...byClass, ...priceInWords(context)],
    records: items.toSorted((one, other) => rankOf(one) - rankOf(other)).map((item, at) => itemRow(item, at, context)),
    add: { table: "bidItems", account: account.name, begin: beginOf(context) },
  };
}

/** Our price as the bid must write it. */
function priceInWords({ tender: { ownPrice }, say, format }: TenderContext): readonly RowData[] {
  const words = ownPrice === null ? null : amountWords(ownPrice);
  if (ownPrice === null || words?.ok !== true) return [];
  const number = `${format.money(ownPrice)}${format.moneyUnit}`;
  return [{ key: "amount", name: say.items.amount, number, reason: say.items.amountWhy(words.value) }];
}

function itemRow(item: Row<"bidItems">, at: number, context: TenderContext): LinkedRow {
  const { say, words } = context;
  const said = [
    item.class === null ? say.items.noClass : words.codes.bidCheckClass[item.class],
    item.mandatory === true ? say.items.mandatory : null,
    item.state === "NOK" ? item.remedy : null,
    item.owner,
  ];
  return {
    key: String(at),
    name: item.requirement,
    reason: joined(said, context),
    chip: stateChip(item, context),
    route: recordRoute(ownerOf(context), "bidItems", item),
  };
}

function stateChip({ state }: Row<"bidItems">, { say, words }: TenderContext): ChipData {
  if (state === null) return { standing: "warn", text: say.items.open };
  return { standing: ({ OK: "good", NOK: "bad", NA: "plain" } as const)[state], text: words.codes.checkState[state] };
}

/** Every scoring item with our evidence, the largest gap first (TEND-13). */
export function evidenceSection(context: TenderContext): OverviewSection {
  const { account, facts, say, format } = context;
  const { evidence, rows } = facts;
  const found = evidence?.ok === true ? evidence.value : null;
  const lead =
    found === null
      ? null
      : say.evidence.lead(format.score(found.expected), format.score(found.points), format.score(found.unproved));
  const items = rows.scoringItems.map((item, at) => ({ item, gap: found?.gaps[at] ?? 0 }));
  return {
    key: "evidence",
    title: say.evidence.title,
    lead: lead ?? (evidence === null ? say.evidence.empty : say.evidence.wrong),
    records: items.toSorted((one, other) => other.gap - one.gap).map(({ item }, at) => scoringRow(item, at, context)),
    add: { table: "scoringItems", account: account.name, begin: beginOf(context) },
  };
}

function scoringRow(item: Row<"scoringItems">, at: number, context: TenderContext): LinkedRow {
  const { say, words, format } = context;
  const { kind, points, expected, evidence, page, owner } = item;
  const score = (value: number | null) => (value === null ? say.unknown : format.score(value));
  const isProved = evidence !== null && page !== null;
  const said = [
    kind === null ? null : words.codes.scoringKind[kind],
    evidence,
    page === null ? null : say.evidence.page(page),
    owner,
  ];
  const chip: ChipData = isProved
    ? { standing: "good", text: say.evidence.proved }
    : { standing: "warn", text: say.evidence.noProof };
  return {
    key: String(at),
    name: item.item,
    number: say.evidence.score(score(expected), score(points)),
    reason: joined(said, context),
    chip: kind === "PRICE" ? undefined : chip,
    route: recordRoute(ownerOf(context), "scoringItems", item),
  };
}

/** Who would come where, and what another price would do (TEND-4). */
export function scoringSection(context: TenderContext): OverviewSection {
  const { account, facts, say } = context;
  const { simulation, bidders } = facts.scoring;
  const { winning, noWinning } = say.brief.prices;
  const { format } = context;
  const best = simulation.ok ? simulation.value.highestWinning : null;
  const amount = best === null ? "" : `${format.money(best)}${format.moneyUnit}`;
  const told = simulation.ok ? (best === null ? noWinning : winning(amount)) : say.scoring.missing;
  return {
    key: "scoring",
    title: say.scoring.title,
    lead: bidders.length === 0 ? say.scoring.empty : told,
    facts: simulation.ok ? simulation.value.prices.map((one, at) => priceRow(one, at, context)) : [],
    records: bidders.map((one, at) => bidderRow(one, at, context)),
    add: { table: "bidders", account: account.name, begin: beginOf(context) },
    notes: simulation.ok ? [say.brief.prices.note] : [],
  };
}

interface Simulated {
  readonly price: number;
  readonly total: number;
  readonly rivalTotal: number;
  readonly rank: number;
}

function priceRow({ price, total, rivalTotal, rank }: Simulated, at: number, { say, format }: TenderContext): RowData {
  return {
    key: String(at),
    name: say.scoring.at(format.money(price), format.moneyUnit),
    reason: say.scoring.against(format.points(total), format.points(rivalTotal)),
    chip: { standing: rank === 1 ? "good" : "plain", text: say.scoring.rank(String(rank)) },
  };
}

function bidderRow(one: TenderContext["facts"]["scoring"]["bidders"][number], at: number, context: TenderContext) {
  const { say, format } = context;
  const { bidder, priceScore, technical, commercial, total } = one;
  const score = (value: number | null) => (value === null ? say.unknown : format.points(value));
  return {
    key: String(at),
    name: bidder.bidder,
    rest: bidder.own === true ? say.scoring.ours : undefined,
    number: total === null ? undefined : say.scoring.total(format.points(total.total)),
    reason: say.scoring.parts(score(priceScore), score(technical), score(commercial)),
    chip:
      total === null
        ? undefined
        : ({ standing: "plain", text: say.scoring.rank(String(total.rank)) } satisfies ChipData),
    route: recordRoute(ownerOf(context), "bidders", bidder),
  };
}
