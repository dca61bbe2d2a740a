"""Makes team-openpyxl.xlsx and, by LibreOffice, team-libreoffice.xlsx beside this file.

Needs openpyxl and soffice; the tests need neither. Run it from any folder:  python3 make-team-workbooks.py
"""

import datetime
import pathlib
import subprocess
import tempfile

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.table import Table, TableStyleInfo

HERE = pathlib.Path(__file__).parent
DAY = datetime.datetime(2026, 3, 5)


def customers(sheet):
    sheet.title = "重点客户"
    sheet["A1"] = "2026 年重点客户一览"
    sheet.merge_cells("A1:F1")
    sheet["A1"].font = Font(bold=True)
    sheet.append([])
    sheet.append(["客户名称", "行业", "年采购额（万元）", "上次评估日期", "客户经理（KAM）", "占比"])
    rows = [
        ["恒达科技有限公司", "制造", 1200.5, DAY, "李伟", 0.35],
        ["Müller & Söhne GmbH", "Manufacturing", 300, DAY.replace(month=12, day=31), "Zoë O'Neill", 0.2],
        ["Crédit d'Égalité “Nord”", "银行", "８０", "2026年3月5日", "欧阳 娜", "15%"],
        ["澜岳新能源", "能源", "1.5千", "5.3.2026", "李伟", None],
    ]
    for row in rows:
        sheet.append(row)
    sheet.append(["合计", None, "=SUM(C4:C7)", None, None, None])
    for row in range(4, 8):
        sheet.cell(row, 4).number_format = 'yyyy"年"m"月"d"日"'
        sheet.cell(row, 6).number_format = "0%"
    sheet.row_dimensions[5].hidden = True
    sheet.auto_filter.ref = "A3:F7"


def formats(book):
    sheet = book.create_sheet("格式")
    for value, code in [
        (DAY, "[$-804]yyyy/m/d;@"),
        (1.5, "[h]:mm"),
        (0.4375, "h:mm"),
        (1234.5, "[$€-de-DE] #,##0.00"),
        (DAY, "mmm-yy"),
        (12, "General"),
    ]:
        cell = sheet.cell(sheet.max_row + 1, 1, value)
        cell.number_format = code
    row = sheet.max_row + 1
    for column, value in enumerate([True, "一行\n二行", "=1/0", "=A2", '="甲"&"乙"', "a & <b>"], start=1):
        sheet.cell(row, column, value)


def deals(book):
    sheet = book.create_sheet("商机")
    sheet.append(["商机编号", "客户名称", "商机名称", "金额"])
    sheet.append(["O1", "恒达科技有限公司", "二期扩容", 50])
    sheet.append(["O2", "澜岳新能源", "储能改造", 70])
    table = Table(displayName="商机表", ref="A1:D3")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    sheet.sheet_state = "veryHidden"


book = Workbook()
customers(book.active)
formats(book)
deals(book)
book.properties.created = book.properties.modified = DAY
book.save(HERE / "team-openpyxl.xlsx")

with tempfile.TemporaryDirectory() as folder:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder,
         HERE / "team-openpyxl.xlsx"],
        check=True,
        capture_output=True,
    )
    (HERE / "team-libreoffice.xlsx").write_bytes(pathlib.Path(folder, "team-openpyxl.xlsx").read_bytes())
