import { AppError } from '../../../../src/shared/error/app-error';

/** A file that cannot be read at all, as opposed to one with a wrong cell. */
export function sheetInvalid(message = '这个文件打不开，请用Excel或WPS另存为“.xlsx”格式后再上传'): AppError {
  return new AppError('SHEET_INVALID', message);
}
