import { expect, test } from "vitest";
import { readCell } from "../../../src/functions/runtime/cell.ts";
import { CustomFunctionsError } from "../../../tools/custom-functions.ts";

test.each<[raw: unknown, cell: unknown, why: string]>([
  [80, 80, "a number"],
  [0, 0, "a zero is a number here; a column may take it for a blank"],
  [false, false, "a truth value"],
  ["ST3 ", "ST3", "a text without the blanks around it"],
  ["80", "80", "a number kept as text stays a text"],
  [null, null, "a blank"],
  [undefined, null, "an argument that was left out"],
  ["", null, "a blank as text"],
  ["  ", null, "what looks blank is blank"],
  [{ type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.0%" }, 12.5, "a formatted number"],
  [{ type: "Double", basicType: "Double", basicValue: 3 }, 3, "a number as a data type"],
  [{ type: "Empty", basicType: "Empty", basicValue: "" }, null, "a blank as a data type"],
  [
    { type: "Entity", text: "Acme", basicType: "Error", basicValue: "#VALUE!" },
    { error: "#VALUE!" },
    "an entity has no plain value",
  ],
  [{ type: "Error", basicType: "Error", basicValue: "#REF!" }, { error: "#REF!" }, "an error as a data type"],
  [new CustomFunctionsError("#DIV/0!"), { error: "#DIV/0!" }, "an error as the runtime hands it over"],
  ["#N/A", { error: "#N/A" }, "an error that became text"],
  ["# of deals", "# of deals", "a text that only begins like an error"],
  [{ strange: true }, { error: "#VALUE!" }, "an object that nobody knows is no value"],
])("%j is %j (%s)", (raw, cell) => {
  expect(readCell(raw)).toEqual(cell);
});
