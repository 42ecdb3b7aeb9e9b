import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { weekdayOf } from '@/shared/time/chinese-time';
import { clockTimeOf, type LocalDate, localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { type DaySlot, drawDay, freeSpan, hasFree } from './venue-day';
import './venue-week.scss';

type Week = Output<'ledger.venueDays'>;

interface VenueWeekProps {
  venueId: string;
  week: Week;
  day: LocalDate;
  onDay: (day: LocalDate) => void;
}

/** Height of an hour and the space above the first, as in the style sheet. */
const HOUR_PX = 96;
const EDGE_PX = 24;

const at = (hours: number) => ({ top: Taro.pxTransform(EDGE_PX + hours * HOUR_PX) });

/** Seven days to choose from, and one of them hour by hour; an empty hour is tapped to book it. */
export function VenueWeek({ venueId, week, day, onDay }: VenueWeekProps) {
  const slots = week.days.find((one) => one.day === day)?.slots ?? [];
  const free = hasFree(day, slots, serverNowMs());
  return (
    <>
      <DayStrip week={week} day={day} onDay={onDay} />
      <Text className="venue-week__facts">
        {[
          week.capacity ? `可容纳${week.capacity}人` : '',
          week.open ? (free ? '点空闲时段预约' : '没有可以预约的时段了，请选另一天') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {week.open ? null : <Notice tone="wait">这里暂不接受预约，请换一处或联系管理人</Notice>}
      <DayBoard venueId={venueId} day={day} slots={slots} open={week.open} />
    </>
  );
}

function DayStrip({ week, day: chosen, onDay }: Pick<VenueWeekProps, 'week' | 'day' | 'onDay'>) {
  const nowMs = serverNowMs();
  const today = localDateOf(nowMs);
  return (
    <View className="venue-week__days">
      {week.days.map(({ day, slots }) => {
        const date = parseLocalDate(day);
        if (!date) return null;
        return (
          <View
            id={`venue-day-${day}`}
            key={day}
            className={`venue-week__day${day === chosen ? ' venue-week__day--on' : ''}`}
            role="button"
            onClick={() => onDay(date)}
          >
            <Text className="venue-week__weekday">{date === today ? '今天' : weekdayOf(date)}</Text>
            <Text className="venue-week__date">{Number(day.slice(8))}</Text>
            <Text className="venue-week__count">{countWords(date, slots, nowMs)}</Text>
          </View>
        );
      })}
    </View>
  );
}

function countWords(day: LocalDate, slots: readonly DaySlot[], nowMs: number): string {
  if (slots.length > 0) return `${slots.length}场`;
  return hasFree(day, slots, nowMs) ? '空' : '已过';
}

interface DayBoardProps {
  venueId: string;
  day: LocalDate;
  slots: readonly DaySlot[];
  open: boolean;
}

function DayBoard({ venueId, day, slots, open }: DayBoardProps) {
  const nowMs = serverNowMs();
  const { hours, blocks, now } = drawDay(day, slots, nowMs);
  return (
    <Card flush>
      <View className="venue-week__board">
        {hours.map((hour, index) => {
          const last = index === hours.length - 1;
          const free = open && !last ? freeSpan(day, hour, slots, nowMs) : undefined;
          return (
            <View className="venue-week__hour" key={hour}>
              <Text className="venue-week__clock">{`${hour}:00`}</Text>
              {free ? (
                <View
                  id={`venue-hour-${hour}`}
                  className="venue-week__free"
                  hoverClass="venue-week__free--pressed"
                  role="button"
                  aria-label={`预约${clockTimeOf(free.startsAtMs)}`}
                  onClick={() =>
                    openPage('ledger/edit', { kind: 'venueBooking', parentId: venueId, ...free })
                  }
                >
                  <Text className="venue-week__book">＋ 预约</Text>
                </View>
              ) : null}
            </View>
          );
        })}
        {now === null ? null : <View className="venue-week__now" style={at(now)} aria-hidden />}
        {blocks.map(({ slot, top, height }) => (
          <Block key={slot.entryId} slot={slot} top={top} height={height} />
        ))}
      </View>
    </Card>
  );
}

function Block({ slot, top, height }: { slot: DaySlot; top: number; height: number }) {
  const span = `${clockTimeOf(slot.startsAtMs)}–${clockTimeOf(slot.endsAtMs)}`;
  return (
    <View
      id={`booking-${slot.entryId}`}
      className="venue-week__block"
      style={{ ...at(top), height: Taro.pxTransform(height * HOUR_PX - 4) }}
      role="button"
      onClick={() => openPage('ledger/detail', { entryId: slot.entryId })}
    >
      <Text className="venue-week__purpose">{slot.purpose}</Text>
      {height > 0.7 ? <Text className="venue-week__who">{`${span} · ${slot.byName}`}</Text> : null}
    </View>
  );
}
