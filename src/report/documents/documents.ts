import type { DocumentKind } from "./document-kind.ts";
import { plan } from "./plan.ts";

/** Every kind of document, in the order in which help lists them. */
export const documents = { plan } satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentId = keyof typeof documents;

export const DOCUMENT_IDS = Object.keys(documents) as readonly DocumentId[];
