import { BODY, textWidth } from "#charts/text-width.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { SectionView } from "../document/document-view.ts";
import { row, section, table, words as wordsColumn } from "../document/make-part.ts";
import { betterFor } from "../facts/negotiation/price-facts.ts";
import type { NegotiationContext } from "./negotiation-context.ts";

const ROLES = ["lead", "expert", "recorder"] as const;

/** Who may decide what, who speaks, and until when. @param low expert and recorder in one row */
export function authoritySection(context: NegotiationContext, low: boolean): SectionView {
  const { say } = context;
  const { columns } = say.authority;
  const rows = [...limits(context), ...roles(context, low), ...dates(context)];
  const widest = Math.max(...rows.map(([what]) => textWidth(what, { size: BODY })));
  const heads = [
    wordsColumn(columns.what, Math.min(36, Math.max(24, Math.ceil(widest + 2)))),
    wordsColumn(columns.who),
  ];
  return section("authority", say.authority.subject, authorityTitle(context), [
    table(
      heads,
      rows.map(([what, who]) => row([what, who])),
      { single: true },
    ),
  ]);
}

type Pair = readonly [what: string, who: string];

function authorityTitle({ say, format, facts }: NegotiationContext): string {
  const { authorityLimit, decider, lead, agreed } = facts.negotiation;
  const { title } = say.authority;
  if (authorityLimit === null) return say.authority.noLimit;
  if (facts.closed && agreed !== null) {
    const isWithin = betterFor(facts.prices.side, agreed, authorityLimit) >= 0;
    const [write, name] = isWithin
      ? ([title.within, lead ?? say.authority.roles.lead] as const)
      : ([title.beyond, decider ?? say.authority.decider] as const);
    return write(format.money(agreed), name);
  }
  return title[facts.prices.side](format.money(authorityLimit), decider ?? say.authority.decider);
}

function limits(context: NegotiationContext): readonly Pair[] {
  const { say, format, facts } = context;
  const { authorityLimit, lead, decider } = facts.negotiation;
  const { side, own } = facts.prices;
  const { authority } = say;
  if (authorityLimit === null) return [];
  const limit = format.money(authorityLimit);
  const within: Pair = [authority.within[side](limit), authority.alone(lead ?? authority.roles.lead)];
  if (own.walkAway === null) return [within];
  const [from = 0, to = 0] = [own.walkAway, authorityLimit].toSorted((one, two) => one - two);
  const between = authority.between(format.money(from), format.money(to));
  return [within, [between, authority.asks(decider ?? authority.decider)]];
}

function roles({ say, words, facts }: NegotiationContext, low: boolean): readonly Pair[] {
  const { authority } = say;
  const { expert, recorder } = facts.negotiation;
  const joined: Pair | null =
    low && expert !== null && recorder !== null
      ? [[authority.roles.expert, authority.roles.recorder].join(words.list), [expert, recorder].join(words.list)]
      : null;
  const listed = ROLES.slice(0, joined === null ? ROLES.length : 1).map((role): Pair => {
    const name = facts.negotiation[role];
    return [authority.roles[role], name === null ? authority.open : authority.duty[role](name)];
  });
  return joined === null ? listed : [...listed, joined];
}

function dates(context: NegotiationContext): readonly Pair[] {
  const { say, asOf, facts } = context;
  const { date, deadline, closed } = facts.negotiation;
  const next = date !== null && date >= asOf ? date : null;
  return [
    facts.closed ? [say.authority.closed, dayText(context, closed)] : [say.authority.next, dayText(context, next)],
    [say.authority.deadline, dayText(context, deadline)],
  ];
}

function dayText({ say, format, asOf, facts }: NegotiationContext, date: SerialDate | null): string {
  const { authority } = say;
  if (date === null) return authority.open;
  const [day, days] = [format.date(date), format.count(Math.abs(date - asOf))];
  if (facts.closed) return day;
  if (date === asOf) return authority.today(day);
  return date > asOf ? authority.days(day, days) : authority.past(day, days);
}
