import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { uploadTemporary } from '../temporary-files';
import { recordWord } from './record-document/record-word';
import { readable } from './record-register';
import { serviceRecordView } from './service-record-view';

/** It names a person and what they did, so the file lies under a name that nobody can guess. */
export const recordDocument: Handler<'service.recordDocument'> = async (context, { serviceRecordId }) => {
  const { store, caller, newId } = context;
  const record = readable(await store.get('service_records', serviceRecordId), caller);
  if (record.state === 'withdrawn') {
    throw new AppError('NOT_ALLOWED', '这份记录已撤回，不能再导出；如需使用请重新开具');
  }
  const content = await recordWord(serviceRecordView(record));
  const path = `documents/${record.unitId}/${newId()}/${record.serial}.docx`;
  return { fileId: await uploadTemporary(context, path, content) };
};
