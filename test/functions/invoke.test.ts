import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";

/** The command as people call it, on the built bundle. */
function invoke(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", ["tools/invoke.ts", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout: stdout.trim().split("\n"), stderr };
}

// The first call may have to build.
beforeAll(() => {
  invoke(["KAM.HHI", "[1]"]);
}, 60_000);

test.each<[id: string, args: string, expected: string | RegExp, why: string]>([
  ["KAM.TIER", "[80,70,50,20]", '{"value":"STRATEGIC"}', "scalars"],
  ["TIER", "[[[80],[55]],70,40,20]", '{"value":[["STRATEGIC"],["SERVICE"]]}', "a range beside scalars"],
  ["=kam.tier", '[80,70,50,20,null,"en"]', '{"value":"Strategic"}', "an argument left out"],
  ["KAM.WINRATE", "[[[0]],[[0]]]", /^\{"error":"#DIV\/0!","message":".+"\}$/, "an error"],
  ["KAM.TIER", "[80,70,50,120]", /^\{"error":"#NUM!","message":".+"\}$/, "an error out of range"],
  ["KAM.TIER", "[[[1],[2]],[[1],[2],[3]],1,1]", /^\{"error":"#VALUE!","message":".+3×1.+"\}$/, "a thrown error"],
])("%s %s gives %s (%s)", (id, args, expected) => {
  const { status, stdout } = invoke([id, args]);
  expect(status).toBe(0);
  expect(stdout).toHaveLength(1);
  expect(stdout[0]).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
});

describe("a call that cannot be made ends with 2 and says why", () => {
  test.each([
    [["KAM.NOPE", "[1]"], "There is no function KAM.NOPE"],
    [["KAM.TIER", "[80,"], "not JSON"],
    [["KAM.TIER", '{"value":80}'], "one JSON array"],
    [["KAM.HHI", "[[1,2,3]]"], "array of rows"],
    [["KAM.HHI", "[[[1],[2,3]]]"], "array of rows of equal length"],
    [[], "Usage"],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = invoke(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: [""] });
    expect(stderr).toContain(message);
  });
});

test("--stdin answers line by line and names the lines that it cannot call", () => {
  const lines = ["KAM.TIER [80,70,50,20]", "", "KAM.NOPE []", 'KAM.WINPROB ["ST4", "暂停"]'];
  const { status, stdout, stderr } = invoke(["--stdin"], lines.join("\r\n"));
  expect(stdout).toEqual(['{"value":"STRATEGIC"}', '{"value":0.125}']);
  expect(stderr).toContain("Line 3: There is no function KAM.NOPE");
  expect(status).toBe(2);
});
