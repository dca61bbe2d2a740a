import { both } from "./both.ts";

/** Departments that many customers have; special ones stand with their account. */
export const dept = {
  management: both("管理层", "Management"),
  purchasing: both("采购部", "Purchasing"),
  production: both("生产部", "Production"),
  equipment: both("设备部", "Equipment"),
  it: both("信息部", "IT"),
  finance: both("财务部", "Finance"),
  technology: both("技术部", "Engineering"),
  quality: both("质量部", "Quality"),
  safety: both("安环部", "Safety and environment"),
} as const;

/** Invented rivals; "in-house" is a rival too. */
export const rivals = {
  hengtuo: both("衡拓自动化", "Hengtuo Automation"),
  feili: both("斐砾数科", "Feili Digital"),
  cenwan: both("岑湾系统", "Cenwan Systems"),
  inHouse: both("客户自行开发", "Customer's own IT"),
} as const;
