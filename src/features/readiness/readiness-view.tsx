import { Card } from '@/components/card/card';
import { Section } from '@/components/section/section';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { DepartmentRows } from './department-rows';
import { EvidenceGaps } from './evidence-gaps';
import { ForecastLine } from './forecast-line';
import { openFindings } from './indicator-choice';
import { LateFindings } from './late-findings';
import { NoStandard } from './no-standard';
import { OpenWork } from './open-work';
import { type ReadinessAnswer, ReadinessHead, type RunningCampaign } from './readiness-head';
import { ReadinessLinks } from './readiness-links';
import { WeekChanges } from './week-changes';

interface ReadinessViewProps {
  campaign: RunningCampaign;
  readiness: ReadinessAnswer;
  /** Comes after the rest; undefined until then. */
  trend: Output<'campaign.trend'> | undefined;
  late: Output<'selfcheck.overdue'> | undefined;
}

/** The leader's first page: the figure, then what is lacking, what is late, what changed, and who is how far. */
export function ReadinessView({ campaign, readiness, trend, late }: ReadinessViewProps) {
  const { chapters, departments, tasks } = readiness;
  const changes = trend?.changes;
  if (chapters.every(({ indicators }) => indicators.length === 0)) {
    return (
      <>
        <NoStandard />
        <ReadinessLinks readOnly={campaign.readOnly} />
      </>
    );
  }
  return (
    <>
      <ReadinessHead
        campaign={campaign}
        readiness={readiness}
        changePermille={changes && changes.since !== null ? changes.readinessPermille : undefined}
      />
      <EvidenceGaps chapters={chapters} />
      <OpenWork chapters={chapters} overdue={tasks.overdue} />
      <LateFindings late={late} open={openFindings(chapters)} year={campaign.year} />
      {trend ? (
        <>
          <Course trend={trend} isOver={campaign.readOnly} />
          <WeekChanges changes={trend.changes} />
        </>
      ) : null}
      <DepartmentRows departments={departments} most={8} onMore={() => openPage('campaign/department')} />
      <ReadinessLinks readOnly={campaign.readOnly} />
    </>
  );
}

/** How it went week by week; of a year that is over nothing where no picture was taken. */
function Course({ trend, isOver }: { trend: Output<'campaign.trend'>; isOver: boolean }) {
  if (isOver && trend.weeks.length === 0) return null;
  return (
    <Section title={isOver ? '这一年的走势' : '走势与推算'}>
      <Card>
        <ForecastLine trend={trend} isOver={isOver} />
      </Card>
    </Section>
  );
}
