import { Text, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import './step-track.scss';

/** One station of a way: behind, now, still to come, or where it ended without getting there. */
export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo' | 'missed';
  /** Who, when or what it waits for; empty where there is nothing to say. */
  readonly note: string;
}

interface StepTrackProps {
  id?: string;
  steps: readonly Step[];
  /** The states in words, for readers aloud and for those who do not tell the signs apart. */
  words: Readonly<Record<Step['state'], string>>;
}

/** A way of a few stations side by side. */
export function StepTrack({ id, steps, words }: StepTrackProps) {
  return (
    <View id={id} className="tc-steps">
      {steps.map(({ label, state, note }, index) => (
        <View
          className={`tc-steps__one tc-steps__one--${state}`}
          key={label}
          aria-label={`${label}，${words[state]}${note ? `，${note}` : ''}`}
        >
          <View className="tc-steps__sign">
            <Sign state={state} index={index} />
          </View>
          <Text className="tc-steps__label">{label}</Text>
          {note ? <Text className="tc-steps__note">{note}</Text> : null}
        </View>
      ))}
    </View>
  );
}

function Sign({ state, index }: { state: Step['state']; index: number }) {
  if (state === 'done') return <Icon name="check" size="small" />;
  if (state === 'missed') return <Icon name="close" size="small" />;
  return <Text>{index + 1}</Text>;
}
