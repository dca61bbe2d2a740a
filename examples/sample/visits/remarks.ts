import { both } from "../both.ts";
import type { Situation } from "./situation.ts";

/** What the colleague who wrote the record advises next, by situation. */
export const ADVICE = {
  executive: [
    both(
      "下次由高层负责人同去，只带一页数字。",
      "Take the executive sponsor along next time, with one page of figures.",
    ),
    both("先把去年的效果算清，再谈新项目。", "Work out last year's benefit before speaking of the new project."),
    both("把拍板日期倒排进行动表。", "Plan backwards from the day of the decision."),
  ],
  need: [
    both(
      "需求还停在问题，没有数字，先算损失再报方案。",
      "The need is still a problem without figures: reckon the loss before proposing.",
    ),
    both("补见设备部门，避免方案做完才被否。", "See the equipment department before the concept is finished."),
    both("预算归口没有确认，暂不提升步骤。", "The budget has no owner yet: do not advance the step."),
  ],
  proposal: [
    both("用同一批样品做公开测试，不在口头上争。", "A public test on the same samples instead of arguing."),
    both(
      "把驻场和培训写进方案，这是他们最担心的。",
      "Write resident engineer and training into the concept; that is their worry.",
    ),
    both("尽快让财务按客户口径复算一遍。", "Have finance recalculate on the customer's basis soon."),
  ],
  terms: [
    both(
      "降价必须换付款或范围，先内部定好底线。",
      "A lower price only against payment or scope; settle the limit inside first.",
    ),
    both("把备件与服务拆开报，避免整体被压。", "Quote parts and service apart, so that not the whole is pressed."),
    both("法务条款由商务当面谈，不再来回发邮件。", "Commercial meets legal in person instead of writing mails."),
  ],
  service: [
    both("把效果记录整理成案例，用于同类客户。", "Turn the record of results into a case for similar customers."),
    both("老线改造可以列为商机，先问预算周期。", "The old line may become an opportunity: ask about the budget cycle."),
    both("报修响应要月度通报，让管理层看到。", "Report response times monthly so that management sees them."),
  ],
  engineer: [
    both("指标按实测写，不为中标加码。", "Write measured targets, nothing added to win."),
    both("点位差异要在报价前闭合。", "Close the differences in I/O before quoting."),
    both("安全说明一次交全，减少往返。", "Hand in the whole security note at once."),
  ],
  finance: [
    both("开票与验收资料按合同节点提前备齐。", "Prepare invoices and acceptance papers ahead of the milestones."),
    both("付款没排进批次前不催第二次，先补单据。", "Complete the papers before reminding a second time."),
  ],
  quiet: [
    both("保持季度联系，不投入售前人力。", "Stay in touch quarterly, no presales effort."),
    both("先了结旧事，再谈合作。", "Settle the old matter first."),
  ],
} as const satisfies Readonly<Record<Situation, readonly unknown[]>>;

export const NEEDS = [
  both("减少人工记录和抄错", "Less writing by hand and fewer slips"),
  both("换型等待缩短一半", "Half the waiting at change-over"),
  both("报警分级，只留要动手的", "Grade the alarms and keep those that need a hand"),
  both("停机原因能在当班查清", "Find the cause of a stoppage within the shift"),
  both("能耗按产线分摊", "Energy shared out by line"),
  both("新旧系统一套账号", "One set of accounts for old and new systems"),
] as const;

export const OBJECTIONS = [
  both("担心切换时停产", "Afraid that the switch-over stops production"),
  both("认为首次报价偏高", "Finds the first price high"),
  both("担心没有人会用", "Doubts that anybody can run it"),
  both("质疑驻场人数不够", "Thinks the resident team too small"),
  both("要求先看同类现场", "Wants to see a similar site first"),
] as const;

/** {rival} stands for the name. */
export const RIVAL_FACTS = [
  both("{rival}上周做了演示，主讲价格和交期。", "{rival} showed its product last week and spoke of price and time."),
  both("{rival}提出免费试用三个月。", "{rival} offers three months of free trial."),
  both("{rival}带客户看了外地一个现场。", "{rival} took the customer to a site in another city."),
  both("{rival}报价含两年备件。", "{rival} quotes with two years of parts."),
] as const;

export const RIVAL_SOURCES = [
  both("客户采购当面告知", "Told by the customer's purchasing"),
  both("公开交流会上看到", "Seen at an open workshop"),
  both("客户技术人员提到", "Mentioned by the customer's engineers"),
] as const;

export const RESULTS = [
  both("电话确认，已按约定进行", "Confirmed by phone, going as agreed"),
  both("材料已收到，等内部意见", "Papers received, waiting for opinions"),
  both("对方补了资料，下一步不变", "They sent more papers, next step unchanged"),
  both("改期一周，原因已记录", "Moved by a week, reason noted"),
] as const;
