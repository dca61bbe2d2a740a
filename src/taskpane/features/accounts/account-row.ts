import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { workingWords } from "#locales/working-words.ts";
import type { AccountFacts } from "#report/view/facts/account-facts.ts";
import type { RowData } from "../../shared/screen.tsx";

/** An account in two lines: its value as the number, its tier as the chip. */
export function accountRow({ account, value }: AccountFacts, language: Language): RowData {
  const words = workingWords(language);
  const { accounts } = words.pane;
  const { customer, name } = account;
  const tier = value.tier?.tier ?? customer.tier;
  const owner = customer.owner === null ? accounts.noOwner : accounts.owner(customer.owner);
  return {
    key: name,
    name,
    number: value.score === null ? undefined : formats(language, 0).score(value.score.total),
    reason: [owner, ...(customer.industry === null ? [] : [customer.industry])].join(words.pane.shell.dot),
    chip: { standing: "plain", text: tier === null ? accounts.noTier : words.codes.tier[tier] },
  };
}
