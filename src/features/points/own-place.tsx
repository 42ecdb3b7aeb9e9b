import { Text, View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import type { Output } from '@/shared/contract/actions';
import type { RankingSubject } from '@/shared/points/contract';
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
        <Text className="own-place__label">{WORDS[subject]}</Text>
        {own ? (
          <>
            <Text className="own-place__rank">{`第${own.rank}名`}</Text>
            <Text className="own-place__points">{`${own.points}分`}</Text>
            {own.volunteerMinutes > 0 ? (
              <View className="own-place__hours">
                <HoursParts
                  summed
                  volunteerMinutes={own.volunteerMinutes}
                  creditMinutes={own.creditMinutes}
                />
              </View>
            ) : null}
          </>
        ) : (
          <Text className="own-place__points">这段时间还没有积分</Text>
        )}
      </View>
    </BottomBar>
  );
}
