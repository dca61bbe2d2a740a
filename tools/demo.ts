/**
 * `npm run demo`: the documents of the sample workbooks, made by the built command, in out/demo. What it made stands in
 * out/demo/manifest.json, as the command itself tells it; `npm run verify` holds the files against that.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Audience } from "#report/documents/document-kind.ts";
import type { Language } from "#locales/language.ts";
import { DEMO, MANIFEST, type DemoDocument } from "./demo-manifest.ts";

const AS_OF = "2026-06-30";

interface Run {
  readonly command: string;
  readonly language: Language;
  readonly audience: Audience;
}

const RUNS: readonly Run[] = [
  { command: "all", language: "zh-CN", audience: "internal" },
  { command: "all", language: "zh-CN", audience: "customer" },
  { command: "portfolio", language: "en", audience: "internal" },
  { command: "negotiate", language: "en", audience: "internal" },
  { command: "joint-plan", language: "en", audience: "customer" },
];

rmSync(DEMO, { recursive: true, force: true });
mkdirSync(DEMO, { recursive: true });
const started = performance.now();
const made = RUNS.map(documentsOf);
const documents = made.flatMap((found) => found ?? []);
writeFileSync(join(DEMO, MANIFEST), `${JSON.stringify(documents, null, 2)}\n`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${documents.length} 份文件在 ${DEMO}，${seconds} 秒。先看名称里有 portfolio 和 plan 的。`);
console.log(`${documents.length} documents in ${DEMO}, ${seconds} s. Begin with those called portfolio and plan.`);
process.exitCode = made.includes(null) ? 1 : 0;

/** What one run made; null where something failed, which the command has then said. */
function documentsOf({ command, language, audience }: Run): readonly DemoDocument[] | null {
  console.log(`kam ${command}, ${language}, ${audience} …`);
  const workbook = `examples/kam-sample.${language}.xlsx`;
  const options = ["-o", DEMO, "--as-of", AS_OF, "--lang", language, "--audience", audience, "--json", "-q"];
  // A customer's copy is sent away: it names nobody.
  const personal = audience === "internal" ? ["--include", "personal"] : [];
  const run = spawnSync(process.execPath, ["dist/cli/kam.js", command, workbook, ...options, ...personal], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) return null;
  const { files } = JSON.parse(run.stdout) as { files: readonly Pick<DemoDocument, "document" | "file">[] };
  return files.map(({ document, file }) => ({ document, file, language, audience }));
}
