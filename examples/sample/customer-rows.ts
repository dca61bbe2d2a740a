import { accounts } from "./accounts.ts";
import { numbered } from "./both.ts";
import { profileOf } from "./accounts-profile.ts";
import type { Rows } from "./shapes.ts";

export const customerRows: Rows<"customers"> = accounts.map((account, index) => ({
  ...account.customer,
  ...profileOf(account),
  custId: numbered("KA", index + 1),
}));
