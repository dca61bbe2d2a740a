import type { Ties } from "#core/events/stickiness.ts";
import { number, type RowOf } from "./column.ts";

/** What ties a customer to us, as columns. */
export function tieColumns(contacts: unknown, users: unknown, products: unknown, attendance: unknown) {
  return {
    "stickiness.contacts": number(contacts),
    "stickiness.users": number(users),
    "stickiness.products": number(products),
    "stickiness.attendance": number(attendance),
  };
}

export function tiesOf(row: RowOf<ReturnType<typeof tieColumns>>): Ties {
  return {
    contacts: row["stickiness.contacts"],
    users: row["stickiness.users"],
    products: row["stickiness.products"],
    attendance: row["stickiness.attendance"],
  };
}
