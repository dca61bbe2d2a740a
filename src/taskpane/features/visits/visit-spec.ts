import type { PaneWords } from "#locales/pane-words.ts";
import type { FormSpec } from "../../form/form-spec.ts";

/** What is asked about a visit: five fields, and the rest when there is time. */
export function visitSpec({ form, wordsHint, sourceHint }: PaneWords["visits"]): FormSpec {
  return {
    table: "visits",
    first: [
      "customer",
      { id: "customerPeople", as: "people" },
      { id: "customerWords", as: "lines", hint: wordsHint },
      "nextStep",
      "nextDate",
    ],
    sections: [
      {
        key: "time",
        title: form.time,
        fields: ["date", { id: "startTime", as: "time" }, { id: "endTime", as: "time" }, "place", "mode"],
      },
      { key: "ours", title: form.ours, fields: ["ourPeople", "visitorLevel", "author", "enteredAt"] },
      { key: "commitments", title: form.commitments, fields: [lines("lastCommitments"), lines("commitments")] },
      {
        key: "goal",
        title: form.goal,
        fields: ["goal", lines("mainPoints"), "opportunity", "stepBefore", "stepAfter"],
      },
      { key: "needs", title: form.needs, fields: [lines("needs"), lines("objections")] },
      {
        key: "rivals",
        title: form.rivals,
        fields: [{ id: "rivalInfo", as: "lines", hint: sourceHint }, "rivalSource"],
      },
      { key: "advice", title: form.advice, fields: [lines("advice"), "attachments"] },
      { key: "followUp", title: form.followUp, fields: ["followUpDone", "followUpMode", lines("followUpResult")] },
    ],
  };
}

function lines(id: string) {
  return { id, as: "lines" } as const;
}
