import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Avatar } from '@/components/avatar/avatar';
import { Icon } from '@/components/icon/icon';
import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import type { ParticipantRow } from '@/shared/activity/contract';
import { PARTICIPATION_STATE_LABELS, type ParticipationState } from '@/shared/activity/participation';
import { lateText, type ParticipantAct, TOO_LATE, timesTexts } from './participant-words';
import './participant-row.scss';

interface ParticipantRowViewProps {
  row: ParticipantRow;
  act: ParticipantAct;
  /** One’s own part is another secretary’s business. */
  own: boolean;
  /** A word on somebody is on its way. */
  busy: boolean;
  onAccept: (row: ParticipantRow) => void;
  onRefuse: (row: ParticipantRow) => void;
  onSupplement: (row: ParticipantRow) => void;
}

const TONES: Record<ParticipationState, Tone> = {
  none: 'quiet',
  signedUp: 'info',
  waiting: 'wait',
  withdrawn: 'quiet',
  checkedIn: 'good',
  checkedOut: 'good',
  absent: 'quiet',
};

/** One person of an activity, with what waits for the secretary right below. */
export function ParticipantRowView(props: ParticipantRowViewProps) {
  const { row, act, own } = props;
  const { memberId, name, departmentName, state, recordId, note } = row;
  const open = recordId === null ? undefined : () => openPage('record/detail', { recordId });
  return (
    <View id={`participant-${memberId}`} className="participant">
      <View className="participant__line" hoverClass={open ? 'participant--pressed' : 'none'} onClick={open}>
        <Avatar name={name} />
        <View className="participant__words">
          <View className="participant__head">
            <Text className="participant__name">{name}</Text>
            <Text className="participant__department">{departmentName}</Text>
          </View>
          <View className="participant__times">
            {timesTexts(row).map((time) => (
              <Text key={time} className="participant__time">
                {time}
              </Text>
            ))}
          </View>
        </View>
        {act === 'settle' ? (
          <StatusTag tone="wait">待确认</StatusTag>
        ) : (
          <StatusTag tone={TONES[state]}>{PARTICIPATION_STATE_LABELS[state]}</StatusTag>
        )}
        {open ? (
          <View className="participant__arrow">
            <Icon name="right" size="small" />
          </View>
        ) : null}
      </View>
      {note ? <Text className="participant__note">{note}</Text> : null}
      {act === 'none' ? null : act === 'tooLate' ? (
        <Text className="participant__note">{TOO_LATE}</Text>
      ) : own ? (
        <Text className="participant__note">这是您本人，请另一位支部书记处理</Text>
      ) : (
        <Acts {...props} />
      )}
    </View>
  );
}

function Acts({ row, act, busy, onAccept, onRefuse, onSupplement }: ParticipantRowViewProps) {
  const { memberId } = row;
  if (act === 'supplement') {
    return (
      <View className="participant__todo">
        <Text className="participant__why">签到后没有签退，还没有记录</Text>
        <View className="participant__acts">
          <ActionButton id={`supplement-${memberId}`} compact icon="edit" onTap={() => onSupplement(row)}>
            补登签退
          </ActionButton>
        </View>
      </View>
    );
  }
  return (
    <View className="participant__todo">
      <Text className="participant__why">{lateText(row)}</Text>
      <View className="participant__acts">
        <ActionButton id={`refuse-${memberId}`} compact kind="quiet" onTap={() => onRefuse(row)}>
          不认可
        </ActionButton>
        <ActionButton id={`accept-${memberId}`} compact icon="check" busy={busy} onTap={() => onAccept(row)}>
          认可
        </ActionButton>
      </View>
    </View>
  );
}
