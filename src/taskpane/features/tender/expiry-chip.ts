import type { DocumentExpiry } from "#core/tender/document-expiry.ts";
import type { TenderWords } from "#locales/tender-words.ts";
import type { ChipData } from "../../shared/screen.tsx";

/** How long a document of the library holds. */
export function expiryChip({ state, daysLeft }: DocumentExpiry, list: TenderWords["list"]): ChipData {
  const text = state === "EXPIRED" ? list.past(String(-daysLeft)) : list.left(String(daysLeft));
  return { standing: ({ VALID: "good", EXPIRING: "warn", EXPIRED: "bad" } as const)[state], text };
}
