import { Text, View } from '@tarojs/components';
import { formatHours } from '@/shared/time/chinese-time';
import { HoursParts } from '../hours-parts/hours-parts';
import './ranking-row.scss';

interface RankingRowProps {
  row: {
    subjectId: string;
    name: string;
    /** Empty for departments and branches. */
    departmentName: string;
    rank: number;
    points: number;
    volunteerMinutes: number;
    /** The part of `volunteerMinutes` that is 信用时长. */
    creditMinutes: number;
    isOwn: boolean;
  };
  /** Points of the first place: a full bar. */
  best: number;
}

/** One place of a ranking or published list; the own row is named in words and not by its ground alone. */
export function RankingRow({ row, best }: RankingRowProps) {
  const { rank, name, departmentName, points, volunteerMinutes, creditMinutes, isOwn } = row;
  const share = best > 0 ? Math.max(0, Math.round((points / best) * 100)) : 0;
  return (
    <View id={`rank-${row.subjectId}`} className={`ranking-row${isOwn ? ' ranking-row--own' : ''}`}>
      <Text className={`ranking-row__rank${rank <= 3 ? ' ranking-row__rank--top' : ''}`}>{rank}</Text>
      <View className="ranking-row__words">
        <View className="ranking-row__line">
          <Text className="ranking-row__name">{name}</Text>
          {isOwn ? <Text className="ranking-row__own">{departmentName ? '本人' : '所在'}</Text> : null}
          <Text className="ranking-row__points">{`${points}分`}</Text>
        </View>
        <View className="ranking-row__track">
          <View className="ranking-row__fill" style={{ width: `${share}%` }} />
        </View>
        <Text className="ranking-row__facts">
          {[departmentName, volunteerMinutes > 0 ? `志愿服务${formatHours(volunteerMinutes)}小时` : '']
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <HoursParts volunteerMinutes={volunteerMinutes} creditMinutes={creditMinutes} />
      </View>
    </View>
  );
}
