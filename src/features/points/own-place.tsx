import { Text, View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import type { Output } from '@/shared/contract/actions';
import type { RankingSubject } from '@/shared/points/contract';
import { hoursParts } from '@/shared/service/hours-words';
import { formatHours } from '@/shared/time/chinese-time';
import './own-place.scss';

const WORDS: Record<RankingSubject, string> = {
  member: '我的名次',
  department: '我的科室',
  branch: '我的支部',
};

interface OwnPlaceProps {
  subject: RankingSubject;
  answer: Output<'points.ranking'> | undefined;
}

/** One's own position, always in view, whether or not the list is open to all. */
export function OwnPlace({ subject, answer }: OwnPlaceProps) {
  if (!answer) return null;
  const { own } = answer;
  return (
    <BottomBar>
      <View id="ranking-own" className="own-place">
        <View className="own-place__words">
          <Text className="own-place__label">{WORDS[subject]}</Text>
          {own && own.volunteerMinutes > 0 ? (
            <Text className="own-place__hours">
              {`服务${formatHours(own.volunteerMinutes)}小时，${hoursParts(own.volunteerMinutes, own.creditMinutes)}`}
            </Text>
          ) : null}
        </View>
        {own ? (
          <>
            <Text className="own-place__rank">{`第${own.rank}名`}</Text>
            <Text className="own-place__points">{`${own.points}分`}</Text>
          </>
        ) : (
          <Text className="own-place__points">这段时间还没有积分</Text>
        )}
      </View>
    </BottomBar>
  );
}
