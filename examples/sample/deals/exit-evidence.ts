import type { Step } from "#core/codes/codes.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { both } from "../both.ts";
import { opportunityRows } from "../opportunity-rows.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, Rows } from "../shapes.ts";
import { stageLogRows } from "./stage-log.ts";

const EVIDENCE: Readonly<Partial<Record<Step, readonly Bilingual[]>>> = {
  ST1: [
    both("目标名单经主管签认", "Target list signed by the manager"),
    both("背景资料与评分表齐全", "Background papers and score sheet complete"),
  ],
  ST2: [
    both("联系人与问题原话已记录", "Contact and problem in the customer's words on record"),
    both("首次拜访记录已审", "Record of the first visit reviewed"),
  ],
  ST3: [
    both("需求确认单签字", "List of needs signed"),
    both("预算、时间、决策人、需求四项已确认", "Budget, time, decision maker and need confirmed"),
  ],
  ST4: [
    both("方案评审纪要", "Minutes of the review of the concept"),
    both("样板参观反馈表", "Comments after the visit to the reference"),
  ],
  ST5: [
    both("方案被书面接受为采购依据", "Concept accepted in writing as the basis of purchasing"),
    both("测试报告双方签字", "Test report signed by both"),
  ],
};

const NEXT: Readonly<Partial<Record<Step, Step>>> = { ST1: "ST2", ST2: "ST3", ST3: "ST4", ST4: "ST5", ST5: "ST6" };

// Steps that somebody entered before the result of the one before was checked.
const UNCHECKED = ["压铸岛集成控制", "加工厂数据平台二期", "发泡线控制系统"];

/** What proved the steps that the running opportunities have left; the last one of a few is not verified yet. */
export const exitEvidenceRows: Rows<"exitEvidence"> = opportunityRows
  .filter(({ status }) => status === "OPEN")
  .flatMap(({ oppId, name, owner }) => {
    const log = stageLogRows.filter((row) => row.oppId === oppId);
    return log.flatMap(({ step }, index) => {
      const left = log[index + 1];
      const choices = step === undefined ? undefined : EVIDENCE[step];
      if (step === undefined || left?.step === undefined || left.step !== NEXT[step] || choices === undefined)
        return [];
      const isLast = index === log.length - 2;
      const verified = !(isLast && UNCHECKED.includes(name?.zh ?? ""));
      return [
        {
          oppId,
          step,
          evidence: choices[Math.floor(seeded(`${oppId?.zh ?? ""} ${step}`)() * choices.length)],
          metOn: left.date as IsoDate,
          verified,
          verifiedBy: verified ? owner : undefined,
          document: both(`${oppId?.zh ?? ""}-${step}`, `${oppId?.en ?? ""}-${step}`),
        },
      ];
    });
  });
