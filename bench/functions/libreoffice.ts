import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { usageOfTree } from "../process-tree.ts";
import { median } from "./measure.ts";
import { RESULTS, workbookOf, type Sheet } from "./sheet.ts";

/** What an engine did with a sheet. */
export interface EngineResult {
  /** CPU of one calculation of every formula. */
  readonly milliseconds: number;
  /** The results from row 1 on, as the engine shows them. */
  readonly results: readonly (string | number)[];
}

const FOLDER = resolve("out/bench/libreoffice");
const PROFILE = join(FOLDER, "profile");
const OPTIONS = [`-env:UserInstallation=${pathToFileURL(PROFILE).href}`, "--headless", "--norestore"];
const FEW = 1;
const MANY = 21;
const PAIRS = 7;

/** Null where LibreOffice is not installed; else its version. */
export function libreOfficeVersion(): string | null {
  const { status, stdout } = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim().split(" ").slice(0, 2).join(" ") : null;
}

/**
 * Calculates a sheet anew in LibreOffice, many times and few times in processes of their own: start, reading and writing
 * fall out of the difference.
 */
export function calculateInLibreOffice(sheet: Sheet): EngineResult {
  installMacro();
  const [source, target] = [join(FOLDER, "sheet.xlsx"), join(FOLDER, "sheet.csv")];
  writeFileSync(source, workbookOf(sheet));
  const cpuOf = (times: number) => {
    const before = usageOfTree().cpuMs;
    rmSync(target, { force: true });
    const files = [source, target].map((file) => `"${pathToFileURL(file).href}"`).join(",");
    spawnSync("soffice", [...OPTIONS, `macro:///Standard.Bench.Recalculate(${files},${times})`], { timeout: 300_000 });
    return usageOfTree().cpuMs - before;
  };
  cpuOf(FEW);
  const differences = Array.from({ length: PAIRS }, () => (cpuOf(MANY) - cpuOf(FEW)) / (MANY - FEW));
  const lines = readFileSync(target, "utf8").trim().split("\n");
  return { milliseconds: median(differences), results: lines.map((line) => shown(line.split(",")[RESULTS] ?? "")) };
}

function shown(text: string): string | number {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

// LibreOffice calculates hard only when it is told to, and a macro is how it is told. Its first start lays out the profile.
function installMacro(): void {
  if (!existsSync(join(PROFILE, "user/registrymodifications.xcu")))
    spawnSync("soffice", [...OPTIONS, "--terminate_after_init"], { timeout: 120_000 });
  const library = join(PROFILE, "user/basic/Standard");
  mkdirSync(library, { recursive: true });
  const xml = (doctype: string, body: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${doctype}">\n${body}\n`;
  const dtd = (root: string, name: string) =>
    `${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name}.dtd`;
  const LIBRARY = `xmlns:library="http://openoffice.org/2000/library"`;
  const list = `<library:libraries ${LIBRARY} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`;
  const modules = `<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`;
  const module = `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${MACRO}</script:module>`;
  writeFileSync(join(library, "../script.xlc"), xml(dtd("library:libraries", "libraries"), list));
  writeFileSync(join(library, "script.xlb"), xml(dtd("library:library", "library"), modules));
  writeFileSync(join(library, "Bench.xba"), xml(dtd("script:module", "module"), module));
}

const MACRO = `
Sub Recalculate(source As String, target As String, times As Integer)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim book As Object
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  Dim i As Integer
  For i = 1 To times
    book.calculateAll()
  Next i
  Dim csv(0) As New com.sun.star.beans.PropertyValue
  csv(0).Name = "FilterName"
  csv(0).Value = "Text - txt - csv (StarCalc)"
  book.storeToURL(target, csv())
  book.close(True)
  StarDesktop.terminate()
End Sub
`;
