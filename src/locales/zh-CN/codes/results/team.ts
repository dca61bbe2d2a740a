import type { TeamResultId } from "#core/codes/results/team.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of the performance of reps and of events. */
export const teamResults: ResultLabelsOf<TeamResultId> = {
  effectPart: {
    GOAL: "没有计划目标",
    COMMITMENT: "没有客户承诺",
    CHANGE: "没有带来变化",
    EVIDENCE: "没有证据",
    TIME: "未在期限内见效",
  },
  activityTotal: { NONE: "未填类型", ALL: "合计" },
  logCheck: {
    person: "见了谁",
    time: "时间",
    place: "地点",
    goal: "目标",
    words: "客户原话",
    commitment: "承诺",
    nextStep: "下一步及日期",
    opportunity: "关联商机",
    entered: "48 小时内填报",
    evidence: "凭证",
  },
  logFlag: {
    SIMILAR: "与此前日志相似",
    OVERLAP: "时间重叠",
    MANY: "当日条数多",
    BULK: "集中填报",
    REVERSED: "结束早于开始",
  },
  capabilityArea: { KNOWLEDGE: "知识", SKILL: "技能", QUALITY: "素质" },
  teamTrait: {
    goal: "共同目标",
    roles: "分工清楚",
    skills: "能力互补",
    communication: "沟通开放",
    trust: "相互信任",
    conflict: "善处分歧",
    leadership: "带头人得力",
    review: "定期复盘",
  },
  touchpointState: { HELD: "已举行", LATER: "未到提醒日", SOON: "临近", OVERDUE: "已逾期" },
  eventFit: { "TOO-SMALL": "偏小", FITS: "合适", "TOO-LARGE": "偏大" },
  speakerItem: {
    eloquence: "表达能力",
    content: "内容契合度",
    caseValue: "案例价值",
    slides: "课件质量",
    questions: "问答准备",
    rehearsal: "彩排质量",
  },
  stickinessPart: { contacts: "联系频次", users: "使用人数", products: "在用产品", attendance: "参加活动" },
};
