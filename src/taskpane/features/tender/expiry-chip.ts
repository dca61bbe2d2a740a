import type { DocumentExpiry } from "#core/tender/document-expiry.ts";
import type { ChipData } from "../../shared/screen.tsx";

interface ExpiryWords {
  readonly left: (days: string) => string;
  readonly past: (days: string) => string;
}

/** How long a document of the library holds, counted from today or from another day as the words say. */
export function expiryChip({ state, daysLeft }: DocumentExpiry, { left, past }: ExpiryWords): ChipData {
  const text = state === "EXPIRED" ? past(String(-daysLeft)) : left(String(daysLeft));
  return { standing: ({ VALID: "good", EXPIRING: "warn", EXPIRED: "bad" } as const)[state], text };
}
