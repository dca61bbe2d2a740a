import { statSync } from "node:fs";
import { expect, test } from "vitest";

// npm makes it so when it installs; a folder that is linked is built anew afterwards.
test.skipIf(process.platform === "win32")("the built command can be run by its name", () => {
  expect(statSync("dist/cli/kam.js").mode & 0o111).toBe(0o111);
});
