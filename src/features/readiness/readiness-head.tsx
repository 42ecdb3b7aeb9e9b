import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { openPage } from '@/services/route';
import { CAMPAIGN_LEVEL_LABELS } from '@/shared/campaign/campaign-plan';
import type { Output } from '@/shared/contract/actions';
import { openTaskWords } from './department-words';
import { vetoedIndicators } from './indicator-choice';
import { Meter } from './meter';
import { PartsRing } from './parts-ring';
import { PhaseSteps } from './phase-steps';
import { pointsView } from './points-view';
import './readiness-head.scss';
import { changeWords, wholePercent } from './readiness-words';

export type ReadinessAnswer = Output<'campaign.readiness'>;
export type RunningCampaign = NonNullable<ReadinessAnswer['campaign']>;

interface ReadinessHeadProps {
  campaign: RunningCampaign;
  readiness: ReadinessAnswer;
  /** What changed within a week; undefined while nothing can be compared. */
  changePermille: number | undefined;
}

/** The figure a leader comes for, with what it is made of; a veto stands above everything. */
export function ReadinessHead({ campaign, readiness, changePermille }: ReadinessHeadProps) {
  const { chapters, readinessPermille, resultPermille, evidencePermille } = readiness;
  return (
    <>
      {vetoedIndicators(chapters).map(({ key, title }) => (
        <Notice key={key} tone="bad" onTap={() => openPage('campaign/indicator', { key })}>
          {`一票否决：${title}。不解决，不能参评`}
        </Notice>
      ))}
      <Card>
        <Text className="readiness-head__name">{campaign.name}</Text>
        <Text className="readiness-head__term">
          {`${CAMPAIGN_LEVEL_LABELS[campaign.level]}，${campaign.year}年度`}
        </Text>
        <PartsRing readinessPermille={readinessPermille} chapters={chapters} />
        {changePermille === undefined ? null : <Change permille={changePermille} />}
        <View className="readiness-head__parts">
          <Meter
            label="指标完成，占六成"
            value={`${wholePercent(resultPermille)}%`}
            ratio={resultPermille / 1000}
            colour="brand"
          />
          <Meter
            label="材料齐备，占四成"
            value={`${wholePercent(evidencePermille)}%`}
            ratio={evidencePermille / 1000}
            colour="gold"
          />
        </View>
      </Card>
      <Card>
        <Points readiness={readiness} />
        <Tasks tasks={readiness.tasks} />
      </Card>
      <Card>
        <PhaseSteps current={campaign.phase} isOver={campaign.readOnly} />
      </Card>
    </>
  );
}

function Change({ permille }: { permille: number }) {
  const tone = permille > 0 ? 'up' : permille < 0 ? 'down' : 'same';
  return (
    <Text className={`readiness-head__change readiness-head__change--${tone}`}>
      {`比上周${changeWords(permille)}`}
    </Text>
  );
}

function Points({ readiness }: { readiness: ReadinessAnswer }) {
  const { valueText, note, ratio, mark, reached } = pointsView(readiness);
  return (
    <Meter
      id="readiness-points"
      label="预计得分"
      value={valueText}
      ratio={ratio}
      colour={reached ? 'green' : 'amber'}
      {...(mark === undefined ? {} : { mark })}
      note={note}
    />
  );
}

function Tasks({ tasks }: { tasks: ReadinessAnswer['tasks'] }) {
  const { total, done } = tasks;
  if (total === 0) return <Meter label="任务完成" value="还没有分解" ratio={0} colour="blue" />;
  return (
    <Meter
      id="readiness-tasks"
      label="任务完成"
      value={`${done}/${total}项`}
      ratio={done / total}
      colour="blue"
      note={openTaskWords(tasks) || '没有逾期的任务'}
    />
  );
}
