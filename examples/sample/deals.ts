import type { opportunities } from "#workbook/tables/opportunities.ts";
import { officeDayBefore } from "./days.ts";
import { seeded } from "./seeded.ts";
import type { ClosedOpportunity, OpenOpportunity, SampleAccount, SampleRow } from "./shapes.ts";

type Deal = SampleRow<typeof opportunities>;

/** Every opportunity of an account, decided and running, without its number. */
export function deals({ customer, closed, open }: SampleAccount): readonly Deal[] {
  const common = { customer: customer.name, owner: customer.owner };
  return [
    ...closed.map((opportunity) => ({ ...common, ...decided(customer.name.zh, opportunity) })),
    ...open.map((opportunity) => ({ ...common, ...running(opportunity) })),
  ];
}

function running({ suspended, ...written }: OpenOpportunity): Deal {
  return { ...written, status: suspended ? "SUSPENDED" : "OPEN" };
}

/** A cycle of 75 to 195 days; most signatures come a little later than was expected. */
function decided(account: string, { won, ...written }: ClosedOpportunity): Deal {
  const random = seeded(`${account} ${written.name.zh}`);
  const between = (low: number, high: number) => Math.round(low + random() * (high - low));
  const { closed } = written;
  const cycle = between(75, 195);
  const lastStep = between(10, cycle / 2);
  const expected = between(0, 45) - (won ? 10 : 40);
  return {
    ...written,
    step: won ? "ST7" : written.step,
    status: won ? "WON" : "LOST",
    created: officeDayBefore(closed, cycle),
    stepSince: won ? closed : officeDayBefore(closed, lastStep),
    expSign: officeDayBefore(closed, expected),
  };
}
