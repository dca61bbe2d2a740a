/** Words of explaining the selected cell. */
export const explain = {
  again: "解释现在选中的",
  message: (shown: string) => `${shown} 是这样来的`,
  same: "重新计算与单元格一致。",
  differs: (result: string) => `现在重新计算得到 ${result}，与单元格不同：单元格可能还没有重算，按 F9 再看。`,
  factors: "由来",
  formula: "公式",
  yes: "是",
  no: "否",
  reading: "正在读单元格…",
  insertWhy: (id: string) => `在工作表里用 =KAM.${id}(…) 也能得到同样的内容，参数照抄。`,
  refusals: {
    noFunction: () => "选中的单元格里没有 =KAM. 公式。先在工作表里选中一个，再点“解释现在选中的”。",
    unknown: (id: string) => `没有 KAM.${id} 这个函数，可能拼错了，或者是另一个加载项的。`,
    noWhy: (id: string) => `KAM.${id} 的结果直接由参数得出，没有分项的由来。写法和例子见“函数”。`,
    onlyExcel: (text: string) =>
      `参数 ${text} 是嵌套的计算，窗格取不到它的值。把它放进单独一个单元格，公式里引用那个单元格，就能解释。`,
    fault: (text: string) => `这个单元格报错：${text}`,
    notLoaded: () => "函数还没有载入。关闭再打开窗格试试；还不行，看“检查与修复”。",
  },
};
