import { daysSinceContact } from "#core/relationships/decision-chain.ts";
import { decidersOf, type Deciders } from "#core/relationships/deciders.ts";
import type { Person } from "#workbook/contract.ts";
import type { Finding } from "./finding.ts";
import type { PlanContext } from "./plan-context.ts";

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
function silence({ facts, words, format, names }: PlanContext, deciders: Deciders<Person>): Finding | null {
  const waits = deciders.all.flatMap((person) => {
    const days = daysSinceContact(person.lastContact, facts.asOf);
    return days === null ? [] : [{ person, days }];
  });
  const longest = waits.sort((one, other) => other.days - one.days)[0];
  if (longest === undefined || longest.days <= facts.book.parameters["plan.contactDays"]) return null;
  const days = format.count(longest.days);
  const { clause, text } = words.finding.longSilence;
  return { area: "relations", standing: "warn", clause: clause(days), text: text(names.of(longest.person), days) };
}
