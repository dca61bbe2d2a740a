import type { Outcome } from "#core/kernel/outcome.ts";
import type { FileProblem } from "./theme-fault.ts";

/** The files of a theme, wherever they lie. Paths are written with / and begin in the folder. */
export interface ThemeFolder {
  read(path: string, mostBytes: number): Outcome<Buffer, FileProblem>;
  /** Names of the files in a folder of it, in order; none where there is no such folder. */
  list(folder: string): Outcome<readonly string[], FileProblem>;
}
