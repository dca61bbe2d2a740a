import type { FunctionGuide, GuideEntry } from "./function-guide.ts";

/** Put here by the build, from the comments in src/functions; it stands in a file of its own because it is large. */
declare const KAM_FUNCTION_GUIDE: FunctionGuide;

export const knownFunctions: FunctionGuide = KAM_FUNCTION_GUIDE;

export function functionNamed(id: string): GuideEntry | null {
  return knownFunctions.find((entry) => entry.id === id) ?? null;
}
