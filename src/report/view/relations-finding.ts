import type { RelationshipLevel } from "#core/codes/codes.ts";
import type { Person } from "#workbook/contract.ts";
import type { Finding } from "./finding.ts";
import type { PlanContext } from "./plan-context.ts";

const SUPPORTING: readonly RelationshipLevel[] = ["CR1", "CR2"];
const AGAINST: readonly RelationshipLevel[] = ["CR4", "CR5"];

/** How those who decide stand to us. */
export interface Deciders {
  readonly all: readonly Person[];
  readonly supporting: readonly Person[];
  readonly against: readonly Person[];
  /** Those whose level is entered. */
  readonly known: readonly Person[];
}

export function decidersOf(persons: readonly Person[]): Deciders {
  const all = persons.filter(({ role }) => role === "KDM");
  const having = (levels: readonly RelationshipLevel[]) =>
    all.filter(({ level }) => level !== null && levels.includes(level));
  return {
    all,
    supporting: having(SUPPORTING),
    against: having(AGAINST),
    known: all.filter(({ level }) => level !== null),
  };
}

/** Days since the last contact; null when nobody wrote it down or the date lies ahead. */
export function daysSinceContact({ lastContact }: Person, asOf: number): number | null {
  return lastContact === null || lastContact > asOf ? null : asOf - lastContact;
}

export function relationsFinding(context: PlanContext): Finding | null {
  const { facts, words, format } = context;
  const { persons } = facts.account;
  if (persons.length === 0) return null;
  const deciders = decidersOf(persons);
  const [count, total] = [format.count(deciders.against.length), format.count(deciders.all.length)];
  const { noDecisionMaker, against, noLevels, neutral, supported } = words.finding;
  const warn = (clause: string, text: string): Finding => ({ area: "relations", standing: "warn", clause, text });

  if (deciders.all.length === 0) {
    return warn(noDecisionMaker.clause, noDecisionMaker.text(format.count(persons.length)));
  }
  if (deciders.against.length > 0) {
    return { area: "relations", standing: "bad", clause: against.clause(count), text: against.text(count, total) };
  }
  if (deciders.known.length === 0) return warn(noLevels.clause, noLevels.text(total));
  if (deciders.supporting.length === 0) return warn(neutral.clause, neutral.text(total));
  return (
    silence(context, deciders) ?? {
      area: "relations",
      standing: "good",
      clause: supported.clause,
      text: supported.text(format.count(deciders.supporting.length), total),
    }
  );
}

/** The decision maker whom nobody met for longest, if that is too long. */
function silence({ facts, words, format, names }: PlanContext, deciders: Deciders): Finding | null {
  const waits = deciders.all.flatMap((person) => {
    const days = daysSinceContact(person, facts.asOf);
    return days === null ? [] : [{ person, days }];
  });
  const longest = waits.sort((one, other) => other.days - one.days)[0];
  if (longest === undefined || longest.days <= facts.book.parameters["plan.contactDays"]) return null;
  const days = format.count(longest.days);
  const { clause, text } = words.finding.longSilence;
  return { area: "relations", standing: "warn", clause: clause(days), text: text(names.of(longest.person), days) };
}
