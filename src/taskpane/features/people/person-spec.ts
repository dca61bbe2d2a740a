import type { PeopleWords } from "#locales/people-words.ts";
import type { FormSpec } from "../../form/form-spec.ts";

const SENSITIVE = [
  "needSecurity",
  "needControl",
  "needNovelty",
  "needBelonging",
  "needEsteem",
  "needGrowth",
  "notes",
  "notePurpose",
  "noteConsent",
  "noteUntil",
] as const;

/** What is asked about a person. */
export function personSpec({ form, evidenceHint }: PeopleWords["people"]): FormSpec {
  return {
    table: "persons",
    first: ["customer", "name", "title", "role", "influence"],
    sections: [
      {
        key: "level",
        title: form.level,
        fields: [
          "level",
          { id: "levelEvidence", as: "lines", hint: evidenceHint },
          "levelDate",
          "levelWanted",
          "lastContact",
          "coach",
        ],
      },
      { key: "next", title: form.next, fields: ["nextAction", "nextDate", "owner"] },
      {
        key: "place",
        title: form.place,
        fields: ["department", "reportsTo", "procurementStep", "standing", { id: "pressures", as: "lines" }],
      },
      { key: "reach", title: form.reach, fields: ["phone", "email"] },
      { key: "private", title: form.private, fields: [...SENSITIVE] },
    ],
  };
}
