import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { useCall } from '@/services/use-call';
import { IndicatorForm } from './indicator-form';
import { blankIndicator } from './indicator-values';

/** Loads the chapter that gets a new indicator. */
export function IndicatorNew({ chapterCode }: { chapterCode: string }) {
  const standard = useCall('standard.chapters', { year: null });
  const projects = useCall('activity.projects', {});
  if (!standard.data || !projects.data) {
    const failed = standard.data ? projects : standard;
    return <PageFrame loading={failed.loading} error={failed.error} onRetry={failed.reload} />;
  }
  const chapter = standard.data.chapters.find(({ code }) => code === chapterCode);
  if (!chapter) {
    return (
      <PageFrame>
        <EmptyState icon="list" title="没有找到这一章" hint="请从“创建标准”中打开一章，再新增指标" />
      </PageFrame>
    );
  }
  return (
    <IndicatorForm
      indicatorKey={null}
      revision={chapter.revision}
      first={blankIndicator(chapterCode, chapter)}
      projects={projects.data.projects}
    />
  );
}
