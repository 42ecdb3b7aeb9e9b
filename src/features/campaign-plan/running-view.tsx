import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import { CAMPAIGN_LEVEL_LABELS } from '@/shared/campaign/campaign-plan';
import type { CampaignView } from '@/shared/campaign/plan-contract';
import { NewYearHint } from './new-year-hint';
import { OpenYear } from './open-year';
import './plan-view.scss';

interface RunningViewProps {
  campaign: CampaignView;
  reload: () => Promise<void>;
}

/** A campaign that runs: go on to the next year, bring another standard, or end it. */
export function RunningView({ campaign, reload }: RunningViewProps) {
  const { name, level, year, fromYear, toYear } = campaign;
  return (
    <PageFrame>
      <NewYearHint campaign={campaign} here />
      <Card flush>
        <ListRow
          title={name}
          lines={[`${CAMPAIGN_LEVEL_LABELS[level]}，${fromYear}—${toYear}年`, `现在是${year}年度`]}
          lead={<Icon name="flag" />}
        />
        <ListRow
          id="setup-standard"
          title="创建标准"
          lines={['修改指标、等级，或导入Excel表']}
          lead={<Icon name="list" />}
          onTap={() => openPage('campaign/standard')}
        />
        <ListRow
          id="setup-plan"
          title="创建阶段"
          lines={['修改各阶段的日期和任务']}
          lead={<Icon name="calendar" />}
          onTap={() => openPage('campaign/plan')}
        />
      </Card>
      <View className="running-acts">
        {year < toYear ? <OpenYear year={year} onOpened={reload} /> : null}
        <EndCampaign name={name} onEnded={reload} />
      </View>
    </PageFrame>
  );
}

function EndCampaign({ name, onEnded }: { name: string; onEnded: () => Promise<void> }) {
  const ending = useMutation('campaign.end');
  const [asking, setAsking] = useState(false);
  const end = async (reason: string) => {
    if (!(await ending.run({ reason }))) return;
    setAsking(false);
    toast('创建已结束');
    await onEnded();
  };
  return (
    <>
      <ActionButton id="end-campaign" kind="quiet" onTap={() => setAsking(true)}>
        结束创建
      </ActionButton>
      <ConfirmSheet
        open={asking}
        danger
        title={`结束“${name}”？`}
        message="结束后所有内容保留可查，但不能再改；以后可以从它开始复评。"
        confirmText="结束创建"
        reasonLabel="结束原因"
        suggestions={['已通过验收，获得命名', '周期结束，准备复评']}
        busy={ending.running}
        error={ending.error?.message}
        onConfirm={(reason) => void end(reason)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
