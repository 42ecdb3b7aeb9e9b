import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { Card } from '@/components/card/card';
import { ColumnChart } from '@/components/column-chart/column-chart';
import { EmptyState } from '@/components/empty-state/empty-state';
import { RankingRow } from '@/components/ranking-row/ranking-row';
import { Section } from '@/components/section/section';
import type { Output } from '@/shared/contract/actions';
import { rankDepartments } from './rank-departments';

interface ArticleRankingProps {
  ranking: Output<'ledger.articleRanking'>;
  year: string;
  /** Month of now, from 0; undefined for a year that is over. */
  currentMonth: number | undefined;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

/** Points of articles by month for the unit, and by department. */
export function ArticleRanking({ ranking, year, currentMonth }: ArticleRankingProps) {
  const { rows, months, total } = useMemo(() => rankDepartments(ranking.departments), [ranking]);
  const values = useMemo(
    () => months.map((value, month) => (currentMonth !== undefined && month > currentMonth ? null : value)),
    [months, currentMonth],
  );
  if (!ranking.visible) {
    return <EmptyState icon="chart" title="科室得分不公开" hint="单位设置为只有管理人员可以看排行" />;
  }
  if (total === 0) {
    return <EmptyState icon="edit" title={`${year}年还没有得分`} hint="稿件经支部书记确认后计分" />;
  }
  return (
    <View>
      <Section title={`${year}年得分 ${total}分`}>
        <Card>
          <ColumnChart
            values={values}
            labels={MONTHS}
            current={currentMonth}
            summary={`${year}年信息考评共${total}分`}
          />
        </Card>
      </Section>
      <Section title="各科室得分">
        <Card flush>
          {rows.map((row) => (
            <RankingRow key={row.subjectId} row={row} best={rows[0]?.points ?? 0} />
          ))}
        </Card>
        <Without names={ranking.departments.filter((one) => one.scorePoints === 0).map(({ name }) => name)} />
      </Section>
    </View>
  );
}

/** Who has none yet is named in a sentence: nobody is shown as the last. */
function Without({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <View className="articles__without">
      <Text>{`还没有得分：${names.join('、')}`}</Text>
    </View>
  );
}
