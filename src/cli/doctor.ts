import { existsSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "#locales/catalogue.ts";
import { packageRoot } from "#report/print/package-root.ts";
import { certificateIn, checkCertificate, checkPort, DEVELOPMENT_PORT } from "./doctor/check-development.ts";
import { checkFolder } from "./doctor/check-folder.ts";
import { checkNode } from "./doctor/check-node.ts";
import { checkBrowser, checkFonts } from "./doctor/check-printing.ts";
import { good, type Finding, type Level } from "./doctor/finding.ts";
import { ExitCode } from "./exit-code.ts";
import type { DoctorOptions } from "./options.ts";
import { openTerminal } from "./terminal.ts";
import type { World } from "./world.ts";

const MARKS: Readonly<Record<Level, string>> = { good: "✓", warning: "!", bad: "✗" };

/** `kam doctor`: whether documents can be made on this machine, and what to do where not. Asks nothing of the network. */
export async function doctor(options: DoctorOptions, world: World): Promise<ExitCode> {
  const { lang, json, quiet } = options;
  const terminal = openTerminal(world.streams, quiet);
  const words = catalogue(lang).cli.doctor;
  const findings: Finding[] = [];
  for await (const finding of examine(options, world)) {
    findings.push(finding);
    if (!json && !(quiet && finding.level === "good")) for (const line of linesOf(finding)) terminal.result(line);
  }
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const status = count("bad") > 0 ? "bad" : "ready";
  if (json) terminal.document({ status, version: world.version, findings });
  else if (!quiet) terminal.say(words.summary(count("bad"), count("warning")));
  return status === "bad" ? ExitCode.someFailed : ExitCode.done;
}

async function* examine({ lang, output, browser }: DoctorOptions, { version }: World): AsyncGenerator<Finding> {
  const words = catalogue(lang).cli.doctor;
  const root = packageRoot();
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  yield good("program", words.program(version, root, `${process.platform} ${process.arch}`));
  yield checkNode(process.versions.node, engines.node, words);
  yield checkFonts(words);
  yield await checkFolder("output", output, words);
  const temp = await checkFolder("temp", tmpdir(), words);
  yield temp;
  // A browser keeps its profile there.
  if (temp.level !== "bad") yield await checkBrowser(browser, lang, words);
  // Only whoever has the source develops the add-in.
  if (!existsSync(join(root, "vite.config.ts"))) return;
  yield await checkPort(DEVELOPMENT_PORT, words);
  yield await checkCertificate(certificateIn(homedir()), new Date(), words);
}

function linesOf({ level, text, advice }: Finding): readonly string[] {
  const [first = "", ...rest] = text.split("\n");
  const advised = advice === null ? [] : advice.split("\n").map((line) => `  → ${line}`);
  return [`${MARKS[level]} ${first}`, ...rest.map((line) => `  ${line}`), ...advised];
}
