import { catalogue } from "#locales/catalogue.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { factsOf } from "../view/facts/account-facts.ts";
import { jointStandings } from "../view/facts/joint.ts";
import { jointFormView } from "../view/joint/joint-form-view.ts";
import { jointPlanView } from "../view/joint/joint-plan-view.ts";
import type { DocumentDraft, DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/** One for each joint plan; strategic accounts without one get a form to fill in. */
export const jointPlan: DocumentKind = {
  audiences: ["internal", "customer"],
  depths: ["brief"],
  drafts: (book, accounts, options) =>
    accounts.flatMap((account): readonly DocumentDraft[] => {
      const standings = jointStandings(account, options.asOf);
      const { document } = catalogue(options.language).documents.jointPlan;
      if (standings.length > 0) {
        return standings.map((standing, at) => ({
          id: [account.id, standing.plan.planId ?? standing.plan.name ?? String(at + 1)].join(" "),
          name: `${account.name} ${standing.plan.name ?? document}`,
          write: () => written("joint-plan", jointPlanView(book, account, standing, options), options),
        }));
      }
      if (!isStrategic(book, account, options.asOf)) return [];
      const write = () => written("joint-plan", jointFormView(book, account, options), options);
      return [{ id: account.id, name: `${account.name} ${document}`, write }];
    }),
};

/** As the team has set it, else as it is calculated. */
function isStrategic(book: AccountBook, account: Account, asOf: SerialDate): boolean {
  const tier = account.customer.tier ?? factsOf(book, account, asOf).value.tier?.tier;
  return tier === "STRATEGIC";
}
