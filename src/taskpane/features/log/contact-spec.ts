import type { LogWords } from "#locales/log-words.ts";
import type { FormSpec } from "../../form/form-spec.ts";

/** What is asked about a contact on the way to winning a customer. */
export function contactSpec(titles: LogWords["form"]): FormSpec {
  return {
    table: "developmentLog",
    first: ["customer", "date", { id: "person", as: "person" }, "minutes", "way"],
    sections: [
      { key: "progress", title: titles.progress, fields: ["progress", "attitude", { id: "note", as: "lines" }] },
      { key: "result", title: titles.result, fields: ["result", { id: "reason", as: "lines" }] },
    ],
  };
}
