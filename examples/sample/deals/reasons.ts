import type { WinLossReason } from "#core/codes/records.ts";
import { seeded } from "../seeded.ts";

/** What the reviews of decided opportunities found. */
const REVIEWED: Readonly<Record<string, WinLossReason>> = {
  闸口视觉识别: "PRODUCT",
  涂装线控制: "PRICE",
  二次供水监测: "PRODUCT",
  无损检测视觉站: "RELATION",
  模组线数据采集: "PRODUCT",
  总装线数据采集: "NO-DECISION",
  机舱监测报警: "RELATION",
  分切机视觉对位: "PRICE",
  物流牵引车调度: "PRODUCT",
  吊装仿真平台: "TIMING",
  辊压机控制系统: "PRODUCT",
  二厂杀菌段改造: "SERVICE",
};

// Of those without a review: what the account manager noted, price more often than all else where we lost.
const LOST: readonly WinLossReason[] = ["PRICE", "PRICE", "PRICE", "PRODUCT", "RELATION", "TIMING"];
const WON: readonly WinLossReason[] = ["PRODUCT", "PRODUCT", "SERVICE", "SERVICE", "RELATION"];

/** Why an opportunity was won or lost, by its Chinese name. */
export function reasonOf(name: string, won: boolean): WinLossReason | undefined {
  const choices = won ? WON : LOST;
  return REVIEWED[name] ?? choices[Math.floor(seeded(`reason ${name}`)() * choices.length)];
}
