import { numberBar } from "#charts/number-bar.ts";
import { statusMark } from "#charts/status-mark.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import {
  cell,
  cellDate,
  field,
  figure,
  halves,
  note,
  numbers,
  pictures,
  points,
  row,
  section,
  sideBySide,
  table,
  text,
  wide,
  words,
} from "#report/view/document/make-part.ts";

const mark = statusMark({ standing: "bad", label: "危险" });
const bar = numberBar({
  actual: 40,
  target: 100,
  previous: 30,
  elapsed: 0.5,
  title: "签约",
  desc: "签约 40，目标 100",
});

/** A document with every kind of part; the texts are hostile where a workbook could make them so. */
export const sampleDocument: DocumentView = {
  schema: "kam-sample/1",
  language: "zh-CN",
  asOf: "2026-06-30",
  documentTitle: "样例 <文档>",
  frame: {
    account: "澜岳 <b>新能源</b>",
    document: "样例 截至 2026-06-30",
    mark: "内部机密",
    foot: "金额单位：万元",
    page: { before: "第 ", between: " 页，共 ", after: " 页" },
  },
  headline: {
    folds: false,
    account: "澜岳 <b>新能源</b>",
    who: ["战略级", "客户经理 林若岚"],
    title: "第三轮只让 9.0，换预付款 30%",
    messages: [{ mark, area: "位置", text: "现报价 556.0 在可成交区外 4.0。" }],
  },
  sheets: [
    {
      onePage: true,
      bands: [
        wide(
          section("numbers", "四个数字", "签约过半", [
            {
              kind: "key-numbers",
              numbers: [
                {
                  name: "签约",
                  target: "目标 100",
                  value: "40",
                  part: "40%",
                  bar,
                  change: { text: "+10", tone: "good" },
                  note: "比上年",
                },
                { name: "回款", target: null, value: "–", part: null, bar: null, change: null, note: "没有目标" },
              ],
              key: "黑条为实际，框为目标。",
            },
          ]),
        ),
        sideBySide(
          [
            7,
            section("people", "谁", "两位决策人", [
              table(
                [words("姓名"), numbers("分数", 16), pictures("进度", 30, bar), words("下一步", 30, true)],
                [
                  row([
                    "张三",
                    cell("12.5", { tone: "bad" }),
                    cell("", { picture: bar }),
                    cell("拜访", { mark, small: "07-08" }),
                  ]),
                  row(
                    [
                      cell("总裁", { lead: "李<四>" }),
                      "",
                      "",
                      cell("技术澄清会 <b>", { date: cellDate("2026-06-01", mark) }),
                    ],
                    "strong",
                  ),
                  row(["=HYPERLINK(1)", "<script>", "", cell("", { date: cellDate("2026-07-01") })], "minor"),
                  row(["合计", "12.5", "", ""], "sum"),
                ],
                { title: "决策链" },
              ),
              note("分数为 –2 至 2。"),
            ]),
          ],
          [
            5,
            section("points", "要点", "三条", [
              {
                kind: "points",
                points: [
                  { mark, lead: "位置", text: "在区外" },
                  { mark: null, lead: null, text: "无标记" },
                ],
              },
              figure(bar, { title: "签约进度", note: "灰条为上年。" }),
            ]),
          ],
        ),
        wide(section("plain", "", "", [note("没有标题的一节。", 1)])),
        wide(section("next", "下一步", "只让 9.0 到 547.0", [text("对方不同意时不让价。", 2)], { callout: true })),
      ],
    },
    {
      onePage: false,
      bands: [
        wide(
          section("record", "记录", "一次拜访", [
            {
              kind: "pairs",
              across: 2,
              pairs: [
                { name: "客户", text: "澜岳" },
                { name: "日期", text: "2026-06-30" },
              ],
            },
            {
              kind: "checks",
              across: 2,
              checks: [
                { state: "done", text: "样品", note: "两件" },
                { state: "open", text: "合同", note: null },
                { state: "unknown", text: "资质", note: null },
              ],
            },
            halves(
              [figure(bar, { title: "左" })],
              [text("右边的 <话>", 3, { title: "请高层支持", mark, lead: "沈维" }), points([])],
            ),
            { kind: "fields", fields: [field("客户的原话", "价格 <可以> 谈", 12, 3), field("日期", null, 4)] },
            {
              kind: "signatures",
              signatures: [
                { name: "客户经理", date: "日期" },
                { name: "主管", date: "日期" },
              ],
            },
          ]),
          false,
        ),
      ],
    },
  ],
  figures: {},
};
