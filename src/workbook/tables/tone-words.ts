import { defineTable } from "../define-table.ts";

/** A team's own wordings, looked for beside those that come with the tool. */
export const toneWords = defineTable({
  id: "toneWords",
  name: { zh: "谈判用语", en: "Wordings" },
  synonyms: ["谈判用语表", "用语表", "慎用词语", "敏感用语", "negotiation wording", "wordings to avoid", "tone words"],
  area: "negotiation",
  about: {
    zh: "每行一个团队自己要少用的说法：类别与改说。与本工具自带的一并检查。",
    en: "One wording that the team had better do without per row: its kind, and what to say instead. It joins the tool's own.",
  },
  models: ["NEG-8"],
  columns: {
    word: {
      header: { zh: "慎用说法", en: "Wording to avoid" },
      kind: "text",
      required: true,
      synonyms: ["用语", "词语", "慎用词", "wording", "phrase to avoid"],
    },
    kind: {
      header: { zh: "用语类别", en: "Kind of wording" },
      kind: "code",
      codes: "toneKind",
      required: true,
      synonyms: ["词语类别", "说法类别", "wording kind", "tone"],
    },
    instead: {
      header: { zh: "改说", en: "Say instead" },
      kind: "text",
      complete: true,
      synonyms: ["建议说法", "替代说法", "better wording", "suggested wording"],
    },
  },
});
