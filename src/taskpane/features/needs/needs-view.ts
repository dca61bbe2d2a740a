import type { SerialDate } from "#core/calendar/serial-date.ts";
import { advantageValue } from "#core/finance/advantage-value.ts";
import { explicitRate } from "#core/needs/explicit-rate.ts";
import { spinBalance } from "#core/needs/spin-balance.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Overview } from "../../shared/overview.ts";
import { developmentSection } from "./development-section.ts";
import { influenceSection } from "./influence-section.ts";
import {
  levelOf,
  needsSection,
  objectionsSection,
  psychologicalSection,
  ripeOf,
  spinSection,
} from "./need-sections.ts";
import { needsContext, type NeedsContext } from "./needs-context.ts";
import { ownershipSection } from "./ownership-section.ts";
import { valueSection } from "./value-section.ts";

/** What an account needs, what speaks against us, and what we are worth to it. */
export function needsView(account: Account, parameters: Parameters, today: SerialDate, language: Language): Overview {
  const context = needsContext(account, parameters, today, language);
  const { say } = context;
  const psychological = psychologicalSection(context);
  return {
    subject: say.subject(formats(language, 0).date(today)),
    message: messageOf(context),
    figures: figuresOf(context),
    sections: [
      needsSection(context),
      ...(psychological === null ? [] : [psychological]),
      spinSection(context),
      objectionsSection(context),
      valueSection(context),
      ownershipSection(context),
      developmentSection(context),
      influenceSection(context),
    ],
  };
}

export const openObjections = ({ objections }: Account) => objections.filter(({ solved }) => solved !== true).length;

// P3 on the ladder of ripeness.
const RIPE = 3;

function messageOf(context: NeedsContext): string {
  const { account, say, parameters } = context;
  const { message } = say;
  if (account.needs.length === 0) return message.none;
  const ripe = account.needs.find((need) => ripeOf(need, context) === RIPE && need.response === null);
  if (ripe !== undefined) return message.unanswered(ripe.statement);
  const open = openObjections(account);
  if (open > 0) return message.objections(String(open));
  const spin = spinBalance(
    account.questions.flatMap(({ asked, kind }) => (asked === true && kind !== null ? [kind] : [])),
    parameters,
  );
  if (spin.ok && spin.value.verdict !== "OK") return message.shallow(say.results.spinVerdict[spin.value.verdict]);
  const value = advantageValue(account.valueCases);
  return value.ok && value.value.claimed > 0 ? message.unconfirmed : message.fine;
}

function figuresOf(context: NeedsContext): Overview["figures"] {
  const { account, say, language } = context;
  const kinds = (kind: "EXPLICIT" | "IMPLICIT") => account.needs.filter((need) => need.kind === kind).length;
  const explicit = explicitRate(kinds("EXPLICIT"), kinds("IMPLICIT"));
  const ripest = account.needs.toSorted((one, other) => ripeOf(other, context) - ripeOf(one, context))[0];
  const value = advantageValue(account.valueCases);
  const confirmed = value.ok ? value.value.confirmed : null;
  const format = formats(language, confirmed ?? 0);
  return [
    {
      label: say.figures.explicit,
      value: explicit.ok ? format.ratio(explicit.value) : say.unknown,
      note: say.ofNeeds(String(account.needs.length)),
    },
    { label: say.figures.ripest, value: (ripest === undefined ? null : levelOf(ripest, context)) ?? say.unknown },
    {
      label: say.figures.confirmed,
      value: confirmed === null ? say.unknown : `${format.money(confirmed)}${format.moneyUnit}`,
    },
  ];
}
