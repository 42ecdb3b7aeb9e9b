import writeXlsxFile from 'write-excel-file/node';

export interface TextSheet {
  readonly name: string;
  /** First row: titles. */
  readonly rows: ReadonlyArray<readonly string[]>;
  /** In characters. */
  readonly columnWidths: readonly number[];
}

/** An .xlsx file of texts. Every cell is text to Excel too: nothing in it is ever computed. */
export function writeWorkbook(sheets: readonly TextSheet[]): Promise<Buffer> {
  const data = sheets.map(({ rows }) =>
    rows.map((row, index) =>
      row.map((value) => ({ value, type: String, wrap: true, ...(index === 0 ? HEADER_STYLE : {}) })),
    ),
  );
  return writeXlsxFile(data, {
    buffer: true,
    sheets: sheets.map((sheet) => sheet.name),
    columns: sheets.map((sheet) => sheet.columnWidths.map((width) => ({ width }))),
  });
}

const HEADER_STYLE = { fontWeight: 'bold', backgroundColor: '#f1ece4' } as const;
