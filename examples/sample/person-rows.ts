import { accounts } from "./accounts.ts";
import { numbered } from "./both.ts";
import { evidenceOf } from "./people/level-evidence.ts";
import { valuePointsOf } from "./people/value-points.ts";
import type { Rows, SampleAccount } from "./shapes.ts";

export const personRows: Rows<"persons"> = accounts.flatMap(rowsOf);

function rowsOf({ customer, persons }: SampleAccount, account: number): Rows<"persons"> {
  const series = `P${String(account + 1).padStart(2, "0")}`;
  return persons.map(({ reportsTo, ...person }, index) => ({
    ...person,
    ...evidenceOf(person),
    ...valuePointsOf(person),
    personId: numbered(series, index + 1),
    customer: customer.name,
    reportsTo: persons.find(({ name }) => name.zh === reportsTo)?.name,
  }));
}
