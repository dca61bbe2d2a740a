import type { Audience } from "#report/documents/document-kind.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import type { Language } from "#locales/language.ts";

export const DEMO = "out/demo";
export const MANIFEST = "manifest.json";

/** A document that the demo made. */
export interface DemoDocument {
  readonly document: DocumentId;
  readonly file: string;
  readonly language: Language;
  readonly audience: Audience;
}
