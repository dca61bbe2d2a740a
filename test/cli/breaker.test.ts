import { expect, test } from "vitest";
import { openBreaker } from "../../src/cli/batch/breaker.ts";

const same = (count: number, cause: string) => Array.from({ length: count }, () => cause);

test.each<[why: string, causes: readonly (string | null)[], broken: boolean]>([
  ["nothing fails", [null, null], false],
  ["four alike may be the documents'", same(4, "too large"), false],
  ["five alike are not", same(5, "too large"), true],
  ["one in between is made", [...same(4, "too large"), null, ...same(4, "too large")], false],
  ["one in between is another", [...same(4, "too large"), "other", ...same(4, "too large")], false],
  ["five different ones", ["a", "b", "c", "d", "e"], false],
  ["a full disk is full for all", ["ENOSPC"], true],
  ["a file too many is open", ["EMFILE"], false],
  ["too many files are open", same(5, "EMFILE"), true],
])("%s", (_, causes, broken) => {
  const breaker = openBreaker();
  for (const cause of causes) breaker.note(cause === null ? null : { text: `because of ${cause}`, cause });
  expect(breaker.signal.aborted).toBe(broken);
  expect(breaker.reason()).toBe(broken ? `because of ${String(causes[0])}` : null);
});
