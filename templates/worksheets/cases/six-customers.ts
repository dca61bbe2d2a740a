import { text, type Table } from "../worksheet.ts";

/** Six key accounts of an invented seller of drives, with their ratings. */
export const customers: Table = {
  kind: "table",
  id: "customers",
  title: text("客户与六项评分", "Customers and their six ratings"),
  contract: "customers",
  key: "name",
  columns: {
    name: { kind: "text", role: "given", width: 24 },
    financial: { kind: "one", role: "given", min: 0, max: 100 },
    strategic: { kind: "one", role: "given", min: 0, max: 100 },
    influence: { kind: "one", role: "given", min: 0, max: 100 },
    growth: { kind: "one", role: "given", min: 0, max: 100 },
    risk: { kind: "one", role: "given", min: 0, max: 100 },
    synergy: { kind: "one", role: "given", min: 0, max: 100 },
  },
  rows: [
    {
      name: text("澄江电力装备", "Chengjiang Power Equipment"),
      financial: 82,
      strategic: 74,
      influence: 68,
      growth: 52,
      risk: 25,
      synergy: 70,
    },
    {
      name: text("北屿重工", "Beiyu Heavy Industry"),
      financial: 91,
      strategic: 38,
      influence: 55,
      growth: 30,
      risk: 45,
      synergy: 40,
    },
    {
      name: text("云杉食品机械", "Yunshan Food Machinery"),
      financial: 48,
      strategic: 66,
      influence: 44,
      growth: 86,
      risk: 30,
      synergy: 78,
    },
    {
      name: text("启明半导体设备", "Qiming Semiconductor Tools"),
      financial: 63,
      strategic: 80,
      influence: 85,
      growth: 90,
      risk: 72,
      synergy: 88,
    },
    {
      name: text("河谷水泥", "Hegu Cement"),
      financial: 58,
      strategic: 35,
      influence: 30,
      growth: 18,
      risk: 78,
      synergy: 22,
    },
    {
      name: text("安序物流系统", "Anxu Logistics Systems"),
      financial: 70,
      strategic: 68,
      influence: 64,
      growth: 66,
      risk: 34,
      synergy: 60,
    },
  ],
};

/** Their current and potential values, as an earlier assessment gave them. */
export const scores: Table = {
  kind: "table",
  id: "scores",
  title: text("去年底的三维评估", "Last year's assessment"),
  key: "name",
  columns: {
    name: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "customers.name", width: 24 },
    current: { header: text("当前价值", "Current value"), kind: "one", role: "given", min: 0, max: 100 },
    potential: { header: text("潜在价值", "Potential value"), kind: "one", role: "given", min: 0, max: 100 },
  },
  rows: {
    of: "customers",
    given: [
      { current: 79, potential: 64 },
      { current: 84, potential: 41 },
      { current: 46, potential: 77 },
      { current: 61, potential: 88 },
      { current: 52, potential: 28 },
      { current: 70, potential: 68 },
    ],
  },
};
