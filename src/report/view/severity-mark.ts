import { statusMark } from "#charts/status-mark.ts";
import { INK } from "#charts/ink.ts";
import type { Issue } from "#workbook/issue.ts";

/** ■ for an error, ▲ for a warning, a grey ● for a hint: by shape as well as by colour. */
export function severityMark(severity: Issue["severity"], label: string): string {
  switch (severity) {
    case "error":
      return statusMark({ standing: "bad", label });
    case "warning":
      return statusMark({ standing: "warn", label });
    case "note":
      return statusMark({ standing: "good", label, ink: { ...INK, good: INK.secondary } });
  }
}
