import { frontierChart, type FrontierPackage } from "#charts/frontier.ts";
import type { BandView } from "../document/document-view.ts";
import {
  figure,
  note,
  numbers,
  row,
  section,
  sideBySide,
  table,
  text,
  wide,
  words as wordsColumn,
} from "../document/make-part.ts";
import { paragraph, sourcesText, whereText } from "../report-context.ts";
import type { PackageFacts, ScoredPackage } from "../facts/negotiation/package-facts.ts";
import { issueValue, pointsText, type NegotiationContext } from "./negotiation-context.ts";

interface Named {
  readonly name: string;
  readonly mark: FrontierPackage["mark"];
  readonly one: ScoredPackage;
}

/** Three packages of equal worth to us among all that are possible. */
export function packagesSection(context: NegotiationContext): readonly BandView[] {
  const { say, facts } = context;
  const { packages } = facts;
  const { subject } = say.packages;
  if (packages === null) {
    const where = whereText(context, "negotiationIssues", "otherTarget");
    return [wide(section("packages", subject, say.packages.title.unknown, [text(say.packages.enter(where))]))];
  }
  const named = namedPackages(context, packages);
  return [
    sideBySide(
      [
        7,
        section("frontier", say.packages.frontier, frontierTitle(context, packages), [
          figure(picture(context, packages, named)),
        ]),
      ],
      [
        5,
        section("packages", subject, packagesTitle(context, packages), [
          ...(facts.closed ? [] : [text(say.packages.use)]),
          note(under(context, packages)),
        ]),
      ],
    ),
    wide(
      section("package-table", say.packages.table, tableTitle(context, named), [
        packageTable(context, packages, named),
      ]),
    ),
  ];
}

function namedPackages({ say }: NegotiationContext, { offers, nash, current }: PackageFacts): readonly Named[] {
  const isOffered = (one: ScoredPackage) => offers.includes(one);
  return [
    ...(current === null ? [] : [{ name: say.packages.current, mark: "now" as const, one: current }]),
    ...offers.map((one, index) => {
      const name = say.packages.offer(say.packages.names[index] ?? "");
      const isNash = one === nash;
      return {
        name: isNash ? say.packages.both(name) : name,
        mark: isNash ? ("nash" as const) : ("offer" as const),
        one,
      };
    }),
    ...(nash === null || isOffered(nash) ? [] : [{ name: say.packages.nash, mark: "nash" as const, one: nash }]),
  ];
}

function packagesTitle({ say, format, facts }: NegotiationContext, { offers, nash }: PackageFacts): string {
  if (facts.closed) return say.packages.title.closed;
  if (nash === null) return say.packages.title.noGain;
  return offers.length > 1 ? say.packages.title.offers(format.count(offers.length)) : say.packages.title.one;
}

function frontierTitle(context: NegotiationContext, { nash, current }: PackageFacts): string {
  const { say } = context;
  if (nash === null) return say.packages.title.noGain;
  const own = pointsText(context, nash.ownUtility);
  const other = pointsText(context, nash.otherUtility);
  const isBetter = current !== null && nash.ownUtility > current.ownUtility && nash.otherUtility > current.otherUtility;
  return isBetter ? say.packages.title.better(own, other) : say.packages.title.nash(own, other);
}

function tableTitle(context: NegotiationContext, named: readonly Named[]): string {
  const { say } = context;
  const own = named.filter(({ mark }) => mark !== "now").map(({ one }) => one.ownUtility);
  if (own.length === 0) return say.packages.title.onlyCurrent;
  return say.packages.title.range(pointsText(context, Math.min(...own)), pointsText(context, Math.max(...own)));
}

function picture(context: NegotiationContext, packages: PackageFacts, named: readonly Named[]) {
  const { say, ink } = context;
  return frontierChart({
    title: say.packages.chart,
    desc: frontierTitle(context, packages),
    ink,
    axes: say.packages.axes,
    name: say.packages.frontier,
    frontier: packages.frontier.map(pointOf),
    packages: named.map(({ name, mark, one }) => ({ ...pointOf(one), label: name, mark })),
  });
}

function pointOf({ ownUtility, otherUtility }: ScoredPackage) {
  return { own: ownUtility, other: otherUtility };
}

function packageTable(context: NegotiationContext, { issues }: PackageFacts, named: readonly Named[]) {
  const { say } = context;
  const width = 24;
  const points = (name: string, of: (one: ScoredPackage) => number) =>
    row([name, ...named.map(({ one }) => pointsText(context, of(one)))], "strong");
  return table(
    [wordsColumn(say.packages.columns.issue), ...named.map(({ name }) => numbers(name, width))],
    [
      ...issues.map((issue, index) => {
        const name = issue.unit === null ? issue.issue : issue.issue + say.issues.unit(issue.unit);
        return row([name, ...named.map(({ one }) => issueValue(context, one.values[index] ?? null))]);
      }),
      points(say.packages.own, ({ ownUtility }) => ownUtility),
      points(say.packages.other, ({ otherUtility }) => otherUtility),
    ],
  );
}

function under(context: NegotiationContext, { count, frontier, nash, current }: PackageFacts): string {
  const { say, format } = context;
  const isWasted =
    nash !== null &&
    current !== null &&
    nash.ownUtility > current.ownUtility &&
    nash.otherUtility > current.otherUtility;
  return paragraph(context, [
    isWasted
      ? say.packages.wasted(pointsText(context, current.ownUtility), pointsText(context, current.otherUtility))
      : null,
    say.packages.compared(format.count(count), format.count(frontier.length)),
    say.packages.basis,
    sourcesText(context, [
      ["NEG-4", "own"],
      ["PARETO-1", "std"],
      ["NASH-1", "std"],
      ["MESO-1", "std", "own"],
    ]),
  ]);
}
