import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { Icon } from '@/components/icon/icon';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { Row } from '@/services/use-paged';
import { formatHours, formatInstant } from '@/shared/time/chinese-time';
import './register-line.scss';
import { spanWords } from './span-words';

interface RegisterLineProps {
  row: Row<'service.recordRegister'>;
  nowMs: number;
  onOpen: () => void;
  onWithdraw: () => void;
}

/** One line of the register: the number, whose, for when and how many hours. */
export function RegisterLine({ row, nowMs, onOpen, onWithdraw }: RegisterLineProps) {
  const { serviceRecordId, serial, memberName, from, to, state, issuedAtMs } = row;
  const { totalMinutes, creditMinutes } = row;
  const issued = state === 'issued';
  return (
    <View id={`register-${serviceRecordId}`} className="register-line">
      <View
        id={`open-${serviceRecordId}`}
        className="register-line__body"
        hoverClass="register-line__body--pressed"
        role="button"
        onClick={onOpen}
      >
        <View className="register-line__head">
          <Text className={`register-line__serial${issued ? '' : ' register-line__serial--gone'}`}>
            {serial}
          </Text>
          <StatusTag tone={issued ? 'good' : 'quiet'}>{issued ? '有效' : '已撤回'}</StatusTag>
        </View>
        <View className="register-line__line">
          <Text className="register-line__name">{memberName}</Text>
          <Text className="register-line__hours">{`${formatHours(totalMinutes)}小时`}</Text>
          <Icon name="right" size="small" />
        </View>
        <Text className="register-line__facts">{spanWords(from, to)}</Text>
        <HoursParts volunteerMinutes={totalMinutes} creditMinutes={creditMinutes} />
      </View>
      <View className="register-line__foot">
        <Text className="register-line__facts">{`${formatInstant(issuedAtMs, nowMs)}开具`}</Text>
        {issued ? (
          <ActionButton id={`withdraw-${serviceRecordId}`} compact kind="quiet" onTap={onWithdraw}>
            撤回
          </ActionButton>
        ) : null}
      </View>
    </View>
  );
}
