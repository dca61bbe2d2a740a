import { defineParameters } from "./define.ts";

// After how long `kam check` calls something stale.
export const checkParameters = defineParameters({
  "check.contactDays": { value: 90, unit: "days", origin: "own", model: "CHK-1", min: 1 },
  "check.stepDays": { value: 90, unit: "days", origin: "own", model: "CHK-1", min: 1 },
  "check.dossierDays": { value: 180, unit: "days", origin: "own", model: "CHK-1", min: 1 },
});
