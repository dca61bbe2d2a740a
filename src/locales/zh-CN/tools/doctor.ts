/** Words of looking for what is wrong. */
export const doctor = {
  subject: "检查与修复",
  looking: "正在检查…",
  again: "再检查一次",
  fine: "没有发现问题",
  found: (count: string) => `发现 ${count} 处问题`,
  findings: "检查结果",
  chips: { good: "正常", warn: "留意", bad: "有问题" },
  showCell: "点一下，选中第一个这样的单元格。",
  cells: (count: string) => `${count} 个单元格`,
  cellsUnread: "没能读取单元格：结束正在编辑的单元格，再检查一次。",
  noErrors: (count: string) => `${count} 个 =KAM. 单元格，没有报错。`,
  names: {
    cells: "公式",
    functions: "函数",
    network: "网络",
    storage: "草稿",
    excel: "版本",
    mapping: "表的对应",
    unread: "读不出来的单元格",
    parameters: "参数表",
    sets: "Excel 的功能",
  },
  errors: {
    name: {
      title: "#NAME?",
      next: "Excel 不认得这个函数。看拼写；再关闭工作簿重新打开。还是这样：在“开始”选项卡打开大客户管理窗格，等几秒再按 Ctrl+Alt+F9。",
    },
    otherAddIn: {
      title: "别的加载项的 KAM",
      next: "公式里带着文件名或路径，指向另一个也叫 KAM 的加载项或宏。用“查找和替换”去掉“!”及其前面的部分，只留 =KAM.…。",
    },
    reference: {
      title: "#REF!",
      next: "公式引用的单元格、表或列被删了。按 Ctrl+Z 撤消删除，或用“插入公式”重写。",
    },
    blocked: {
      title: "#CONNECT!、#BLOCKED!",
      next: "Excel 没能启动函数。检查网络和“信任中心”里对加载项的限制，或请管理员放行。",
    },
    spill: {
      title: "#SPILL!",
      next: "结果有多行，下面的单元格不空。清空它们；在表格里不能铺开，要引用本行（[@列]）。",
    },
    busy: {
      title: "#BUSY!",
      next: "还在计算，或函数没有载入。等几秒；一直如此就关闭再打开窗格，再按 Ctrl+Alt+F9。",
    },
    input: {
      title: "#VALUE!、#NUM!、#N/A",
      next: "参数不对或缺。点单元格旁的感叹号，会写明是哪个参数、该填什么。",
    },
  },
  functions: {
    good: "已载入，试算的结果正确。",
    wrong: "已载入，但试算的结果不对：可能装了两个版本。在“插入 > 我的加载项”里只留一个，再重新打开 Excel。",
    missing: "没有载入，单元格会显示 #NAME? 或 #BUSY!。关闭再打开窗格；还不行，请管理员放行加载项所在的网址。",
  },
  online: "已连接。加载项自己的文件能取到；不向别处发送数据。",
  offline: "取不到加载项自己的文件：断网，或网址被拦截。已打开的功能可以继续用，没打开过的会打不开。",
  storage: {
    kept: "没保存的内容会留在本机 7 天。",
    full: "浏览器的存储满了：草稿只在窗格开着时保留，尽快保存。",
    blocked: "浏览器不让存储：草稿只在窗格开着时保留，关窗格前先保存。",
  },
  versions: (addIn: string, excel: string, platform: string, language: string) =>
    [`大客户管理 ${addIn}`, excel === "" ? "" : `Excel ${excel}`, platform, language]
      .filter((part) => part !== "")
      .join("，"),
  mapping: {
    good: (tables: string) => `${tables} 张表已认出。`,
    none: "还没有认出的表。到“表格设置”建表，或对应自己的表。",
    fault: "工作簿带的列对应不合用了，多半是改了表头。到“表格设置”重新保存对应。",
  },
  unread: (count: string) => `${count} 个单元格读不出来，计算时当作没有填。“表格设置”里列出了是哪些。`,
  parameters: {
    good: "公式用 KAM_PARAMS 取团队的参数。",
    warn: "有参数表，但没有名称 KAM_PARAMS，公式取不到。到“表格设置”起名。",
    plain: "没有参数表，公式按默认参数计算。",
  },
  allSets: "这个版本的 Excel 支持窗格的全部功能。",
  withoutSet: (set: string) => `没有 ExcelApi ${set}`,
  sets: {
    "1.7": "不支持：按名称读取一些单元格信息。请更新 Excel。",
    "1.9": "不支持把图插入工作表，也不能解释表里的公式；图可以存为 PNG。",
    "1.12": "不支持动态数组的往回查找：解释单元格时，请选公式所在的那一格。",
    "1.13": "不支持插入练习表：存为文件再打开。",
    "1.20": "一次保存要按几次 Ctrl+Z 才能全部撤消。",
  },
};
