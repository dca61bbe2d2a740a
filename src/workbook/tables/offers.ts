import { defineTable } from "../define-table.ts";
import { negotiationColumn } from "./deal-columns.ts";

export const offers = defineTable({
  id: "offers",
  name: { zh: "出价记录", en: "Offers" },
  synonyms: [
    "让步记录",
    "谈判出价",
    "议价记录",
    "报价轮次",
    "谈判轮次",
    "还价记录",
    "offer log",
    "negotiation rounds",
    "concession log",
    "bargaining log",
  ],
  area: "negotiation",
  about: {
    zh: "每行一次出价：第几轮、哪一方、价格与交换条件。",
    en: "One offer per row: round, side, price and what it asks in return.",
  },
  models: ["CONC-2", "NEG-3"],
  key: "offerId",
  belongsTo: [{ table: "negotiations", column: "negId" }],
  columns: {
    offerId: { header: { zh: "出价编号", en: "Offer ID" }, kind: "text", synonyms: ["出价号", "offer no"] },
    negId: negotiationColumn,
    round: {
      header: { zh: "轮次", en: "Round" },
      kind: "count",
      min: 0,
      complete: true,
      synonyms: ["第几轮", "谈判轮次", "回合", "轮", "round no", "round number"],
    },
    side: {
      header: { zh: "出价方", en: "Side" },
      kind: "code",
      codes: "offerSide",
      required: true,
      default: "OWN",
      synonyms: ["报价方", "提出方", "哪一方", "offered by", "party", "who offered"],
    },
    price: {
      header: { zh: "出价", en: "Offer price" },
      kind: "money",
      required: true,
      synonyms: ["出价金额", "报价", "还价", "议价金额", "offer", "price", "offer amount"],
    },
    date: {
      header: { zh: "出价日期", en: "Offered on" },
      kind: "date",
      default: { days: 0 },
      synonyms: ["出价时间", "议价日期", "offer date"],
    },
    condition: {
      header: { zh: "交换条件", en: "Asked in return" },
      kind: "text",
      synonyms: ["附带条件", "对应条件", "换取条件", "condition", "in exchange for"],
    },
  },
});
