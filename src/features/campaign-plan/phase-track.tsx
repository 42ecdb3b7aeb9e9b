import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { CAMPAIGN_PHASE_LABELS, type CampaignPhase } from '@/shared/campaign/campaign-plan';
import type { PhaseView } from '@/shared/campaign/plan-contract';
import './phase-track.scss';
import { PHASE_STATE_WORDS, phaseDates, phaseState, type StepState } from './phase-words';

interface PhaseTrackProps {
  phases: readonly PhaseView[];
  current: CampaignPhase;
  chosen: CampaignPhase;
  onChoose: (phase: CampaignPhase) => void;
}

/** The year as a way of four stations; a tap shows what belongs to one. */
export function PhaseTrack({ phases, current, chosen, onChoose }: PhaseTrackProps) {
  return (
    <View className="phase-track">
      {phases.map((plan, index) => {
        const state = phaseState(plan, current);
        const label = CAMPAIGN_PHASE_LABELS[plan.phase];
        return (
          <View
            key={plan.phase}
            id={`phase-${plan.phase}`}
            className={`phase-track__one phase-track__one--${state}${plan.phase === chosen ? ' phase-track__one--chosen' : ''}`}
            role="button"
            aria-label={`${label}，${PHASE_STATE_WORDS[state]}`}
            onClick={() => onChoose(plan.phase)}
          >
            <View className="phase-track__sign">
              <Sign state={state} index={index} />
            </View>
            <View className="phase-track__words">
              <Text className="phase-track__label">{label}</Text>
              <Text className="phase-track__dates">{phaseDates(plan)}</Text>
            </View>
            <Text className="phase-track__state">{PHASE_STATE_WORDS[state]}</Text>
          </View>
        );
      })}
    </View>
  );
}

function Sign({ state, index }: { state: StepState; index: number }) {
  return state === 'done' ? <Icon name="check" size="small" /> : <Text>{index + 1}</Text>;
}
