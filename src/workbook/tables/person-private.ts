import type { Column } from "../define-table.ts";

/** What a person looks for at work, rated from what was observed (NEED-3). */
export const spisesColumns = {
  needSecurity: need("安全需求", "Need for security", ["安全感需求", "心理需求安全"]),
  needControl: need("掌控需求", "Need for control", ["权力需求", "心理需求掌控"]),
  needNovelty: need("求新需求", "Need for the new", ["兴趣需求", "心理需求求新"]),
  needBelonging: need("归属需求", "Need to belong", ["关系需求", "心理需求归属"]),
  needEsteem: need("尊重需求", "Need for esteem", ["认可需求", "心理需求尊重"]),
  needGrowth: need("自我实现需求", "Need for growth", ["成长需求", "心理需求自我实现"]),
} as const satisfies Readonly<Record<string, Column>>;

/** A note about a person, kept only with its purpose, consent and end (CMP-6). */
export const personNotes = {
  notes: {
    header: { zh: "个人备注", en: "Personal note" },
    kind: "text",
    sensitivity: "sensitive",
    synonyms: ["备注", "联系人备注", "notes", "remark", "remarks", "contact notes"],
  },
  notePurpose: {
    header: { zh: "备注用途", en: "Purpose of the note" },
    kind: "text",
    sensitivity: "sensitive",
    synonyms: ["个人信息用途", "处理目的", "note purpose", "purpose of processing"],
  },
  noteConsent: {
    header: { zh: "本人已同意", en: "Consent given" },
    kind: "yesNo",
    sensitivity: "sensitive",
    synonyms: ["是否同意", "个人同意", "单独同意", "consent"],
  },
  noteUntil: {
    header: { zh: "备注删除日期", en: "Delete the note on" },
    kind: "date",
    sensitivity: "sensitive",
    synonyms: ["保存期限", "删除日期", "deletion date", "retention date"],
  },
} as const satisfies Readonly<Record<string, Column>>;

function need<const Zh extends string, const En extends string>(zh: Zh, en: En, synonyms: readonly string[]) {
  return { header: { zh, en }, kind: "rating", sensitivity: "sensitive", synonyms } as const;
}
