import { Image, Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ChoiceField } from '@/components/fields/choice-field';
import { DateField } from '@/components/fields/date-field';
import { TextField } from '@/components/fields/text-field';
import { FormRow } from '@/components/form-row/form-row';
import { Icon } from '@/components/icon/icon';
import { IndicatorField } from '@/components/indicator-field/indicator-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { serverNowMs } from '@/services/clock';
import { pictureUrl } from '@/services/files';
import { MAX_INDICATORS_SERVED } from '@/shared/evidence/limits';
import { ARCHIVE_CLASS_LABELS, ARCHIVE_CLASSES, type ArchiveClass } from '@/shared/standard/archive-class';
import { localDateOf } from '@/shared/time/local-date';
import { AddResult } from './add-result';
import { type AddValues, newAddValues } from './add-values';
import { useAddForm } from './use-add-form';
import './add-form.scss';

interface AddFormProps {
  /** The indicator it is added for; empty: chosen in the form. */
  indicatorKey: string;
  taskId: string | null;
  asked: readonly ArchiveClass[];
}

const KINDS = [
  { value: 'picture', label: '照片' },
  { value: 'file', label: '文件' },
  { value: 'link', label: '链接' },
] as const;

const CLASSES = ARCHIVE_CLASSES.map((value) => ({ value, label: ARCHIVE_CLASS_LABELS[value] }));

/** Adds a picture, a file or a link; day, class and indicator are filled in already. */
export function AddForm({ indicatorKey, taskId, asked }: AddFormProps) {
  const today = localDateOf(serverNowMs());
  const keys = indicatorKey === '' ? [] : [indicatorKey];
  const form = useAddForm(newAddValues(keys, asked, today), { taskId, asked });
  const { values, fields, change } = form;
  if (form.saved) {
    return <AddResult saved={form.saved} keys={values.keys} title={values.title} taskId={taskId} />;
  }
  const bar = (
    <MessageBar error={form.failure}>
      <ActionButton
        id="evidence-save"
        kind="primary"
        busy={form.sending}
        disabled={form.uploading}
        onTap={() => void form.submit()}
      >
        添加
      </ActionButton>
    </MessageBar>
  );
  const at = (name: string) => fields[name] ?? fields[`source.${name}`];
  return (
    <PageFrame bottomBar={bar}>
      <SegmentedControl choices={[...KINDS]} value={values.kind} onChange={form.chooseKind} />
      <Card flush>
        {values.kind === 'link' ? (
          <TextField
            id="evidence-url"
            label="链接"
            required
            value={values.url}
            maxLength={600}
            placeholder="粘贴网页或公众号文章的链接"
            error={at('url')}
            onChange={(url) => change({ url })}
          />
        ) : (
          <FileRow values={values} error={at('fileId')} busy={form.uploading} onChoose={form.choose} />
        )}
        <TextField
          id="evidence-title"
          label="材料名称"
          required
          value={values.title}
          maxLength={60}
          placeholder="例如：成立文件"
          error={at('title')}
          onChange={(title) => change({ title })}
        />
        <DateField
          id="evidence-day"
          label="日期"
          required
          value={values.happenedOn}
          today={today}
          to={today}
          error={at('happenedOn')}
          onChange={(happenedOn) => change({ happenedOn })}
        />
        <ChoiceField
          id="evidence-class"
          label="材料类别"
          required
          choices={CLASSES}
          value={values.archiveClass}
          error={at('archiveClass')}
          onChange={(archiveClass) => change({ archiveClass: archiveClass ?? values.archiveClass })}
        />
      </Card>
      <Card flush>
        <IndicatorField
          id="evidence-indicators"
          label="用于哪些指标"
          required
          most={MAX_INDICATORS_SERVED}
          disabled={taskId !== null}
          hint={taskId === null ? '一件材料可以用于多项指标，不用重复添加' : undefined}
          value={values.keys}
          error={at('keys')}
          onChange={(next) => change({ keys: next })}
        />
      </Card>
    </PageFrame>
  );
}

interface FileRowProps {
  values: AddValues;
  error: string | undefined;
  busy: boolean;
  onChoose: () => Promise<void>;
}

function FileRow({ values, error, busy, onChoose }: FileRowProps) {
  const { kind, fileId, fileName } = values;
  const picture = kind === 'picture';
  return (
    <FormRow
      stacked
      label={picture ? '照片' : '文件'}
      required
      error={error}
      hint={picture ? undefined : '可选文档、表格、演示文稿、PDF和图片，不超过20兆'}
    >
      <View
        id="evidence-choose"
        className={`add-form__file${picture ? ' add-form__file--picture' : ''}`}
        role="button"
        onClick={busy ? undefined : () => void onChoose()}
      >
        {picture && fileId !== '' ? (
          <Image className="add-form__picture" src={pictureUrl(fileId)} mode="aspectFill" />
        ) : (
          <>
            <Icon name={picture ? 'camera' : fileId === '' ? 'upload' : 'done'} size="large" />
            <Text className="add-form__words">{wordsOf(values, busy)}</Text>
            {fileId === '' ? null : <Text className="add-form__name">{fileName}</Text>}
          </>
        )}
      </View>
    </FormRow>
  );
}

function wordsOf({ kind, fileId }: AddValues, busy: boolean): string {
  if (busy) return '上传中…';
  if (fileId !== '') return '已选好，点这里更换';
  return kind === 'picture' ? '拍照或从相册选' : '从聊天记录选择文件';
}
