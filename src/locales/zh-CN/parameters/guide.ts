import type { guideParameters as list } from "#core/parameters/guide.ts";

export const guideParameters: Readonly<Record<keyof typeof list, string>> = {
  "keyAction.days.ST1": "关键动作：目标客户定位的期限天数",
  "keyAction.days.ST2": "关键动作：线索挖掘的期限天数",
  "keyAction.days.ST3": "关键动作：有效商机的期限天数",
  "keyAction.days.ST4": "关键动作：初步认可的期限天数",
  "keyAction.days.ST5": "关键动作：方案认可的期限天数",
  "keyAction.days.ST6": "关键动作：商务谈判的期限天数",
  "keyAction.days.ST7": "关键动作：签约回款的期限天数",
  "keyAction.presalesAhead": "关键动作：售前比销售提前的天数",
  "keyAction.managerCheck": "关键动作：经理在销售之后复核的天数",
  "rehearsal.prepare": "讲标：备齐内容（讲标日前天数）",
  "rehearsal.practise": "讲标：全程演练（讲标日前天数）",
  "rehearsal.check": "讲标：最后检查（讲标日前天数）",
  "presentation.answerSeconds": "讲标：一个答案的最长秒数",
  "determination.high": "决心测试：“高”的下限",
  "course.dayMinutes": "课程：每天的授课分钟数",
};
