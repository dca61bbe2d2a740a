/** Words of putting a formula into a cell. */
export const formula = {
  open: "插入公式",
  unknown: "没有这个函数。",
  table: "取哪张表的列",
  tableHint: "列名与参数对得上的表排在最前。",
  leaveOut: "省略",
  choose: "请选择",
  selection: "用现在选中的单元格",
  result: "将写入",
  withParameters: "参数取自 KAM_PARAMS，改参数表，公式随之重算。",
  withoutParameters: "这个工作簿没有 KAM_PARAMS，公式按默认参数计算。要用团队自己的参数，先在“表格设置”里建参数表。",
  selectTarget:
    "先在工作表里选中要放结果的单元格。放在同一张表的行里，公式只取那一行；放在表外，每行一个结果往下铺开。",
  insert: "写入选中的单元格",
  missing: (label: string) => `还差：${label}`,
  filled: (address: string, shown: string) =>
    `${address} 里已有“${shown}”，没有改动。再点一次就替换它；或先选中一个空单元格。`,
  replace: "替换并写入",
  spill: (address: string) =>
    `已写入 ${address}，但下面的单元格不空，结果铺不开，显示 #SPILL!。清空下面的单元格，或换到别处。`,
  done: (address: string) => `已写入 ${address}。要撤销，在 Excel 里按 Ctrl+Z。`,
};
