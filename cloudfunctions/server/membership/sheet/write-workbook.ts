import writeXlsxFile from 'write-excel-file';

export interface TextSheet {
  readonly name: string;
  /** First row: titles. */
  readonly rows: ReadonlyArray<readonly string[]>;
  /** In characters. */
  readonly columnWidths: readonly number[];
}

/**
 * An .xlsx file of texts. Every cell is text to Excel too: nothing in it is ever computed.
 * Made in memory by the package's entry for browsers: its entry for Node leaves a folder in the temporary directory
 * for each file, which fills the small disk of a function that stays warm.
 */
export async function writeWorkbook(sheets: readonly TextSheet[]): Promise<Buffer> {
  const data = sheets.map(({ rows }) =>
    rows.map((row, index) =>
      row.map((value) => ({ value, type: String, wrap: true, ...(index === 0 ? HEADER_STYLE : {}) })),
    ),
  );
  const file = await writeXlsxFile(data, {
    sheets: sheets.map((sheet) => sheet.name),
    columns: sheets.map((sheet) => sheet.columnWidths.map((width) => ({ width }))),
  });
  return Buffer.from(await file.arrayBuffer());
}

const HEADER_STYLE = { fontWeight: 'bold', backgroundColor: '#f1ece4' } as const;
