import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { auditOf } from "../../tools/audit.ts";

/** The product's packages, and those that benches install for themselves. */
const FOLDERS = [".", ...readdirSync("bench").map((name) => `bench/${name}`)].filter((folder) =>
  existsSync(`${folder}/package.json`),
);
/** Packages that would run a program when they are installed, and why none has to: we install with --ignore-scripts. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  "core-js-pure": "prints a message of its author",
  esbuild: "looks whether its binary came along, which is a package of its own",
  protobufjs: "compares its version with that of whoever asked for it",
};

/** Where a package comes from that names no other place. */
const REGISTRY = "https://registry.npmjs.org/";

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
}

const json = <Content>(path: string) => JSON.parse(readFileSync(path, "utf8")) as Content;

describe.each(FOLDERS)("the packages of %s", (folder) => {
  const lock = json<{ lockfileVersion: number; packages: Record<string, Package> }>(`${folder}/package-lock.json`);
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

  test("are asked for by exact versions", () => {
    const { dependencies, devDependencies, optionalDependencies } = json<Record<string, Record<string, string>>>(
      `${folder}/package.json`,
    );
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("have a checksum and come from npm's registry", () => {
    expect(lock.lockfileVersion).toBe(3);
    const odd = packages.filter(
      ([, { integrity = "", resolved = REGISTRY }]) =>
        !integrity.startsWith("sha512-") || !resolved.startsWith(REGISTRY),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  test("need no script when they are installed", () => {
    const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = withScript.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
    expect(names.filter((name) => !(name in INSTALL_SCRIPTS))).toEqual([]);
  });
});

test("nothing that we write installs with scripts", () => {
  const files = [".ci/run", "CONTRIBUTING.md"];
  const installs = files.flatMap((file) => readFileSync(file, "utf8").match(/npm (ci|install)\b[^\n&;`]*/g) ?? []);
  expect(installs.length).toBeGreaterThan(2);
  expect(installs.filter((command) => !command.includes("--ignore-scripts"))).toEqual([]);
});

const counted = (counts: object) => JSON.stringify({ metadata: { vulnerabilities: { total: 0, ...counts } } });

test.each`
  answer                                           | audit                                                                    | why
  ${counted({ low: 0, high: 0 })}                  | ${{ verdict: "passed" }}                                                 | ${"nothing known"}
  ${counted({ low: 1, critical: 2, total: 3 })}    | ${{ verdict: "failed", detail: "1 low, 2 critical" }}                    | ${"each grade with its number"}
  ${'{"message":"405 Method Not Allowed - POST"}'} | ${{ verdict: "not reachable", detail: "405 Method Not Allowed - POST" }} | ${"a mirror that does not answer"}
  ${"<html>"}                                      | ${{ verdict: "not reachable", detail: "no answer" }}                     | ${"what is no answer has not passed"}
  ${"{}"}                                          | ${{ verdict: "not reachable", detail: "no answer" }}                     | ${"nor has an empty one"}
`("npm audit, $why", ({ answer, audit }: { answer: string; audit: object }) => {
  expect(auditOf(answer)).toEqual(audit);
});
