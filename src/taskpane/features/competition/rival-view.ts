import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Overview } from "../../shared/overview.ts";
import { alone, partOverview, partsSection, type Part } from "../../shared/overview-parts.ts";
import { competitionContext, signed, type RivalContext } from "./competition-context.ts";
import { differencesSection } from "./difference-section.ts";
import { bestKnown, fewestOpen, sevenSection } from "./intelligence-section.ts";
import { marketSections } from "./market-sections.ts";
import { planSection, replacementsSection } from "./plan-sections.ts";
import { advantagesSection, benchmarkSection, profileSection, worstLag } from "./standing-sections.ts";
import { rivalSwotSection } from "./swot-sections.ts";

const PARTS: readonly ((context: RivalContext) => Part)[] = [
  alone(benchmarkSection),
  alone(advantagesSection),
  marketSections,
  alone(sevenSection),
  alone(differencesSection),
  alone(rivalSwotSection),
  alone(replacementsSection),
  alone(profileSection),
];

interface RivalOf {
  readonly account: Account;
  readonly rival: string;
  /** The key of a section; without it the rival as a whole. */
  readonly part?: string | undefined;
}

/** One rival met at an account: what we do against it, and what that rests on; null where it is not met there. */
export function rivalView(
  book: AccountBook,
  { account, rival, part }: RivalOf,
  today: SerialDate,
  language: Language,
): Overview | null {
  const all = competitionContext(book, account, today, language, rival);
  if (all.rival === null) return null;
  const context: RivalContext = { ...all, rival: all.rival };
  const { say, format } = context;
  const subject = say.rivalSubject(account.name, format.date(today));
  const parts = PARTS.map((partOf) => partOf(context));
  return (
    partOverview(parts, part, { subject, title: say.part }) ?? {
      subject,
      message: messageOf(context),
      figures: figuresOf(context),
      sections: [
        planSection(context),
        partsSection(parts, {
          key: "parts",
          title: say.parts,
          routeOf: (key) => ({ screen: "rival", account: account.name, rival, part: key }),
        }),
      ],
    }
  );
}

function messageOf(context: RivalContext): string {
  const { rival, say, words } = context;
  const { message } = say;
  if (rival.plan === null) return message.noPlan(rival.name);
  const lag = worstLag([rival]);
  if (lag !== null) return message.lags(rival.name, words.codes.benchmarkDimension[lag.dimension]);
  const open = fewestOpen(context);
  return open > 0 ? message.unknown(String(open)) : message.known(rival.name);
}

function figuresOf(context: RivalContext): Overview["figures"] {
  const { rival, say, format } = context;
  const known = bestKnown(context);
  return [
    { label: say.figures.index, value: rival.index === null ? say.unknown : signed(rival.index, format.index) },
    { label: say.figures.known, value: known === null ? say.unknown : format.ratio(known) },
    { label: say.figures.deals, value: String(rival.deals) },
  ];
}
