import { frontierChart } from "#charts/frontier.ts";
import type { Markup } from "#charts/svg.ts";
import type { PackageFacts, ScoredPackage } from "#report/view/facts/negotiation/package-facts.ts";
import { PANE_INK } from "../../shared/ink.ts";
import type { OverviewSection } from "../../shared/overview.ts";
import type { NegotiationContext } from "./negotiation-context.ts";

interface Named {
  readonly name: string;
  readonly mark: "now" | "nash" | "offer";
  readonly one: ScoredPackage;
}

const SIZE = { width: 96, height: 66 } as const;
const POINTS = 100;

/** Packages of equal worth to us, the Nash point and what is on the table (NEG-4, NASH-1, MESO-1). */
export function packageSection(context: NegotiationContext): OverviewSection {
  const { facts, say } = context;
  const { packages } = facts;
  const { paper } = say;
  const part = { key: "packages", title: say.pane.packages };
  if (packages === null) return { ...part, note: "", lead: say.pane.noPackages };
  const named = namedPackages(packages, context);
  const desc = packageMessage(packages, context);
  return {
    ...part,
    lead: desc,
    facts: named.map(({ name, one }, at) => ({
      key: String(at),
      name,
      number: say.pane.utilities(points(one.ownUtility, context), points(one.otherUtility, context)),
      reason: valuesText(packages, one, context),
    })),
    picture: { svg: picture(packages, named, desc, context), name: say.pane.packages, desc },
    notes: [
      paper.packages.compared(String(packages.count), String(packages.frontier.length)),
      ...(packages.offers.length > 1 ? [paper.packages.use] : []),
      paper.packages.basis,
    ],
  };
}

const points = (utility: number, { format }: NegotiationContext) => format.score(utility * POINTS);

function packageMessage({ nash }: PackageFacts, context: NegotiationContext): string {
  const { title } = context.say.paper.packages;
  return nash === null
    ? title.noGain
    : title.nash(points(nash.ownUtility, context), points(nash.otherUtility, context));
}

function picture(
  packages: PackageFacts,
  named: readonly Named[],
  desc: string,
  { say: { paper } }: NegotiationContext,
): Markup {
  return frontierChart({
    ...SIZE,
    title: paper.packages.chart,
    desc,
    ink: PANE_INK,
    axes: paper.packages.axes,
    name: paper.packages.frontier,
    frontier: packages.frontier.map(pointOf),
    packages: named.map(({ name, mark, one }) => ({ ...pointOf(one), label: name, mark })),
  });
}

const pointOf = ({ ownUtility, otherUtility }: ScoredPackage) => ({ own: ownUtility, other: otherUtility });

function namedPackages({ offers, nash, current }: PackageFacts, { say }: NegotiationContext): readonly Named[] {
  const { packages } = say.paper;
  const offered = offers.map((one, index): Named => {
    const name = packages.offer(packages.names[index] ?? "");
    return one === nash ? { name: packages.both(name), mark: "nash", one } : { name, mark: "offer", one };
  });
  const now: readonly Named[] = current === null ? [] : [{ name: packages.current, mark: "now", one: current }];
  const apart: readonly Named[] =
    nash === null || offers.includes(nash) ? [] : [{ name: packages.nash, mark: "nash", one: nash }];
  return [...now, ...offered, ...apart];
}

function valuesText({ issues }: PackageFacts, { values }: ScoredPackage, context: NegotiationContext): string {
  const { format, say, words } = context;
  return issues
    .map(({ issue, unit }, index) => say.pane.values(issue, withUnit(format.number(values[index] ?? 0), unit)))
    .join(words.pane.shell.list);
}

/** 528万元 and 30% stand together, 12 instalments apart; a unit that is itself a number is multiplied. */
export function withUnit(number: string, unit: string | null): string {
  if (unit === null || /^[%％\p{Script=Han}]/u.test(unit)) return `${number}${unit ?? ""}`;
  return /^\d/.test(unit) ? `${number} × ${unit}` : `${number} ${unit}`;
}
