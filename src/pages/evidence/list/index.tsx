import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { YearBar } from '@/components/year-bar/year-bar';
import { EvidenceList } from '@/features/evidence/evidence-list';
import { viewOf } from '@/features/evidence/evidence-view';
import { useCampaignYear } from '@/services/campaign-year';
import { usePageTitle } from '@/services/page-title';
import { openPage, useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { ARCHIVE_CLASS_LABELS } from '@/shared/standard/archive-class';

/** `key`: of one indicator; `class`: of one class; `withdrawn`: those taken back; else all, newest first. */
export default function EvidenceListPage() {
  const params = useParams();
  const view = viewOf(params);
  const { year } = useCampaignYear();
  const session = useSession();
  usePageTitle(view.by === 'class' ? ARCHIVE_CLASS_LABELS[view.archiveClass] : '证明材料');
  const key = view.by === 'indicator' ? view.key : undefined;
  const bar =
    view.by !== 'withdrawn' && year === undefined && hasRole(session, 'secretary') ? (
      <BottomBar>
        <ActionButton
          id="evidence-add"
          kind="primary"
          icon="plus"
          onTap={() => openPage('evidence/add', { key, class: params.class })}
        >
          添加材料
        </ActionButton>
      </BottomBar>
    ) : undefined;
  return (
    <PageFrame bottomBar={bar}>
      <YearBar />
      <EvidenceList view={view} />
    </PageFrame>
  );
}
