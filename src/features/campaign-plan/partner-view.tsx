import { Text, View } from '@tarojs/components';
import { BarList } from '@/components/bar-list/bar-list';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Notice } from '@/components/notice/notice';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { Section } from '@/components/section/section';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { TrendLine } from '@/components/trend-line/trend-line';
import { serverNowMs } from '@/services/clock';
import { CAMPAIGN_PHASE_LABELS } from '@/shared/campaign/campaign-plan';
import type { RollupStanding } from '@/shared/campaign/partner-contract';
import type { Output } from '@/shared/contract/actions';
import { localDateOf } from '@/shared/time/local-date';
import './partners.scss';
import { chapterNote, chaptersBehindFirst, lateWords, percentOf, takenOnText } from './rollup-rows';

const FULL_PERMILLE = 1000;
/** A line of fewer weeks says nothing. */
const LEAST_WEEKS = 3;

/** Another unit of the campaign, as its nightly snapshot tells it: no person, no document. */
export function PartnerView({ partner }: { partner: Output<'campaign.partner'> }) {
  const { name, address, standing, chapters, weeks } = partner;
  if (!standing) {
    return (
      <EmptyState
        icon="chart"
        title={`${name}还没有数据`}
        hint="对方加入并经过一次夜里统计后，这里显示进度"
      />
    );
  }
  return (
    <>
      <StandingCard name={name} address={address} standing={standing} />
      {weeks.length >= LEAST_WEEKS ? (
        <Section title="每周变化">
          <Card>
            <TrendLine
              labels={weeks.map(({ takenOn }) => weekLabel(takenOn))}
              series={[
                {
                  name: '准备度（%）',
                  values: weeks.map(({ readinessPermille }) => percentOf(readinessPermille)),
                  colour: 'brand',
                },
              ]}
            />
          </Card>
        </Section>
      ) : null}
      <Section title="各章准备度">
        <Text className="rollup__note">落后的在前</Text>
        <Card>
          <BarList
            max={FULL_PERMILLE}
            bars={chaptersBehindFirst(chapters).map((chapter) => ({
              key: chapter.code,
              label: [`${chapter.code} ${chapter.title}`, chapterNote(chapter)].filter(Boolean).join('，'),
              value: chapter.readinessPermille,
              text: `${percentOf(chapter.readinessPermille)}%`,
            }))}
          />
        </Card>
      </Section>
      <Text className="rollup__foot">
        由对方系统每天夜里统计，只有进度数字，不含人员和材料；对方退出后不再显示
      </Text>
    </>
  );
}

interface StandingCardProps {
  name: string;
  address: string;
  standing: RollupStanding;
}

function StandingCard({ name, address, standing }: StandingCardProps) {
  const today = localDateOf(serverNowMs());
  const { readinessPermille, resultPermille, evidencePermille, tasksDone, tasksTotal, missingEvidence } =
    standing;
  return (
    <Card>
      <Text className="rollup__name">{name}</Text>
      {address ? <Text className="rollup__address">{address}</Text> : null}
      <View className="rollup__ring">
        <ProgressRing
          size="large"
          ratio={readinessPermille / FULL_PERMILLE}
          label="创建准备度"
          note={`${CAMPAIGN_PHASE_LABELS[standing.phase]}，${takenOnText(standing, today)}`}
        />
      </View>
      {lateWords(standing, today).map((words) => (
        <Notice key={words} tone="bad">
          {words}
        </Notice>
      ))}
      <StatRow>
        <StatTile label="指标完成" value={percentOf(resultPermille)} unit="%" />
        <StatTile label="材料齐备" value={percentOf(evidencePermille)} unit="%" />
      </StatRow>
      <StatRow>
        <StatTile
          label="任务完成"
          value={tasksTotal === 0 ? '—' : `${tasksDone}/${tasksTotal}`}
          {...(tasksTotal === 0 ? { note: '还没有分解' } : {})}
        />
        <StatTile label="缺材料的指标" value={missingEvidence} unit="项" />
      </StatRow>
    </Card>
  );
}

/** `11月8日` as `11.8`: twelve of them stand below a line. */
const weekLabel = (takenOn: string): string =>
  takenOn
    .split('-')
    .slice(1)
    .map((part) => String(Number(part)))
    .join('.');
