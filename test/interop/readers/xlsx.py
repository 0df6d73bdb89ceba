"""Reads a workbook with openpyxl: of each sheet its rows, the types of its cells, links, and what it freezes and filters."""

import json
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1])
print(
    json.dumps(
        [
            {
                "name": sheet.title,
                "frozen": sheet.freeze_panes,
                "filter": sheet.auto_filter.ref,
                "rows": [[cell.value for cell in row] for row in sheet.iter_rows()],
                "types": sorted({cell.data_type for row in sheet.iter_rows() for cell in row}),
                "links": [cell.hyperlink.target for row in sheet.iter_rows() for cell in row if cell.hyperlink],
            }
            for sheet in workbook
        ],
        default=str,
    )
)
