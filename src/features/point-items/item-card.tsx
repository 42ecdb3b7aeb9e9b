import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Pictures } from '@/components/pictures/pictures';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { PointItemRow } from '@/shared/points/item-contract';
import { formatInstant, formatRelativeDay } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import './item-card.scss';
import { pointWords, SOURCE_LABELS, SOURCE_TAGS, whyNotMine } from './item-words';

interface ItemCardProps {
  item: PointItemRow;
  nowMs: number;
  ownId: string;
  onConfirm: (item: PointItemRow) => void;
  onReject: (item: PointItemRow) => void;
}

/** One proposed or decided item, with all that a second person needs to decide on it. */
export function ItemCard({ item, nowMs, ownId, onConfirm, onReject }: ItemCardProps) {
  const { itemId, memberName, departmentName, source, label, points, fact, pictures, mayDecide } = item;
  const day = parseLocalDate(item.occurredOn);
  const less = points < 0 || source === 'veto';
  const waiting = whyNotMine(item, ownId);
  return (
    <Card>
      <View id={`item-${itemId}`} className="point-item">
        <View className="point-item__head">
          <View className="point-item__who">
            <Text className="point-item__name">{memberName}</Text>
            <Text className="point-item__place">{departmentName}</Text>
          </View>
          <Text className={`point-item__points${less ? ' point-item__points--less' : ''}`}>
            {pointWords(item)}
          </Text>
        </View>
        <View className="point-item__line">
          <StatusTag {...SOURCE_TAGS[source]}>{SOURCE_LABELS[source]}</StatusTag>
          <Text className="point-item__label">{label}</Text>
        </View>
        <Text className="point-item__fact">{fact}</Text>
        {pictures.length > 0 ? (
          <View className="point-item__pictures">
            <Pictures fileIds={pictures} label="事实依据的图片" small />
          </View>
        ) : null}
        {day ? (
          <Text className="point-item__by">{`发生在${formatRelativeDay(day, localDateOf(nowMs))}`}</Text>
        ) : null}
        <Text className="point-item__by">
          {`${item.proposerName} ${formatInstant(item.proposedAtMs, nowMs)}提出`}
        </Text>
        <Decision item={item} nowMs={nowMs} />
        {waiting ? (
          <View className="point-item__waiting">
            <StatusTag tone="wait">{waiting}</StatusTag>
          </View>
        ) : null}
        {mayDecide ? (
          <View className="point-item__actions">
            <ActionButton id={`reject-${itemId}`} kind="quiet" onTap={() => onReject(item)}>
              不同意
            </ActionButton>
            <ActionButton id={`confirm-${itemId}`} onTap={() => onConfirm(item)}>
              同意
            </ActionButton>
          </View>
        ) : null}
      </View>
    </Card>
  );
}

function Decision({ item, nowMs }: { item: PointItemRow; nowMs: number }) {
  const { state, deciderName, decidedAtMs, reason } = item;
  if (state === 'proposed' || decidedAtMs === null) return null;
  const word = state === 'confirmed' ? '确认' : '没有同意';
  return (
    <>
      <Text className="point-item__by">{`${deciderName} ${formatInstant(decidedAtMs, nowMs)}${word}`}</Text>
      {reason ? <Text className="point-item__reason">{`意见：${reason}`}</Text> : null}
    </>
  );
}
