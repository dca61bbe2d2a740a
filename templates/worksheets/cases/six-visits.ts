import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** Six visit records of an invented team, some of them with gaps. */
export const visits: Table = {
  kind: "table",
  id: "visits",
  title: text("六条拜访记录", "Six visit records"),
  contract: "visits",
  key: "visitId",
  columns: {
    visitId: { kind: "text", role: "given", width: 9 },
    date: { kind: "date", role: "given", width: 12 },
    customer: { kind: "text", role: "given", width: 14 },
    customerPeople: { kind: "text", role: "given", width: 14 },
    customerWords: { kind: "text", role: "given", width: 26 },
    nextStep: { kind: "text", role: "given", width: 20 },
    nextDate: { kind: "date", role: "given", width: 12 },
    enteredAt: { kind: "date", role: "given", width: 12 },
    followUpDone: { kind: "date", role: "given", width: 12 },
  },
  rows: [
    visit("V-01", "2026-06-03", text("南枫制药", "Nanfeng Pharma"), {
      customerPeople: text("设备部 罗经理", "Ms Luo, equipment"),
      customerWords: text("冻干线停一天损失二十万", "A day's stop of the freeze dryer costs us 200,000"),
      nextStep: text("送两周试用件", "Parts for two weeks' trial"),
      nextDate: day("2026-06-10"),
      enteredAt: day("2026-06-04"),
      followUpDone: day("2026-06-09"),
    }),
    visit("V-02", "2026-06-08", text("青朴化工", "Qingpu Chemicals"), {
      customerPeople: text("采购部 石主管", "Mr Shi, purchasing"),
      nextStep: text("等消息", "Wait and see"),
      enteredAt: day("2026-06-15"),
    }),
    visit("V-03", "2026-06-12", text("海渡水务集团", "Haidu Water Group"), {
      customerPeople: text("总工 江工", "Mr Jiang, chief engineer"),
      customerWords: text("标书里要写清能耗怎么算", "The tender must say how energy use is counted"),
      nextStep: text("提供能耗测算表", "Send an energy calculation"),
      nextDate: day("2026-06-18"),
      enteredAt: day("2026-06-13"),
      followUpDone: day("2026-06-24"),
    }),
    visit("V-04", "2026-06-17", text("鼎越造纸", "Dingyue Paper"), {
      customerPeople: text("厂长 岑总", "Mr Cen, plant manager"),
      customerWords: text("明年产能要加三成", "Capacity goes up by a third next year"),
      nextStep: text("约技术交流", "Arrange a technical meeting"),
      enteredAt: day("2026-06-20"),
    }),
    visit("V-05", "2026-06-24", text("白鹭市政工程", "Bailu Municipal Works"), {
      customerWords: text("预算七月批下来", "The budget comes through in July"),
      nextStep: text("七月初再访", "Visit again in early July"),
      nextDate: day("2026-07-03"),
      enteredAt: day("2026-06-25"),
    }),
    visit("V-06", "2026-06-26", text("和禾食品", "Hehe Foods"), {
      customerPeople: text("行政部 叶女士", "Ms Ye, administration"),
      enteredAt: day("2026-06-26"),
      followUpDone: day("2026-06-29"),
    }),
  ],
};

/** The day on which the records are looked at. */
export const today: Table = {
  kind: "table",
  id: "today",
  title: text("查看日期", "As of"),
  key: "asOf",
  upright: true,
  rows: [{ asOf: day("2026-06-30") }],
  columns: { asOf: { header: text("截至日期", "As of"), kind: "date", role: "given" } },
};

function visit(visitId: string, date: string, customer: Text, rest: Row): Row {
  return { visitId, date: day(date), customer, ...rest };
}
