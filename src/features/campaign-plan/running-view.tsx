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
        {year < toYear ? <NextYear year={year} onOpened={reload} /> : null}
        <EndCampaign name={name} onEnded={reload} />
      </View>
    </PageFrame>
  );
}

function NextYear({ year, onOpened }: { year: string; onOpened: () => Promise<void> }) {
  const opening = useMutation('campaign.openYear');
  const [asking, setAsking] = useState(false);
  const next = String(Number(year) + 1);
  const open = async () => {
    if (!(await opening.run({ year: next }))) return;
    setAsking(false);
    toast(`已打开${next}年度`);
    await onOpened();
  };
  return (
    <>
      <ActionButton id="open-year" onTap={() => setAsking(true)}>
        {`打开${next}年度`}
      </ActionButton>
      <ConfirmSheet
        open={asking}
        title={`打开${next}年度？`}
        message={`标准原样沿用到${next}年度，材料、任务和自查从头开始；${year}年度的内容保留可查，但不能再改。请先做完${year}年度的自查和总结。`}
        confirmText="确认打开"
        busy={opening.running}
        error={opening.error?.message}
        onConfirm={() => void open()}
        onClose={() => setAsking(false)}
      />
    </>
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
