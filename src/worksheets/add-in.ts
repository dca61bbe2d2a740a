import type { BookAddIn } from "#xlsx/book/book.ts";

/** The add-in's id, as its manifest has it: it never changes. */
export const ADD_IN_ID = "382a5b7b-2a7e-405c-8653-5de274051098";

/** The add-in as a workbook offers it; a package's version has three numbers, an add-in's four. */
export function addInOf(store: BookAddIn["store"], version: string): BookAddIn {
  return { id: ADD_IN_ID, version: `${version}.0`, store };
}
