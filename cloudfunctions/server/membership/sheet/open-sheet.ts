import { MAX_SHEET_BYTES } from '../../../../src/shared/membership/limits';
import type { Sheet } from '../../../../src/shared/membership/people-sheet';
import type { MemberContext } from '../../context';
import { noteUploaded } from '../../temporary-files';
import { readWorkbook } from './read-workbook';
import { sheetInvalid } from './sheet-invalid';

/**
 * The sheet that was uploaded to be imported. Noted before it is read: one that cannot be read, or is only looked at,
 * goes at night.
 * @param what it should hold, in Chinese, for the messages
 * @throws AppError SHEET_INVALID, or INPUT_INVALID for a file that is not the caller's to import
 */
export async function openSheet(context: MemberContext, fileId: string, what: string): Promise<Sheet> {
  await context.store.transaction((tx) => noteUploaded(context, tx, 'import', fileId));
  const content = await context.files.download(fileId);
  if (!content) throw sheetInvalid('没有找到上传的文件，请重新选择后上传');
  if (content.length > MAX_SHEET_BYTES) {
    throw sheetInvalid(`文件太大，请只保留${what}后再上传（不超过2MB）`);
  }
  return readWorkbook(content, what);
}
