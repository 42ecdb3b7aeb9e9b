import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { cloud } from '@/services/cloud';
import { useDocument } from '@/services/use-document';
import './import-steps.scss';
import { ImportPreview } from './import-preview';
import type { PeopleImport } from './use-import';

/** Three steps, one below the other: get the sheet, fill it, look at what it would do. */
export function ImportSteps({ people }: { people: PeopleImport }) {
  const template = useDocument(() => cloud.call('membership.importTemplate', {}));
  const { fileName, preview, choosing, choose, error } = people;
  return (
    <>
      <Step number={1} title="下载模板，填好人员" hint="第二页有填写说明；只需填姓名和科室，其余可以留空">
        <ActionButton
          id="import-template"
          icon="list"
          busy={template.running}
          onTap={() => void template.start()}
        >
          下载模板
        </ActionButton>
        {template.error ? <Text className="import-step__error">{template.error}</Text> : null}
      </Step>
      <Step number={2} title="选择填好的表" hint="手机上可先把表发到微信聊天里，再从聊天中选择">
        {fileName ? <Text className="import-step__file">{fileName}</Text> : null}
        <ActionButton
          id="import-choose"
          kind={preview ? 'secondary' : 'primary'}
          icon="upload"
          busy={choosing}
          onTap={() => void choose()}
        >
          {choosing ? '正在读取' : fileName ? '重新选择' : '选择文件'}
        </ActionButton>
      </Step>
      {error ? <Notice tone="bad">{error}</Notice> : null}
      {preview ? (
        <Step number={3} title="核对后导入" hint="">
          <ImportPreview summary={preview} />
        </Step>
      ) : null}
    </>
  );
}

interface StepProps {
  number: number;
  title: string;
  hint: string;
  children: ReactNode;
}

function Step({ number, title, hint, children }: StepProps) {
  return (
    <Card>
      <View className="import-step__head">
        <Text className="import-step__number">{number}</Text>
        <Text className="import-step__title">{title}</Text>
      </View>
      {hint ? <Text className="import-step__hint">{hint}</Text> : null}
      <View className="import-step__body">{children}</View>
    </Card>
  );
}
