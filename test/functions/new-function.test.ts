import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FunctionProblems, readFunctions } from "../../tools/functions.ts";
import { newFunction } from "../../tools/new-function.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kam-new-"));
  for (const area of ["accounts", "kernel"]) mkdirSync(join(root, "src/core", area), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

test("a function begins with its model, its test and its adapter", () => {
  expect([...newFunction(root, "share-of-wallet", "accounts").keys()]).toEqual([
    "src/core/accounts/share-of-wallet.ts",
    "test/core/accounts/share-of-wallet.test.ts",
    "src/functions/shareofwallet.ts",
  ]);
});

test("the build refuses it until every text is written", async () => {
  write(newFunction(root, "share-of-wallet", "accounts"));
  const refused: unknown = await readFunctions(join(root, "src/functions")).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FunctionProblems);
  const { problems } = refused as FunctionProblems;
  expect(problems).toContainEqual("SHAREOFWALLET: the comment needs an English sentence");
  expect(problems).toContainEqual("SHAREOFWALLET: @zhParam whole needs a Chinese sentence");
});

test("nothing that is there is written over", () => {
  write(newFunction(root, "share-of-wallet", "accounts"));
  expect(() => newFunction(root, "share-of-wallet", "accounts")).toThrow(/already there/);
});

test.each([
  ["ShareOfWallet", "accounts", /kebab case/],
  ["share-of-wallet", "kernel", /no area/],
  ["share-of-wallet", "nowhere", /There are: accounts/],
  ["ab-1", "accounts", /address of a cell/],
])("%s in %s is refused", (name, area, message) => {
  expect(() => newFunction(root, name, area)).toThrow(message);
});
