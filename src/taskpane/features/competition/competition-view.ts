import type { SerialDate } from "#core/calendar/serial-date.ts";
import { INTELLIGENCE_QUESTIONS } from "#core/codes/results/strategy.ts";
import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Overview } from "../../shared/overview.ts";
import { competitionContext, type CompetitionContext } from "./competition-context.ts";
import { benchmarkSections, plansSection, rivalsSection, sevenSection, worstLag } from "./rival-sections.ts";
import { scoresSection, swotSection } from "./swot-sections.ts";

/** Whom we meet at an account, how we stand beside them, and what we do about it. */
export function competitionView(book: AccountBook, account: Account, today: SerialDate, language: Language): Overview {
  const context = competitionContext(book, account, today, language);
  return {
    subject: context.say.subject(context.format.date(today)),
    message: messageOf(context),
    figures: figuresOf(context),
    sections: [
      rivalsSection(context),
      ...benchmarkSections(context),
      sevenSection(context),
      plansSection(context),
      swotSection(context),
      scoresSection(context),
    ],
  };
}

/** Of the seven questions, those that are open for the rival that is known best. */
function fewestOpen({ rivals }: CompetitionContext): number {
  const open = (rivals?.intelligence ?? []).map(
    ({ completeness }) => completeness.open.length + completeness.unproved.length,
  );
  return Math.min(INTELLIGENCE_QUESTIONS.length, ...open);
}

/** How much of the seven questions is known of the rival that is known best; null without any note. */
function bestKnown({ rivals }: CompetitionContext): number | null {
  const shares = (rivals?.intelligence ?? []).map(({ completeness }) => completeness.share);
  return shares.length === 0 ? null : Math.max(...shares);
}

function messageOf(context: CompetitionContext): string {
  const { rivals, say, words } = context;
  const { message } = say;
  const met = rivals?.met ?? [];
  if (met.length === 0) return message.none;
  const alone = met.find(({ plan }) => plan === null);
  if (alone !== undefined) return message.noPlan(alone.name);
  const lag = worstLag(context);
  if (lag !== null) return message.lags(lag.rival, words.codes.benchmarkDimension[lag.dimension]);
  const open = fewestOpen(context);
  return open > 0 ? message.unknown(String(open)) : message.fine;
}

function figuresOf(context: CompetitionContext): Overview["figures"] {
  const { rivals, swot, say, words, format } = context;
  const known = bestKnown(context);
  const direction = swot?.direction ?? null;
  return [
    { label: say.figures.rivals, value: String(rivals?.met.length ?? 0) },
    { label: say.figures.known, value: known === null ? say.unknown : format.ratio(known) },
    {
      label: say.figures.direction,
      value: direction === null ? say.unknown : words.codes.strategicDirection[direction.direction],
    },
  ];
}
