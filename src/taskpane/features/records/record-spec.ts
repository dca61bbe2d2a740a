import type { FormWords } from "#locales/form-words.ts";
import { NEUTRALITY_COLUMNS, SECTION_COLUMNS } from "#report/view/facts/requirements.ts";
import type { FieldSpec, FormSpec, SectionSpec } from "../../form/form-spec.ts";
import type { RecordTable } from "../../shared/route.ts";
import { genericSpec } from "./generic-spec.ts";

const lines = (id: string): FieldSpec => ({ id, as: "lines" });

/* Written by hand where the order in which one thinks says more than the contract does. */

const FIRST: Partial<Readonly<Record<RecordTable, readonly FieldSpec[]>>> = {
  actions: ["customer", lines("text"), "owner", "due", "status"],
  developmentWays: ["customer", "way", "voter", "chance", "cost", "days", lines("opinion")],
  needs: ["customer", lines("statement"), { id: "speaker", as: "person" }, "date", "level"],
  opportunities: ["customer", "name", "amount", "step", "expSign"],
  requirementReviews: ["tenderId", "date", "reviewer", "version", lines("changes")],
  visitPreparations: ["customer", "planned", lines("goal"), lines("questions"), lines("agenda")],
};

type Titles = FormWords["form"];

const SECTIONS: Partial<Readonly<Record<RecordTable, (titles: Titles) => readonly SectionSpec[]>>> = {
  actions: (titles) => [{ key: "done", title: titles.done, fields: ["done", lines("result"), "source"] }],
  developmentWays: (titles) => [{ key: "rest", title: titles.rest, fields: ["date", "chosen"] }],
  needs: (titles) => [
    {
      key: "ripe",
      title: titles.ripe,
      fields: ["kind", "role", "problemNamed", "wantsChange", "budgetKnown", "dateKnown"],
    },
    { key: "answer", title: titles.answer, fields: ["valuePoint", lines("response"), "psychological"] },
  ],
  opportunities: (titles) => [
    { key: "next", title: titles.next, fields: [lines("nextStep"), "nextDate", "owner", "lastActivity"] },
    { key: "about", title: titles.about, fields: ["product", "source", "rival", "needLevel", "kdmLevel", "created"] },
    {
      key: "odds",
      title: titles.odds,
      fields: ["stepSince", "probability", "expTender", "expCash", "expRevenue", "budgetReleased"],
    },
    { key: "end", title: titles.end, fields: ["status", "closed", "reason", lines("reasonNote")] },
  ],
  requirementReviews: (titles) => [
    { key: "neutral", title: titles.neutral, fields: Object.values(NEUTRALITY_COLUMNS) },
    { key: "written", title: titles.written, fields: Object.values(SECTION_COLUMNS) },
  ],
  visitPreparations: (titles) => [
    {
      key: "people",
      title: titles.people,
      fields: [{ id: "decisionMaker", as: "person" }, { id: "handler", as: "person" }, "owner"],
    },
    { key: "meeting", title: titles.meeting, fields: ["preMeeting", lines("opinions")] },
    {
      key: "facts",
      title: titles.facts,
      fields: ["industryFacts", "productFacts", "structure", "results", "staff", "plans", "problems"].map(lines),
    },
    {
      key: "material",
      title: titles.material,
      fields: [
        "companyReady",
        "productReady",
        "presenterReady",
        "newsReady",
        "certificatesReady",
        "picturesReady",
        "samplesReady",
      ],
    },
  ],
};

/** What is asked about a record. */
export function recordSpec(table: RecordTable, titles: Titles): FormSpec {
  const first = FIRST[table];
  return first === undefined ? genericSpec(table, titles) : { table, first, sections: SECTIONS[table]?.(titles) ?? [] };
}
