import { PEOPLE_COLUMNS, PEOPLE_SHEET_NOTES } from '../../../src/shared/membership/people-columns';
import type { Handler } from '../context';
import { writeWorkbook } from './sheet/write-workbook';

/** The first sheet holds titles only: an example row would sooner or later be imported as a person. */
export const importTemplate: Handler<'membership.importTemplate'> = async ({ files, caller }) => {
  const content = await writeWorkbook([
    { name: '人员', rows: [PEOPLE_COLUMNS], columnWidths: PEOPLE_COLUMNS.map(() => 16) },
    {
      name: '填写说明',
      rows: [['填写说明'], ...PEOPLE_SHEET_NOTES.map((note) => [note])],
      columnWidths: [80],
    },
  ]);
  return { fileId: await files.upload(`documents/${caller.unit._id}/people-template.xlsx`, content) };
};
