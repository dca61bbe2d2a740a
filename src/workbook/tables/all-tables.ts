import { customers } from "./customers.ts";
import { dealTables } from "./deal-tables.ts";
import { opportunities } from "./opportunities.ts";
import { parameters } from "./parameters.ts";
import { performanceTables } from "./performance-tables.ts";
import { persons } from "./persons.ts";
import { recordTables } from "./record-tables.ts";
import { sales } from "./sales.ts";

/** The tables of the contract; the built pane takes them without the names of `other-names.ts`. */
export const allTables = {
  customers,
  sales,
  opportunities,
  persons,
  ...recordTables,
  ...dealTables,
  ...performanceTables,
  parameters,
} as const;
