import { defineTable } from "../define-table.ts";

export const bidDocuments = defineTable({
  id: "bidDocuments",
  name: { zh: "投标资料库", en: "Bid library" },
  synonyms: [
    "标准标书库",
    "标书库",
    "标书资料库",
    "资质库",
    "资质证书台账",
    "投标素材库",
    "证书台账",
    "bid documents",
    "document library",
    "proposal library",
    "certificates register",
  ],
  area: "tender",
  about: {
    zh: "每行一份投标常用资料：类型、有效期、保管人与上次核对日期。",
    en: "One document that bids use per row: kind, expiry, keeper and when it was last checked.",
  },
  models: ["TEND-10"],
  key: "documentId",
  columns: {
    documentId: {
      header: { zh: "资料编号", en: "Document ID" },
      kind: "text",
      synonyms: ["文件编号", "证书编号", "document no", "certificate no"],
    },
    document: {
      header: { zh: "资料名称", en: "Document" },
      kind: "text",
      required: true,
      synonyms: ["文件名称", "证书名称", "资质名称", "材料名称", "document name", "certificate name"],
    },
    kind: {
      header: { zh: "资料类型", en: "Kind of document" },
      kind: "code",
      codes: "bidDocumentKind",
      complete: true,
      synonyms: ["资料类别", "文件类型", "证书类型", "资质类型", "document type", "certificate type"],
    },
    issuer: {
      header: { zh: "发证机构", en: "Issued by" },
      kind: "text",
      synonyms: ["颁发机构", "发证机关", "出具单位", "issuer", "issuing body"],
    },
    issuedOn: {
      header: { zh: "发证日期", en: "Issued on" },
      kind: "date",
      synonyms: ["颁发日期", "出具日期", "取得日期", "issue date"],
    },
    validUntil: {
      header: { zh: "有效期至", en: "Valid until" },
      kind: "date",
      notBefore: "issuedOn",
      complete: true,
      synonyms: [
        "有效期",
        "到期日期",
        "到期日",
        "证书有效期",
        "失效日期",
        "expiry date",
        "expiration date",
        "expires on",
      ],
    },
    owner: {
      header: { zh: "保管人", en: "Keeper" },
      kind: "text",
      vocabulary: "colleague",
      complete: true,
      synonyms: ["维护人", "责任人", "负责人", "document owner", "owner"],
    },
    checkedOn: {
      header: { zh: "上次核对日期", en: "Last checked" },
      kind: "date",
      synonyms: ["核对日期", "最近核对日期", "更新日期", "最近更新", "last check", "last reviewed"],
    },
    place: {
      header: { zh: "存放位置", en: "Where it is kept" },
      kind: "text",
      synonyms: ["存放地点", "文件路径", "文件位置", "链接", "file path", "location", "link"],
    },
  },
});
