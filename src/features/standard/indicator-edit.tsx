import { PageFrame } from '@/components/page-frame/page-frame';
import { useCall } from '@/services/use-call';
import { IndicatorForm } from './indicator-form';
import { indicatorValues } from './indicator-values';

/** Loads an indicator to change it. */
export function IndicatorEdit({ indicatorKey }: { indicatorKey: string }) {
  const page = useCall('standard.indicator', { year: null, key: indicatorKey });
  const projects = useCall('activity.projects', {});
  if (!page.data || !projects.data) {
    const failed = page.data ? projects : page;
    return <PageFrame loading={failed.loading} error={failed.error} onRetry={failed.reload} />;
  }
  return (
    <IndicatorForm
      indicatorKey={indicatorKey}
      revision={page.data.chapterRevision}
      first={indicatorValues(page.data.indicator)}
      projects={projects.data.projects}
    />
  );
}
