import { expect, test } from "vitest";
import { isForm, type Route } from "../../../src/taskpane/shared/route.ts";

test.each<readonly [route: Route, form: boolean, why: string]>([
  [{ screen: "person", account: "甲", person: "乙" }, true, "opened from a list, where no draft is"],
  [{ screen: "person", account: "甲", person: "乙", draft: "p.1" }, true, "a draft that is gone on with"],
  [{ screen: "visit", account: null, visit: null }, true, "a new visit"],
  [{ screen: "record", table: "actions", account: "甲", row: null }, true, "a plain form"],
  [{ screen: "advance", account: "甲", row: "OP-1" }, true, "a step is filled in"],
  [{ screen: "people", account: "甲" }, false, "a list"],
  [{ screen: "negotiation", account: "甲", row: "N-1" }, false, "a record that is looked at"],
  [{ screen: "rival", account: "甲", rival: "乙" }, false, "what is known of a rival"],
  [{ screen: "styleTest", group: 0 }, false, "a test that nobody saves"],
])("%o: %s (%s)", (route, form) => {
  expect(isForm(route)).toBe(form);
});
