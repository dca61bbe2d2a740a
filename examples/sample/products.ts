import { both } from "./both.ts";

/** What the invented supplier sells. */
export const products = {
  control: both("控制系统", "Control systems"),
  energy: both("能源管理", "Energy management"),
  data: both("数据平台", "Data platform"),
  vision: both("机器视觉", "Machine vision"),
  parts: both("备件", "Spare parts"),
  service: both("运维服务", "Maintenance services"),
} as const;
