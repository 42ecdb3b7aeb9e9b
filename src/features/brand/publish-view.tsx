import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { SwitchField } from '@/components/fields/switch-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { BrandDetail } from '@/shared/brand/contract';
import { PictureChoice } from './picture-choice';
import './publish-view.scss';
import { VisitDoor } from './visit-door';

interface PublishViewProps {
  brand: BrandDetail;
  onChanged: () => Promise<void>;
}

/** Opens a brand to strangers, with the pictures that are meant for them, and closes it again. */
export function PublishView({ brand, onChanged }: PublishViewProps) {
  const { brandId, revision, visit } = brand;
  const pictures = [...new Set([...brand.pictures, ...brand.moments.flatMap((moment) => moment.pictures)])];
  const [chosen, setChosen] = useState<string[]>(
    () => visit?.pictures.filter((picture) => pictures.includes(picture)) ?? [],
  );
  const [namesAgreed, setNamesAgreed] = useState(false);
  const [closing, setClosing] = useState(false);
  const opening = useMutation('brand.publish');
  const taking = useMutation('brand.unpublish');
  const publish = async () => {
    if (!(await opening.run({ brandId, revision, pictures: chosen, namesAgreed }))) return;
    toast(visit ? '对外页面已更新' : '已对外展示，可以发出去了');
    await onChanged();
  };
  const unpublish = async () => {
    if (!(await taking.run({ brandId }))) return;
    setClosing(false);
    toast('已停止对外展示');
    await onChanged();
  };
  const namesError = opening.fields.namesAgreed;
  const error = namesError ? '文字里有姓名，请看上面的提示' : opening.error?.message;
  const bar = (
    <MessageBar error={error}>
      {visit ? (
        <ActionButton id="visit-stop" onTap={() => setClosing(true)}>
          停止展示
        </ActionButton>
      ) : null}
      <ActionButton id="visit-start" kind="primary" busy={opening.running} onTap={() => void publish()}>
        {visit ? '更新内容' : '同意并展示'}
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      {visit ? <VisitDoor brand={brand} /> : null}
      <Section title={visit ? '展示的内容' : '任何人凭链接都能看'}>
        <Card>
          <Text className="publish__line">展示：名称、口号、故事、阶段、精彩瞬间、活动和汇总数字</Text>
          <Text className="publish__line">不展示：负责人和参加人的姓名、电话，创建方案</Text>
          <Text className="publish__line">
            文字按现在的样子固定下来，改了品牌要回来更新；数字每天夜里更新
          </Text>
        </Card>
      </Section>
      {pictures.length > 0 ? (
        <Card flush>
          <PictureChoice
            label="对外展示的图片"
            hint="只展示选中的。有人像的，先征得本人同意"
            pictures={pictures}
            chosen={chosen}
            onChange={setChosen}
          />
        </Card>
      ) : null}
      {namesError || namesAgreed ? (
        <Card flush>
          <SwitchField
            id="visit-names"
            label="本人已同意公开姓名"
            value={namesAgreed}
            error={namesAgreed ? undefined : namesError}
            onChange={(agreed) => {
              opening.clear();
              setNamesAgreed(agreed);
            }}
          />
        </Card>
      ) : null}
      <ConfirmSheet
        open={closing}
        danger
        title="停止对外展示？"
        message="发出去的链接和二维码马上打不开；单位里的品牌页不受影响"
        confirmText="停止展示"
        busy={taking.running}
        error={taking.error?.message}
        onConfirm={() => void unpublish()}
        onClose={() => setClosing(false)}
      />
    </PageFrame>
  );
}
