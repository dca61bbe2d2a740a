import { strategiesOf } from "#report/view/facts/confrontation.ts";
import { namesRecord } from "#report/view/facts/names-record.ts";
import { sideOf } from "#report/view/facts/negotiation/issue-facts.ts";
import { offered } from "#report/view/facts/negotiation/offer-runs.ts";
import { daysOf } from "#report/view/facts/deals.ts";
import { rivalsOf } from "#report/view/facts/rivals.ts";
import { ANY, column, listed, parametersOf, word, written, type Find } from "./printed.ts";

export const OF_DEALS = {
  /** The plan marks the old ones and tells the median. */
  AGEING: ({ book, asOf, accounts }) =>
    accounts.flatMap(({ account, business, forecast, wonCycle }) =>
      forecast.deals.flatMap(({ opportunity: { name, created }, stale }) => {
        if (stale === null || created === null) return [];
        const args = [asOf - created, column(daysOf(business.won)), parametersOf(book)];
        const said = { document: "plan" as const, id: account.id, section: "deals", text: name ?? "" };
        return [{ args, result: stale, parts: [[stale, ANY, wonCycle.median, ANY]], said }];
      }),
    ),
  BIDNOBID: ({ book, tenders }) =>
    tenders.flatMap(({ id, choice, rows: { decision } }) => {
      if (choice?.ok !== true || decision === null) return [];
      const { need, relationship, fit, pricePosition, resources, margin } = decision;
      const { score, factors, choice: found } = choice.value;
      return [
        {
          args: [need, relationship, fit, pricePosition, resources, margin, parametersOf(book)],
          result: found,
          parts: [[score, word("bidChoice", found), ...factors.map(({ contribution }) => contribution), ANY]],
          said: { document: "tender" as const, id, section: "decision", text: written.index(score) },
        },
      ];
    }),
  /** Of closed negotiations only. */
  CONCESSION: ({ book, negotiations }) =>
    negotiations.flatMap(({ id, runs, prices: { side, own }, concessions: { verdict } }) => {
      if (verdict === null) return [];
      const room = own.opening === null || own.walkAway === null ? null : Math.abs(own.opening - own.walkAway);
      const { type, rule, nearest, quarters, total, roomUsed, size } = verdict;
      const fromNearest = nearest === null ? [] : [word("concessionPattern", nearest.pattern), nearest.distance];
      return [
        {
          args: [column(offered(runs.own)), side, room, parametersOf(book)],
          result: type,
          parts: [
            [
              ...[word("concessionType", type), word("concessionRule", rule), ...fromNearest, ...quarters],
              ...[total, roomUsed, size && word("concessionSize", size), ANY],
            ],
          ],
          said: { document: "negotiate" as const, id, section: "ladder", text: word("concessionType", type) },
        },
      ];
    }),
  /** Every package that the brief shows, as either side sees it. */
  OFFERSCORE: ({ negotiations }) =>
    negotiations.flatMap(({ id, packages }) => {
      if (packages === null) return [];
      const shown = [...packages.offers, ...(packages.current === null ? [] : [packages.current])];
      return shown.flatMap((one) =>
        (["own", "other"] as const).map((side) => {
          const issues = packages.issues.map((issue, at) => sideOf(issue, one.values[at] ?? null, side));
          const utility = side === "own" ? one.ownUtility : one.otherUtility;
          const text = written.points(100 * utility);
          return {
            args: (["issueWeight", "issueValue", "issueWalkAway", "issueTarget"] as const).map((part) =>
              column(issues.map((issue) => issue[part])),
            ),
            result: utility,
            parts: null,
            said: { document: "negotiate" as const, id, section: "package-table", text },
          };
        }),
      );
    }),
  INTELCOMPLETE: ({ accounts }) =>
    accounts.flatMap((facts) =>
      (rivalsOf(facts)?.intelligence ?? []).map(({ row, completeness: { share, open, unproved } }) => ({
        args: [
          [
            [
              ...[row.rival, row.rivalManager, row.visits, row.leadersMet, row.references, row.segments],
              ...[row.productStrengths, row.productWeaknesses],
            ],
          ],
          row.source,
          row.found,
        ],
        result: share,
        parts: [
          [
            share,
            ...[open, unproved].flatMap((some) =>
              some.length === 0 ? [] : [listed(some.map((one) => word("intelligenceQuestion", one)))],
            ),
          ],
        ],
        said: {
          document: "plan" as const,
          id: facts.account.id,
          section: "intelligence",
          text: `${written.count(Math.round(7 * share))}/7`,
        },
      })),
    ),
  RIVALINDEX: ({ book, accounts }) =>
    accounts.flatMap((facts) =>
      (rivalsOf(facts)?.met ?? []).flatMap(({ name, row, index, dimensions }) => {
        if (index === null) return [];
        const rated = dimensions.map(({ dimension, own, theirs }) =>
          book.team.benchmarks.find(
            (one) =>
              namesRecord(one.rival, row?.shortName ?? null, name) &&
              one.dimension === dimension &&
              one.own === own &&
              one.theirs === theirs,
          ),
        );
        return [
          {
            args: [
              column(rated.map((one) => one?.own)),
              column(rated.map((one) => one?.theirs)),
              column(rated.map((one) => one?.weight)),
            ],
            result: index,
            parts: dimensions.map(({ gap, standing, share, points }) => [
              gap,
              word("benchmarkStanding", standing),
              share,
              points,
            ]),
            said: {
              document: "plan" as const,
              id: facts.account.id,
              section: "rivals",
              text: written.index(index),
            },
          },
        ];
      }),
    ),
  STRATEGYSCORE: ({ book, accounts }) =>
    accounts.flatMap(({ account }) =>
      strategiesOf(account, book).flatMap(({ row: { effect, feasibility, cost, time }, score }) =>
        score === null
          ? []
          : [
              {
                args: [effect, feasibility, cost, time, parametersOf(book)],
                result: score,
                parts: [[score, ANY, ANY, ANY, ANY]],
                said: {
                  document: "plan" as const,
                  id: account.id,
                  section: "strategies",
                  text: written.index(score),
                },
              },
            ],
      ),
    ),
} satisfies Readonly<Record<string, Find>>;
