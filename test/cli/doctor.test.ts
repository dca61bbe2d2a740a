import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { catalogue } from "#locales/catalogue.ts";
import { certificateIn, checkCertificate, checkPort } from "../../src/cli/doctor/check-development.ts";
import { checkFolder } from "../../src/cli/doctor/check-folder.ts";
import { checkNode } from "../../src/cli/doctor/check-node.ts";
import { checkFonts } from "../../src/cli/doctor/check-printing.ts";
import { runKam } from "./run-kam.ts";

const words = catalogue("en").cli.doctor;
const folder = mkdtempSync(join(tmpdir(), "kam-doctor-test-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each<[found: string, level: string, why: string]>([
  ["20.19.0", "good", "the least"],
  ["20.20.2", "good", "newer"],
  ["24.1.0", "good", "a later major, though its minor is smaller"],
  ["20.9.0", "bad", "9 is less than 19, though not as a text"],
  ["18.20.8", "bad", "an older major"],
])("Node %s is %s: %s", (found, level) => {
  expect(checkNode(found, ">=20.19", words)).toMatchObject({ check: "node", level });
});

test("the fonts are those that came along", () => {
  expect(checkFonts(words)).toMatchObject({ level: "good", text: expect.stringMatching(/2\d\d files/) as string });
});

describe("a folder", () => {
  test("that is not there yet is judged by the one above it, and nothing is left there", async () => {
    expect(await checkFolder("output", join(folder, "a/b"), words)).toMatchObject({
      check: "output",
      level: expect.stringMatching(/good|warning/) as string,
      text: expect.stringContaining(folder) as string,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  // Root writes wherever it likes.
  test.skipIf(process.getuid?.() === 0)("without the right to write is told with what to do", async () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    expect(await checkFolder("temp", closed, words)).toMatchObject({
      level: "bad",
      text: expect.stringContaining("EACCES") as string,
      advice: expect.stringContaining("TMPDIR") as string,
    });
  });

  test("for temporary files must be there", async () => {
    expect(await checkFolder("temp", join(folder, "none"), words)).toMatchObject({ check: "temp", level: "bad" });
  });

  test("of the system's is refused", async () => {
    expect(await checkFolder("output", "/proc/kam", words)).toMatchObject({ check: "output", level: "bad" });
  });
});

describe("for whoever develops the add-in", () => {
  test("a port that is taken is told, a free one too", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "localhost", () => {
        resolve((server.address() as { port: number }).port);
      });
    });
    expect(await checkPort(port, words)).toMatchObject({
      level: "warning",
      text: expect.stringContaining("EADDRINUSE") as string,
    });
    await new Promise((closed) => server.close(closed));
    expect(await checkPort(port, words)).toMatchObject({ level: "good" });
  });

  test("the certificate: none, none that can be read, one that holds, one that has expired", async () => {
    const file = certificateIn(folder);
    expect((await checkCertificate(file, new Date(), words)).text).toBe(words.certificate.none);
    mkdirSync(join(file, ".."));
    writeFileSync(file, "no certificate");
    expect(await checkCertificate(file, new Date(), words)).toMatchObject({ level: "warning" });
    const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost"];
    execFileSync("openssl", [...made, "-keyout", join(folder, "key"), "-out", file], { stdio: "ignore" });
    expect(await checkCertificate(file, new Date(), words)).toMatchObject({ level: "good" });
    const later = new Date(Date.now() + 31 * 24 * 3600 * 1000);
    expect(await checkCertificate(file, later, words)).toMatchObject({
      level: "warning",
      text: expect.stringContaining("expired") as string,
      advice: words.certificate.advice,
    });
  });
});

describe("the command", () => {
  test("prints a page, finds this machine fit and says so", async () => {
    const { code, stdout } = await runKam(["doctor", "--json", "-o", folder]);
    const { status, findings } = JSON.parse(stdout) as { status: string; findings: readonly { check: string }[] };
    expect([code, status]).toEqual([0, "ready"]);
    expect(findings.map(({ check }) => check)).toEqual([
      "program",
      "node",
      "fonts",
      "output",
      "temp",
      "browser",
      "port",
      "certificate",
    ]);
    expect(stdout).toMatch(/Chrome\/\d+/);
  });

  test("says what keeps documents from being made, and what to do", async () => {
    const { code, stdout, stderr } = await runKam(["doctor", "--browser", join(folder, "none"), "-o", folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ 指定的浏览器不存在或无法运行：.*请检查 --browser 的路径/m);
    expect(stderr).toContain("有 1 处使文件无法生成");
  });
});
