import type { RelationshipLevel } from "#core/codes/codes.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { both } from "../both.ts";
import { officeDayBefore } from "../days.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, SamplePerson } from "../shapes.ts";

/** What somebody did that shows the level; one thing that was seen, never a feeling. */
const EVIDENCE: Readonly<Record<RelationshipLevel, readonly Bilingual[]>> = {
  CR1: [
    both("在评审会上主动要求沿用我方方案，并说明理由", "Asked in the review to keep our concept and said why"),
    both("向同行推荐我方，并约好了电话", "Recommended us to another company and arranged the call"),
    both(
      "把停机数据写进内部报告，注明由我方提供",
      "Put our stoppage figures into an internal report and named the source",
    ),
    both(
      "提前告诉我方内部排期变化，并要求一起调整",
      "Told us of a change in their schedule beforehand and asked to adjust together",
    ),
    both("邀请我方参加其年度改造计划讨论", "Invited us to the discussion of the yearly retrofit plan"),
    both("在公开技术交流会上介绍我方现场效果", "Presented our results at an open workshop"),
    both(
      "主动反馈问题并等我方整改，没有另找别家",
      "Reported a problem and waited for our repair instead of calling others",
    ),
  ],
  CR2: [
    both("答应带人参观样板，并定下日期", "Agreed to bring people to the reference and fixed the day"),
    both("书面同意把我方指标列入需求确认单", "Agreed in writing to list our targets among the needs"),
    both("单独留出一小时听测算", "Set aside an hour for our calculation"),
    both("把内部反对意见告诉我方，请我方准备说明", "Told us the objections inside and asked for our answer"),
    both("会后自己打电话追问细节", "Called after the meeting to ask for details"),
    both("为我方引见了另一个部门的负责人", "Introduced us to the head of another department"),
    both("验收会上明确说效果达到预期", "Said at the acceptance that the result is as expected"),
    both("同意按我方建议调整检修顺序", "Accepted our order of the maintenance steps"),
  ],
  CR3: [
    both("两家供应商的会都参加，提问相同", "Attended the meetings of both suppliers and put the same questions"),
    both("要求各家按同一格式报价，没有表态", "Asked all for prices in one form and took no side"),
    both("回复邮件及时，只谈程序", "Answers mails in time and speaks of procedure only"),
    both("说由评审结果决定，不单独见供应商", "Said that the review decides and met no supplier alone"),
    both("听完介绍后没有追问，也没有反对", "Heard our presentation without questions and without objection"),
    both("按合同办事，付款和验收都照条款", "Keeps to the contract in payment and acceptance"),
    both("请我方与另一家同时参加测试", "Asked us and another supplier to the same test"),
  ],
  CR4: [
    both(
      "会上两次引用对手报价，要求我方解释差额",
      "Quoted the rival's price twice and asked us to explain the difference",
    ),
    both("取消了与我方约好的会，同周见了对手", "Cancelled our meeting and saw the rival in the same week"),
    both("当众质疑整改进度，要求暂停付款", "Doubted our repairs in front of others and asked to stop payment"),
    both("坚持用对手参数做比较基准", "Insists on the rival's values as the basis of comparison"),
  ],
  CR5: [
    both(
      "在内部会议上反对与我方合作，并提交了书面意见",
      "Spoke against us in an internal meeting and handed in a written opinion",
    ),
  ],
};

/** Evidence of a person's level, not later than the last contact; nothing for whom no level is known. */
export function evidenceOf(person: SamplePerson): { readonly levelEvidence?: Bilingual; readonly levelDate?: IsoDate } {
  const { level, lastContact, name } = person;
  if (level === undefined || lastContact === undefined) return {};
  const random = seeded(`evidence ${name.zh}`);
  const choices = EVIDENCE[level];
  const levelEvidence = choices[Math.floor(random() * choices.length)];
  return levelEvidence === undefined
    ? {}
    : { levelEvidence, levelDate: officeDayBefore(lastContact, random() < 0.6 ? 0 : 7 + Math.floor(random() * 50)) };
}
