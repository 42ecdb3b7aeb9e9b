import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Icon } from '@/components/icon/icon';
import { KindBadge } from '@/components/kind-icon/kind-badge';
import { countsWords } from '@/components/record-tag/publication-words';
import { RecordTag } from '@/components/record-tag/record-tag';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { RecordRow } from '@/shared/record/contract';
import { RECORD_SOURCE_LABELS, TIME_CLASS_LABELS } from '@/shared/record/record-state';
import { formatMinutes, formatRelativeDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import './review-row.scss';

interface ReviewRowProps {
  record: RecordRow;
  today: LocalDate;
  selected: boolean;
  /** Why the last decision on it was refused. */
  refusal: string | undefined;
  onToggle: (recordId: string) => void;
  onApprove: (record: RecordRow) => void;
  onReject: (record: RecordRow) => void;
}

/** One record as its reviewer needs it: who, what, when, how long and how that is known. */
export function ReviewRow(props: ReviewRowProps) {
  const { record, selected, refusal, onToggle, onApprove, onReject } = props;
  const { recordId, state, mayReview } = record;
  const pending = state === 'pending';
  return (
    <View id={`review-${recordId}`} className={`review-row${selected ? ' review-row--on' : ''}`}>
      <View className="review-row__body">
        {pending && mayReview ? (
          <View
            id={`select-${recordId}`}
            className="review-row__check"
            role="checkbox"
            aria-checked={selected}
            aria-label={`选择${record.memberName}的记录`}
            onClick={() => onToggle(recordId)}
          >
            <View className={`review-row__box${selected ? ' review-row__box--on' : ''}`}>
              {selected ? <Icon name="check" size="small" /> : null}
            </View>
          </View>
        ) : (
          <View className="review-row__kind">
            <KindBadge kind={record.kind} />
          </View>
        )}
        <Facts {...props} />
      </View>
      {refusal ? (
        <View className="review-row__refusal">
          <Icon name="warning" size="small" />
          <Text className="review-row__refusal-text">{refusal}</Text>
        </View>
      ) : null}
      {pending && mayReview ? (
        <View className="review-row__acts">
          <ActionButton id={`reject-${recordId}`} compact kind="quiet" onTap={() => onReject(record)}>
            退回
          </ActionButton>
          <ActionButton id={`approve-${recordId}`} compact icon="check" onTap={() => onApprove(record)}>
            通过
          </ActionButton>
        </View>
      ) : null}
    </View>
  );
}

function Facts({ record, today }: ReviewRowProps) {
  const { recordId, memberName, departmentName, title, durationMinutes, source, timeClass, state } = record;
  const day = parseLocalDate(record.occurredOn);
  return (
    <View
      id={`open-${recordId}`}
      className="review-row__words"
      hoverClass="review-row__words--pressed"
      role="button"
      onClick={() => openPage('record/detail', { recordId })}
    >
      <View className="review-row__head">
        <Text className="review-row__name">{memberName}</Text>
        <Text className="review-row__department">{departmentName}</Text>
      </View>
      <Text className="review-row__title">{title}</Text>
      <Text className="review-row__facts">
        {[day ? formatRelativeDay(day, today) : '', formatMinutes(durationMinutes)]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </Text>
      <View className="review-row__tags">
        {state === 'pending' ? null : <RecordTag state={state} countsFromMs={record.countsFromMs} />}
        <StatusTag tone="quiet" icon={source === 'scan' || source === 'lateScan' ? 'scan' : 'edit'}>
          {RECORD_SOURCE_LABELS[source]}
        </StatusTag>
        {record.kind === 'volunteerService' ? (
          <StatusTag
            tone={timeClass === 'honour' ? 'honour' : 'good'}
            icon={timeClass === 'honour' ? 'star' : 'done'}
          >
            {TIME_CLASS_LABELS[timeClass]}
          </StatusTag>
        ) : null}
        {record.pictureCount > 0 ? (
          <StatusTag tone="quiet" icon="camera">
            {`${record.pictureCount}张图`}
          </StatusTag>
        ) : null}
        {state === 'pending' && !record.mayReview ? (
          <StatusTag tone="wait" icon="person">
            须另一位书记审核
          </StatusTag>
        ) : null}
        {state === 'approved' ? (
          <Text className="review-row__points">
            {record.countsFromMs === null
              ? `+${record.earnedPoints}分`
              : countsWords(record.countsFromMs, serverNowMs())}
          </Text>
        ) : null}
      </View>
      {record.reviewReason && (state === 'rejected' || state === 'voided') ? (
        <Text className="review-row__reason">{`原因：${record.reviewReason}`}</Text>
      ) : null}
    </View>
  );
}
