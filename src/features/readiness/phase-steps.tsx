import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { openPage } from '@/services/route';
import { CAMPAIGN_PHASES, type CampaignPhase } from '@/shared/campaign/campaign-plan';
import './phase-steps.scss';

/** Four characters each, so that the four stand side by side. */
const SHORT_LABELS: Record<CampaignPhase, string> = {
  planning: '制定计划',
  mobilising: '宣传发动',
  carryingOut: '全面实施',
  inspection: '迎接检查',
};

/** Where the year's campaign stands, or stood, among its four phases; a tap leads to what belongs to them. */
export function PhaseSteps({ current, isOver }: { current: CampaignPhase; isOver: boolean }) {
  const at = CAMPAIGN_PHASES.indexOf(current);
  return (
    <View
      id="readiness-phase"
      className="phase-steps"
      role="button"
      aria-label={`${isOver ? '做到' : '现在是'}${SHORT_LABELS[current]}阶段`}
      onClick={() => openPage('campaign/plan')}
    >
      {CAMPAIGN_PHASES.map((phase, index) => (
        <View
          key={phase}
          className={`phase-steps__one phase-steps__one--${index < at ? 'done' : index === at ? 'now' : 'next'}`}
        >
          <View className="phase-steps__sign">
            {index < at ? <Icon name="check" size="small" /> : <Text>{index + 1}</Text>}
          </View>
          <Text className="phase-steps__label">{SHORT_LABELS[phase]}</Text>
          {index === at && !isOver ? <Text className="phase-steps__now">进行中</Text> : null}
        </View>
      ))}
    </View>
  );
}
