import { both } from "../both.ts";
import type { SampleAccount } from "../shapes.ts";
import { team } from "../team.ts";

/** The brand-new one: named a key account in June, so that nearly everything about it is still unknown. */
export const xutong: SampleAccount = {
  customer: {
    name: both("煦桐智能装备有限公司", "Xutong Intelligent Equipment Co., Ltd."),
    industry: both("智能装备", "Intelligent equipment"),
    owner: team.liang,
  },
  persons: [
    {
      name: both("江雨田", "Jiang Yutian"),
      title: both("创始合伙人", "Founding Partner"),
      lastContact: "2026-06-18",
      nextAction: both("首次拜访，问清三年扩产计划", "First visit: ask about the growth plan for three years"),
      nextDate: "2026-07-07",
      owner: team.liang,
    },
    {
      name: both("罗英武", "Luo Yingwu"),
      owner: team.liang,
    },
  ],
  open: [
    {
      name: both("样机控制器选型", "Controller for the prototype"),
      step: "ST1",
      created: "2026-06-18",
      stepSince: "2026-06-18",
    },
  ],
  closed: [],
  sales: [],
  payment: { months: 2, share: 1 },
};
