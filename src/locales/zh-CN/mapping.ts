/** Words of `kam map`: what sheets and headers are taken for. */
export const mapping = {
  table: (place: string, table: string, why: string) => `${place} ${table}表（${why}）`,
  foundBy: { map: "列对应中写明", name: "名称相符", headers: "表头相符" },
  confidence: { sure: "确定", likely: "较有把握", open: "不确定" },
  column: (cell: string, header: string, column: string, confidence: string) =>
    `  ${cell} “${header}” → ${column}，${confidence}`,
  because: (confidence: string, reasons: string) => `${confidence}：${reasons}`,
  unused: (headers: string) => `  未使用：${headers}`,
  question: (cell: string, header: string, columns: string, reasons: string) =>
    `  请确认 ${cell} “${header}”：是“${columns}”吗？（${reasons}）`,
  missing: (column: string) => `  缺少必需的“${column}”列，这张表还不能读取。请补上这一列，或在列对应文件中写明。`,
  gone: (column: string, was: string, nearest: string | null) =>
    `  “${column}”原来的表头“${was}”不见了。${nearest === null ? "" : `是不是“${nearest}”？`}`,
  tableQuestion: (place: string, tables: string) =>
    `请确认 ${place}：是“${tables}”中的哪一张表？请用表名命名工作表，或在列对应文件中写明。`,
  leftOut: (sheet: string, why: string) => `${sheet} 未读取：${why}`,
  whyLeftOut: { blank: "空白", ignored: "列对应中写明不读取", unknown: "没有认出" },
  stale: (reason: string) => `工作簿中保存的列对应已不适用，没有采用。${reason}`,
  nothing: (file: string) => `${file}：没有认出任何表，没有可写的列对应。请检查表头。`,
  questions: (count: number) => `有 ${count} 处需要确认。请改表头，或在列对应文件中写明，再运行一次。`,
  clear: "没有需要确认的地方。",
  saved: (path: string) => `列对应已保存在 ${path}`,
  written: (path: string) => `列对应已写入工作簿 ${path}`,
  unchanged: (path: string) => `工作簿 ${path} 中的列对应没有变化，未改动文件。`,
  locked: (path: string, lock: string) =>
    `${path} 正在 Excel 中打开（旁边有 ${lock}）。请关闭它再运行；若并没有打开，请删去这个 ${lock}。`,
  outputIsWorkbook: (path: string) => `“${path}”是工作簿本身。列对应文件请用 .json，要写进工作簿请用 --write。`,
};
