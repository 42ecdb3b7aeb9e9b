import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Icon } from '@/components/icon/icon';
import { KindBadge } from '@/components/kind-icon/kind-badge';
import { countsWords } from '@/components/record-tag/publication-words';
import { RecordTag } from '@/components/record-tag/record-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { ACTIVITY_TYPE_FACTS } from '@/shared/activity/activity-type';
import type { RecordRow } from '@/shared/record/contract';
import { TIME_CLASS_LABELS } from '@/shared/record/record-state';
import { formatMinutes, formatRelativeDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import './record-card.scss';

/** One own record: what, when, how long, its state, and the reason where it was sent back. */
export function RecordCard({ record, today }: { record: RecordRow; today: LocalDate }) {
  const { recordId, kind, type, title, durationMinutes, state, earnedPoints, reviewReason } = record;
  const { countsFromMs } = record;
  const day = parseLocalDate(record.occurredOn);
  const facts = [
    day ? formatRelativeDay(day, today) : '',
    formatMinutes(durationMinutes),
    kind === 'volunteerService' ? TIME_CLASS_LABELS[record.timeClass] : '',
    ACTIVITY_TYPE_FACTS[type].label,
  ];
  const sentBack = state === 'rejected' || state === 'voided';
  return (
    <View className="record-card">
      <View
        id={`record-${recordId}`}
        className="record-card__open"
        hoverClass="record-card__open--pressed"
        role="button"
        onClick={() => openPage('record/detail', { recordId })}
      >
        <KindBadge kind={kind} />
        <View className="record-card__words">
          <Text className="record-card__title">{title}</Text>
          <Text className="record-card__facts">
            {facts.filter((fact) => fact !== '' && fact !== title).join(' · ')}
          </Text>
          <View className="record-card__foot">
            <RecordTag state={state} countsFromMs={countsFromMs} />
            {state === 'approved' ? (
              <Text
                className={`record-card__points${earnedPoints === 0 ? ' record-card__points--none' : ''}`}
              >
                {countsFromMs === null ? pointsWords(earnedPoints) : countsWords(countsFromMs, serverNowMs())}
              </Text>
            ) : null}
          </View>
          {sentBack && reviewReason ? (
            <View className="record-card__reason">
              <Icon name="message" size="small" />
              <Text className="record-card__reason-text">{`原因：${reviewReason}`}</Text>
            </View>
          ) : null}
        </View>
      </View>
      {state === 'rejected' ? (
        <View className="record-card__mend">
          <ActionButton
            id={`mend-${recordId}`}
            compact
            icon="edit"
            onTap={() => openPage('record/edit', { recordId })}
          >
            修改后重新提交
          </ActionButton>
        </View>
      ) : null}
    </View>
  );
}

function pointsWords(earnedPoints: number): string {
  return earnedPoints === 0 ? '不计分' : `+${earnedPoints}分`;
}
