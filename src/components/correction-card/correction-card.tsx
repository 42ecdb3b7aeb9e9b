import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { CorrectionRow } from '@/shared/service/contract';
import { formatInstant } from '@/shared/time/chinese-time';
import { Icon } from '../icon/icon';
import { StatusTag } from '../status-tag/status-tag';
import './correction-card.scss';

interface CorrectionCardProps {
  row: CorrectionRow;
  nowMs: number;
  /** Names whose record it is; for those who answer. */
  named?: boolean;
  /** Opens the record. */
  onOpen: (recordId: string) => void;
  /** What may be done with it, at the foot. */
  children?: ReactNode;
}

/** What was asked about one record, with the answers, the last request first. */
export function CorrectionCard({ row, nowMs, named = false, onOpen, children }: CorrectionCardProps) {
  const requests = [...row.requests].reverse();
  const last = requests[0];
  return (
    <View id={`correction-${row.recordId}`} className="tc-correction">
      <View
        className="tc-correction__head"
        hoverClass="tc-correction__head--pressed"
        role="button"
        aria-label={`查看记录${row.title}`}
        onClick={() => onOpen(row.recordId)}
      >
        <View className="tc-correction__words">
          {named ? (
            <Text className="tc-correction__person">{`${row.memberName} · ${row.departmentName}`}</Text>
          ) : null}
          <Text className="tc-correction__title">{row.title}</Text>
        </View>
        <State accepted={last?.accepted ?? null} />
        <Icon name="right" size="small" />
      </View>
      {requests.map((request) => (
        <View className="tc-correction__request" key={request.askedAtMs}>
          <Text className="tc-correction__when">{`${formatInstant(request.askedAtMs, nowMs)} 申请`}</Text>
          <Text className="tc-correction__text">{request.text}</Text>
          {request.answeredAtMs === null ? null : (
            <View className="tc-correction__answer">
              <Text className="tc-correction__when">
                {`${formatInstant(request.answeredAtMs, nowMs)} ${request.answeredByName}答复`}
              </Text>
              <Text className="tc-correction__text">
                {`${request.accepted ? '已更正' : '未更正'}：${request.answer}`}
              </Text>
            </View>
          )}
        </View>
      ))}
      {children ? <View className="tc-correction__foot">{children}</View> : null}
    </View>
  );
}

function State({ accepted }: { accepted: boolean | null }) {
  if (accepted === null) return <StatusTag tone="wait">待答复</StatusTag>;
  return accepted ? <StatusTag tone="good">已更正</StatusTag> : <StatusTag tone="quiet">未更正</StatusTag>;
}
