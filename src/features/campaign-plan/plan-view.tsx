import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { Icon, type IconName } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { YearBar } from '@/components/year-bar/year-bar';
import { openPage, type SubPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useMutation } from '@/services/use-mutation';
import { CAMPAIGN_LEVEL_LABELS, CAMPAIGN_PHASE_LABELS } from '@/shared/campaign/campaign-plan';
import type { CampaignView } from '@/shared/campaign/plan-contract';
import { NewYearHint } from './new-year-hint';
import { PhaseCard } from './phase-card';
import { PhaseSheet } from './phase-sheet';
import { PhaseTrack } from './phase-track';
import './plan-view.scss';

interface PlanViewProps {
  campaign: CampaignView;
  reload: () => Promise<void>;
}

/** The year of the campaign: where it stands, what belongs to the phase, and the ways on. */
export function PlanView({ campaign, reload }: PlanViewProps) {
  const session = useSession();
  const [chosen, setChosen] = useState(campaign.phase);
  const [editing, setEditing] = useState(false);
  const plan = campaign.phases.find(({ phase }) => phase === chosen);
  const { readOnly } = campaign;
  const administrator = hasRole(session, 'administrator');
  const passes = administrator || hasRole(session, 'leader');
  const canPass = passes && !readOnly && plan?.phase === campaign.phase && plan.passedAtMs === null;
  const onChanged = async () => {
    await reload();
  };
  return (
    <PageFrame
      bottomBar={canPass ? <PassBar campaign={campaign} onPassed={reload} onNext={setChosen} /> : undefined}
    >
      <YearBar shown={campaign} page="campaign/plan" />
      {administrator ? <NewYearHint campaign={campaign} /> : null}
      <Head campaign={campaign} />
      <Card>
        <PhaseTrack phases={campaign.phases} current={campaign.phase} chosen={chosen} onChoose={setChosen} />
      </Card>
      {plan ? (
        <PhaseCard
          key={plan.phase}
          plan={plan}
          current={campaign.phase}
          ticks={!readOnly && hasRole(session, 'secretary')}
          onEdit={administrator && !readOnly ? () => setEditing(true) : undefined}
          onChanged={onChanged}
          unsummarised={campaign.unsummarised}
          year={campaign.year}
        />
      ) : null}
      <Links administrator={administrator} manager={passes || hasRole(session, 'secretary')} />
      {editing && plan ? (
        <PhaseSheet plan={plan} onChanged={onChanged} onClose={() => setEditing(false)} />
      ) : null}
    </PageFrame>
  );
}

function Head({ campaign }: { campaign: CampaignView }) {
  const { name, level, year, fromYear, toYear, leadUnitName, isRenewal, readOnly } = campaign;
  const term = fromYear === toYear ? `${fromYear}年` : `${fromYear}—${toYear}年`;
  return (
    <View className="plan-head">
      <Text className="plan-head__name">{name}</Text>
      <Text className="plan-head__line">{`${CAMPAIGN_LEVEL_LABELS[level]}${isRenewal ? '复评' : ''}，周期${term}`}</Text>
      {readOnly ? null : <Text className="plan-head__line">{`现在是${year}年度`}</Text>}
      {leadUnitName ? <Text className="plan-head__line">{`主创单位：${leadUnitName}`}</Text> : null}
    </View>
  );
}

interface PassBarProps {
  campaign: CampaignView;
  onPassed: () => Promise<void>;
  onNext: (phase: CampaignView['phase']) => void;
}

function PassBar({ campaign, onPassed, onNext }: PassBarProps) {
  const pass = useMutation('campaign.passPhase');
  const [asking, setAsking] = useState(false);
  const { phase } = campaign;
  const open = campaign.phases
    .find((plan) => plan.phase === phase)
    ?.exitChecks.filter(({ doneAtMs }) => doneAtMs === null).length;
  const confirm = async () => {
    const passed = await pass.run({ phase });
    if (!passed) return;
    setAsking(false);
    await onPassed();
    onNext(passed.phase);
    toast(
      passed.phase === phase ? '本年度四个阶段都已通过' : `已进入“${CAMPAIGN_PHASE_LABELS[passed.phase]}”`,
    );
  };
  return (
    <BottomBar>
      <View className="plan-pass">
        {open ? <Notice tone="wait">{`还有${open}项通过条件没有完成`}</Notice> : null}
        <ActionButton id="phase-pass" kind="primary" disabled={Boolean(open)} onTap={() => setAsking(true)}>
          通过这个阶段
        </ActionButton>
      </View>
      <ConfirmSheet
        open={asking}
        title={`通过“${CAMPAIGN_PHASE_LABELS[phase]}”？`}
        message="通过后，这个阶段的内容不能再改，创建进入下一阶段。"
        confirmText="确认通过"
        busy={pass.running}
        error={pass.error?.message}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </BottomBar>
  );
}

interface Way {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly line: string;
  readonly page: SubPage;
  readonly for: 'everyone' | 'manager' | 'administrator';
}

const WAYS: readonly Way[] = [
  {
    id: 'plan-standard',
    icon: 'list',
    title: '创建标准',
    line: '各项指标和填报说明',
    page: 'campaign/standard',
    for: 'everyone',
  },
  {
    id: 'plan-group',
    icon: 'people',
    title: '领导小组',
    line: '成员和历次调整',
    page: 'campaign/group',
    for: 'everyone',
  },
  {
    id: 'plan-partners',
    icon: 'flag',
    title: '同创单位',
    line: '一起创建的单位和进展',
    page: 'campaign/partners',
    for: 'manager',
  },
  {
    id: 'plan-setup',
    icon: 'settings',
    title: '创建设置',
    line: '打开下一年度、结束创建',
    page: 'campaign/setup',
    for: 'administrator',
  },
];

function Links({ administrator, manager }: { administrator: boolean; manager: boolean }) {
  const shown = WAYS.filter(
    (way) => way.for === 'everyone' || (way.for === 'manager' ? manager : administrator),
  );
  return (
    <Card flush>
      {shown.map(({ id, icon, title, line, page }) => (
        <ListRow
          key={id}
          id={id}
          title={title}
          lines={[line]}
          lead={<Icon name={icon} />}
          onTap={() => openPage(page)}
        />
      ))}
    </Card>
  );
}
