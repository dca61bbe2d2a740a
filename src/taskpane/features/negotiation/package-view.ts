import { frontierChart } from "#charts/frontier.ts";
import type { Markup } from "#charts/svg.ts";
import type { PackageFacts, ScoredPackage } from "#report/view/facts/negotiation/package-facts.ts";
import { PANE_INK } from "../../shared/ink.ts";
import type { RowData } from "../../shared/screen.tsx";
import type { NegotiationContext } from "./negotiation-context.ts";

export interface PackageView {
  readonly svg: Markup;
  readonly desc: string;
  readonly rows: readonly RowData[];
  readonly note: string;
}

interface Named {
  readonly name: string;
  readonly mark: "now" | "nash" | "offer";
  readonly one: ScoredPackage;
}

const SIZE = { width: 96, height: 66 } as const;
const POINTS = 100;

/** Packages of equal worth to us, the Nash point and what is on the table (NEG-4, NASH-1, MESO-1). */
export function packageView(context: NegotiationContext): PackageView | null {
  const { facts, say, format } = context;
  const { packages } = facts;
  if (packages === null) return null;
  const named = namedPackages(packages, context);
  const { paper } = say;
  const { nash, offers } = packages;
  const points = (value: number) => format.score(value * POINTS);
  const desc =
    nash === null
      ? paper.packages.title.noGain
      : paper.packages.title.nash(points(nash.ownUtility), points(nash.otherUtility));
  return {
    svg: frontierChart({
      ...SIZE,
      title: paper.packages.chart,
      desc,
      ink: PANE_INK,
      axes: paper.packages.axes,
      name: paper.packages.frontier,
      frontier: packages.frontier.map(pointOf),
      packages: named.map(({ name, mark, one }) => ({ ...pointOf(one), label: name, mark })),
    }),
    desc,
    rows: named.map(({ name, one }, at) => ({
      key: String(at),
      name,
      number: say.pane.utilities(points(one.ownUtility), points(one.otherUtility)),
      reason: valuesText(packages, one, context),
    })),
    note: [
      paper.packages.compared(String(packages.count), String(packages.frontier.length)),
      ...(offers.length > 1 ? [paper.packages.use] : []),
      paper.packages.basis,
    ].join(" "),
  };
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
