/** Words of saving from the pane: what happened, and what to do next. The draft is kept in every case. */
export const save = {
  listSeparator: "、",
  kept: "草稿已存在本机，一个字也没少。",
  keptInMemory: "这台电脑的浏览器存储不可用，草稿只在打开的窗格里：保存成功之前请不要关闭窗格。",
  faults: {
    sheetGone: (sheet: string) => ({
      what: `还没写入：工作表“${sheet}”不见了`,
      next: "若是改了名，请在窗格里刷新后再保存；若已删除，请先恢复它。",
    }),
    tableGone: (table: string, sheet: string) => ({
      what: `还没写入：工作表“${sheet}”里找不到“${table}”的表格`,
      next: "若是改了名或移到别处，请在窗格里刷新后再保存。",
    }),
    notATable: (table: string, sheet: string) => ({
      what: `还没写入：工作表“${sheet}”里的“${table}”是普通单元格，不是 Excel 表格`,
      next: "请选中其中一格按 Ctrl+T 把它变成表格，再在窗格里刷新后保存。数据和格式不变。",
    }),
    columnsGone: (sheet: string, headers: string) => ({
      what: `还没写入：工作表“${sheet}”里没有这些列：${headers}`,
      next: "请把列加回来，或在窗格里重新对应列，然后再保存。",
    }),
    columnTwice: (sheet: string, header: string) => ({
      what: `还没写入：工作表“${sheet}”有两列都叫“${header}”`,
      next: "不知道该写哪一列。请给其中一列改名，然后再保存。",
    }),
    sheetProtected: (sheet: string) => ({
      what: `还没写入：工作表“${sheet}”受保护`,
      next: "请在 Excel 的“审阅”里撤消工作表保护（没有密码就找表格负责人），然后再保存。不会重复写。",
    }),
    recordTwice: (sheet: string, rows: string) => ({
      what: `还没写入：工作表“${sheet}”里有几行是同一条记录（第 ${rows} 行）`,
      next: "请核对这几行，留下一行，或改正编号，然后再保存。",
    }),
    recordGone: (sheet: string) => ({
      what: `还没写入：这一行在工作表“${sheet}”里已经没有了，可能被别人删除`,
      next: "可以作为新的一行保存，或放弃这次修改。",
    }),
    textTooLong: (header: string, length: string, limit: string) => ({
      what: `还没写入：“${header}”有 ${length} 个字符，一个单元格最多 ${limit} 个`,
      next: "请删短，或分成两条记录。",
    }),
    fieldWithoutColumn: (table: string, columns: string) => ({
      what: `还没写入：“${table}”表里没有放这些内容的列：${columns}`,
      next: "请在表格里加上这些列，或清空这几项再保存。",
    }),
    notKept: (sheet: string, headers: string) => ({
      what: `写入后再读，工作表“${sheet}”里这些列与填的不一样：${headers}`,
      next: "可能有人同时在改，或单元格正在编辑。请看一眼这一行，然后再保存一次；不会重复。",
    }),
    notFoundAfter: (sheet: string) => ({
      what: `写入后再读，工作表“${sheet}”里没有这一行`,
      next: "请再保存一次；若那一行随后出现，也不会重复。",
    }),
    rowsMoving: (sheet: string) => ({
      what: `还没写入：工作表“${sheet}”里的行正在移动（有人在排序或插入），动过的单元格已还原`,
      next: "等几秒再保存。",
    }),
    outsideTable: (sheet: string, row: string) => ({
      what: `已写在工作表“${sheet}”第 ${row} 行，但表格没有把它包括进去`,
      next: "请拖动表格右下角，把这一行包括进来，然后再保存一次；不会重复。",
    }),
  },
  /** A refusal of Excel as a save tells it. */
  notWritten: (what: string) => `还没写入：${what}`,
  excel: {
    cellEdit: { what: "有单元格正在编辑", next: "在 Excel 里按 Enter 结束输入，再试一次。" },
    denied: { what: "Excel 不允许这样做", next: "工作簿可能受保护、只读或已标为最终版本。解除后再试一次。" },
    readOnly: {
      what: "工作簿现在不能编辑",
      next: "请点“启用编辑”，或让正在独占编辑的人关闭它，然后再试一次。",
    },
    conflict: { what: "与别人的修改冲突", next: "等几秒让 Excel 合并，再试一次；不会重复。" },
    inactive: { what: "Excel 正在看另一个工作簿", next: "请切回这个工作簿，再试一次。" },
    gone: { what: "表格或单元格不见了", next: "请在“更多”里点“再读一次”，再试一次。" },
    merged: { what: "那里有合并的单元格", next: "请取消合并这些单元格，再试一次。" },
    filtered: { what: "筛选挡住了要写的行", next: "请清除这张表的筛选，再试一次。窗格不会替你清除。" },
    noRoom: { what: "表格下方没有空位", next: "请在表格下方插入几行，或移开下面的内容，再试一次。" },
    pivot: { what: "那里有数据透视表", next: "请把数据透视表移开，再试一次。" },
    tooLarge: { what: "一次要传的内容太多", next: "请分几次做，或删短长文字、减少工作簿里的内容。" },
    busy: { what: "Excel 正忙", next: "等几秒再试一次；不会重复。" },
    offline: { what: "Excel 的服务没有应答", next: "请检查网络，再试一次；不会重复。" },
    restart: {
      what: "Excel 需要重新启动",
      next: "请保存工作簿，关闭并重新打开 Excel；草稿会在这个工作簿里等你。",
    },
    tooOld: {
      what: "这个版本的 Excel 不支持所需的功能",
      next: "请更新 Excel，或在网页版 Excel 里打开这个工作簿。",
    },
    unsupported: {
      what: "这里不能这样做",
      next: "这张工作表或表格的类型不支持。请把表格移到普通工作表。",
    },
    wrongInput: {
      what: "Excel 不接受其中一个值",
      next: "请检查日期和数字，再试一次。若再次出现，请把技术信息发给管理员。",
    },
    noExcel: { what: "没有连上 Excel", next: "请在 Excel 里打开这个窗格，再试一次。" },
    notLoaded: { what: "窗格的一部分没有载入", next: "请检查网络，再试一次。工作簿没有变动，草稿都在。" },
    undo: { what: "Excel 不能把这次改动记入撤消", next: "请再试一次。" },
    internal: { what: "窗格出了差错", next: "请再试一次；若再次出现，请把技术信息发给管理员。" },
    unknown: {
      what: "Excel 报告了一个不认识的错误",
      next: "请再试一次；若再次出现，请把技术信息发给管理员。",
    },
  },
  details: {
    title: "技术信息（不含单元格内容）",
    code: "代码",
    place: "位置",
    tries: "尝试次数",
    application: "接口版本",
  },
  recheck: {
    lost: (what: string, day: string) => `${day} 的${what}没有在合并中留下。要再保存一次吗？`,
    changed: (what: string, headers: string) =>
      `${what}里这些列后来变了：${headers}。可能是别人改的，也可能是合并时丢了。`,
  },
  storage: {
    full: "浏览器存储已满",
    blocked: "浏览器存储被禁用",
    damaged: (count: string) => `有 ${count} 份草稿已损坏，不能恢复。`,
    expired: (count: string) => `有 ${count} 份草稿超过 7 天没有保存，已按约定删除。`,
    otherCopy: (file: string) => `这份草稿是在“${file}”里写的。要用在这个工作簿吗？`,
  },
};
