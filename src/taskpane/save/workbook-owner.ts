import type { WorkbookIdentity } from "../excel/workbook-identity.ts";

/** The key under which drafts of a workbook are kept: its number, or its file while it has none. */
export function ownerOf({ id, file }: Pick<WorkbookIdentity, "id" | "file">): string {
  return id ?? `file:${file}`;
}

/** Every key under which drafts of this workbook may stand. */
export function ownersOf({ ids, file }: WorkbookIdentity): readonly string[] {
  return [...ids, `file:${file}`];
}
