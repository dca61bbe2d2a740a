import type { SerialDate } from "#core/calendar/serial-date.ts";
import { rivalCount } from "#core/competition/rival-class.ts";
import type { Language } from "#locales/language.ts";
import type { MetRival } from "#report/view/facts/rivals.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { Overview, OverviewSection } from "../../shared/overview.ts";
import { alone, partOverview, partsSection, type Part } from "../../shared/overview-parts.ts";
import type { ChipData } from "../../shared/screen.tsx";
import { competitionContext, joined, signed, type CompetitionContext } from "./competition-context.ts";
import { differencesSection } from "./difference-section.ts";
import { bestKnown, fewestOpen, sevenSection } from "./intelligence-section.ts";
import { marketSections } from "./market-sections.ts";
import { replacementsSection } from "./plan-sections.ts";
import { kindOf, worstLag } from "./standing-sections.ts";
import { strategiesSection } from "./strategies-section.ts";
import { customerSwotSections, scoresSection, swotSection } from "./swot-sections.ts";

const PARTS: readonly ((context: CompetitionContext) => Part)[] = [
  alone(sevenSection),
  alone(differencesSection),
  marketSections,
  alone(swotSection),
  alone(scoresSection),
  customerSwotSections,
  alone(strategiesSection),
  alone(replacementsSection),
];

/** Whom we meet at an account and how we stand there, with the way to each rival and to the parts; or one of these parts. */
export function competitionView(
  book: AccountBook,
  account: Account,
  today: SerialDate,
  language: Language,
  part?: string,
): Overview {
  const context = competitionContext(book, account, today, language);
  const { say, format } = context;
  const subject = say.subject(format.date(today));
  const parts = PARTS.map((partOf) => partOf(context));
  return (
    partOverview(parts, part, { subject, title: say.part }) ?? {
      subject,
      message: messageOf(context),
      figures: figuresOf(context),
      sections: [
        rivalsSection(context),
        partsSection(parts, {
          key: "parts",
          title: say.parts,
          routeOf: (key) => ({ screen: "competition", account: account.name, part: key }),
        }),
      ],
    }
  );
}

function messageOf(context: CompetitionContext): string {
  const { rivals, say, words } = context;
  const { message } = say;
  const met = rivals?.met ?? [];
  if (met.length === 0) return message.none;
  const alone = met.find(({ plan }) => plan === null);
  if (alone !== undefined) return message.noPlan(alone.name);
  const lag = worstLag(met);
  if (lag !== null) return message.lags(lag.rival, words.codes.benchmarkDimension[lag.dimension]);
  const open = fewestOpen(context);
  return open > 0 ? message.unknown(String(open)) : message.fine;
}

function figuresOf(context: CompetitionContext): Overview["figures"] {
  const { rivals, say, format } = context;
  const known = bestKnown(context);
  const met = rivals?.met ?? [];
  return [
    { label: say.figures.rivals, value: String(met.length) },
    { label: say.figures.known, value: known === null ? say.unknown : format.ratio(known) },
    { label: say.figures.noPlan, value: String(met.filter(({ plan }) => plan === null).length) },
  ];
}

/** Whom we meet here; each leads to what is known of it and done against it (COMP-1). */
function rivalsSection(context: CompetitionContext): OverviewSection {
  const { account, rivals, say, book } = context;
  const met = rivals?.met ?? [];
  return {
    key: "rivals",
    title: say.rivals.title,
    lead:
      met.length === 0
        ? say.rivals.empty
        : say.rivals.lead(say.results.rivalCount[rivalCount(met.length, book.parameters)]),
    records: met.map((rival) => rivalRow(rival, context)),
    add: { table: "dealIntelligence", account: account.name },
    notes: [say.rivals.note],
  };
}

function rivalRow(rival: MetRival, context: CompetitionContext): LinkedRow {
  const { account, say, format } = context;
  const { name, deals, index, position } = rival;
  const said = [
    kindOf(rival, context),
    deals === 0 ? null : say.rivals.deals(String(deals)),
    index === null ? null : say.rivals.standing(String(position.leads.length), String(position.lags.length)),
  ];
  return {
    key: name,
    name,
    number: index === null ? undefined : say.rivals.index(signed(index, format.index)),
    reason: joined(said, context),
    chip: planChip(rival, context),
    route: { screen: "rival", account: account.name, rival: name },
  };
}

function planChip({ plan }: MetRival, { say }: CompetitionContext): ChipData {
  if (plan === null) return { standing: "warn", text: say.plans.missing };
  return plan.proof === null
    ? { standing: "warn", text: say.plans.noProof }
    : { standing: "good", text: say.plans.proved };
}
