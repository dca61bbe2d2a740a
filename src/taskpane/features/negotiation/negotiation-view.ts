import type { SerialDate } from "#core/calendar/serial-date.ts";
import { NEGOTIATION_STAGES } from "#core/guide/negotiation-stages.ts";
import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { Overview, OverviewSection } from "../../shared/overview.ts";
import { partOverview, partsSection, type Part } from "../../shared/overview-parts.ts";
import { concessionSection, planSection } from "./concession-sections.ts";
import { issueSection } from "./issue-section.ts";
import { contextOf, partRoute, type NegotiationContext } from "./negotiation-context.ts";
import { packageSection } from "./package-section.ts";
import { preparationSection, zopaSection } from "./preparation-section.ts";
import { priceMessage } from "./price-picture.ts";
import { stageSection, whoSection } from "./stage-sections.ts";

/** The part in which one types what one is going to say: drawn by a component of its own. */
export const WORDING = "wording";

interface ViewOptions {
  readonly today: SerialDate;
  readonly language: Language;
  /** The key of a section; without it the negotiation as a whole. */
  readonly part?: string | undefined;
}

/** One negotiation, prepared, running or over: its preparation, prices and offers, with the way to its parts; or one of these. */
export function negotiationView(
  book: AccountBook,
  account: Account,
  negotiation: Row<"negotiations">,
  options: ViewOptions,
): Overview {
  const context = contextOf(book, account, negotiation, options);
  const { facts, say } = context;
  const parts = PARTS.map((sectionOf): Part => [sectionOf(context)]);
  const stages = NEGOTIATION_STAGES.map((stage): Part => [stageSection(stage, context)]);
  const subject = negotiation.name;
  const part = partOverview([...parts, ...stages], options.part, { subject, title: say.pane.part });
  if (part !== null) return part;
  const now = stages.filter(([{ key }]) => key === facts.stage);
  return {
    subject,
    message: facts.tender?.isBarred === true ? say.pane.barred : priceMessage(context),
    figures: figuresOf(context),
    sections: [
      preparationSection(context),
      ...zopaSection(context),
      concessionSection(context),
      allParts([...parts, ...now], context),
    ],
  };
}

const PARTS = [planSection, issueSection, packageSection, whoSection] as const;

function allParts(parts: readonly Part[], context: NegotiationContext): OverviewSection {
  const { pane } = context.say;
  const section = partsSection(parts, {
    key: "parts",
    title: pane.more,
    routeOf: (part) => partRoute(part, context),
  });
  const wording: LinkedRow = {
    key: WORDING,
    name: pane.language.title,
    reason: pane.language.about,
    route: partRoute(WORDING, context),
  };
  return { ...section, records: [...(section.records ?? []), wording] };
}

function figuresOf({ facts: { prices }, say, format }: NegotiationContext): Overview["figures"] {
  const price = (value: number | null) =>
    value === null ? say.pane.unknown : `${format.money(value)}${format.moneyUnit}`;
  const { figures } = say.pane;
  return [
    { label: figures.current, value: price(prices.own.current ?? prices.own.opening) },
    { label: figures.other, value: price(prices.other.current) },
    { label: figures.gap, value: price(prices.gap) },
  ];
}
