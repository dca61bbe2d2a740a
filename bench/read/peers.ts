import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("bench", "peers");

/** Installs the other readers on first use, with nothing but their own files, and gives the program of each. */
export function peerPrograms(): Readonly<Record<string, string>> {
  if (!existsSync(join(FOLDER, "node_modules"))) {
    execFileSync("npm", ["ci", "--prefix", FOLDER, "--ignore-scripts", "--no-audit", "--no-fund"], {
      stdio: "inherit",
    });
  }
  return { "@e965/xlsx (dense)": join(FOLDER, "sheetjs.js"), exceljs: join(FOLDER, "exceljs.js") };
}
