import { X509Certificate } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { developmentCertificate } from "../../tools/hosting/certificate.ts";
import { planFor, stopFor } from "../../tools/hosting/sideload.ts";

/* What `npm start` and `npm stop` do on each system; that Excel then has the add-in, only a person can see. */

test.each<[platform: string, target: string | undefined, document: string | undefined, run: RegExp | null]>([
  ["win32", undefined, undefined, /office-addin-debugging@\d+ start manifest\.xml desktop --app excel/],
  ["darwin", "desktop", undefined, /start manifest\.xml desktop/],
  ["linux", "web", "https://1drv.ms/x", /start manifest\.xml web .*--document https:\/\/1drv\.ms\/x$/],
  ["linux", undefined, undefined, null],
  ["win32", "serve", undefined, null],
])("on %s, for %s: %s", (platform, target, document, run) => {
  const plan = planFor(platform, { target, document });
  if (typeof plan === "string") throw new Error(plan);
  if (run === null) expect(plan.command).toBeNull();
  else expect(plan.command?.join(" ")).toMatch(run);
  expect(plan.words.join("\n"), "in both languages").toMatch(/\p{sc=Han}[^]*To end/u);
  expect(plan.words.join("\n").includes("ca.crt"), "where nobody trusts the certificate").toBe(platform === "linux");
});

test.each<[platform: string, asked: Parameters<typeof planFor>[1], told: RegExp]>([
  ["linux", { target: "desktop" }, /no Excel for this system/],
  ["win32", { target: "web" }, /needs a workbook on OneDrive/],
  ["win32", { target: "web", document: "a.xlsx" }, /needs a workbook on OneDrive/],
  ["win32", { target: "ipad" }, /"ipad" is none of desktop, web, serve/],
])("on %s, %j cannot be", (platform, asked, told) => {
  expect(planFor(platform, asked)).toMatch(told);
});

test("Excel forgets the add-in by a command, or by hand", () => {
  expect(stopFor("win32").command?.join(" ")).toMatch(/stop manifest\.xml$/);
  expect(stopFor("linux")).toMatchObject({
    command: null,
    words: [/“开始 > 加载项/, /Home > Add-ins/].map((words) => expect.stringMatching(words) as string),
  });
});

test.skipIf(process.platform !== "linux")("the certificate is for localhost, and made once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kam-certificate-"));
  try {
    const { cert, key } = await developmentCertificate(folder);
    expect(new X509Certificate(cert).subjectAltName).toContain("DNS:localhost");
    expect(readdirSync(folder).sort()).toEqual(["ca.crt", "localhost.crt", "localhost.key"]);
    expect((await developmentCertificate(folder)).key).toEqual(key);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
