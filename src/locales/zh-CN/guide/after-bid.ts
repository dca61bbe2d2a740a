import type { GuideTexts } from "../../guide-texts.ts";

const step = (name: string, how: string) => ({ step: name, how });
const condition = (name: string, how: string) => ({ condition: name, how });

export const afterBid: GuideTexts["afterBid"] = {
  title: "公示期与失标之后",
  about: "公示期只凭事实、按期限做事；丢了标，先守规矩，再复盘，再把关系留住。",
  headers: { phase: "阶段", step: "要做的事", how: "怎样做" },
  phases: { PUBLICITY: "公示期", "LOSS-DAY": "失标第一天", "LOSS-REVIEW": "失标复盘", LATER: "往后" },
  rows: {
    PUBLICITY: {
      CALENDAR: step("算好异议的最后一天", "公示一开始就写进日历，指定一个人盯；过了期限不再受理。"),
      COMPARE: step("核对公示内容", "候选人的资格、业绩、报价与招标文件是否一致，只用公告、公示和公开的查询渠道。"),
      "OWN-FAULTS": step("先找自己的漏洞", "对照评分点和否决情形查自己的标书；有错就向招标人公开更正，不等别人投诉。"),
      FACTS: step("把事实逐条写下", "每条写明文件、来源、影响了什么；来路不正当的不用，交给法务。"),
      WRITING: step("要提就书面提", "向招标人或代理机构书面提出，写清事实和请求；不找评委，不在网上或群里放话。"),
    },
    "LOSS-DAY": {
      THANK: step("当天致谢", "一句祝贺、一句感谢，约半小时听客户说哪里不够；不争辩，不抱怨。"),
      CALM: step("内部定规矩", "指定一人对外说话；不骂客户和对手，不找评委，不翻别家的标书。"),
      DEPOSIT: step("登记要退的", "保证金、原件、样品逐项登记，退还期限写进日历。"),
    },
    "LOSS-REVIEW": {
      DEBRIEF: step("听客户说", "问差在哪几个评分点、下次怎样更合适；只听对方愿意说的，不打听评委和别家的标书。"),
      REVIEW: step("内部复盘", "只谈自己能改的：投不投的决定、证据、报价、时间；写进赢丢单复盘。"),
      CORRECT: step("改一样东西", "资料库、评分证据或流程里改一处，写明谁、哪天改完。"),
    },
    LATER: {
      SERVICE: step("在用的照旧服务", "已有的设备和合同按计划巡检、结算，不因丢标变脸色。"),
      RETURN: step("带着东西再去", "带一个同类项目的数据或经验再约，为下一次招标之前的公开交流做准备。"),
    },
  },
  conditionsTitle: "可以提异议、质疑或投诉的条件",
  conditions: {
    DOCUMENTED: condition("有据可查", "写得出文件、日期和出处，不靠听说。"),
    LAWFUL: condition("来源正当", "公告、公示、公开查询或对方公开告知；别家标书的复印件再真也不能用。"),
    AFFECTS: condition("影响结果", "改正之后，资格、得分或名次会变；错别字不算。"),
    "IN-TIME": condition("还在期限内", "对结果的投诉，要先在公示期内提过异议。"),
  },
};
