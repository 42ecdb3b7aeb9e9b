import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { EvidenceLine } from '@/components/evidence-line/evidence-line';
import { ListRow } from '@/components/list-row/list-row';
import { PagedList } from '@/components/paged-list/paged-list';
import { Section } from '@/components/section/section';
import { useCampaignYear } from '@/services/campaign-year';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';
import { usePaged } from '@/services/use-paged';
import type { ArchiveClass } from '@/shared/standard/archive-class';
import { localDateOf } from '@/shared/time/local-date';
import type { EvidenceView } from './evidence-view';
import { EvidenceState, Suggestions } from './indicator-evidence';

/** Indicators told at once; the archive's page says how many there are. */
const SHOWN_LACKING = 6;

/** Pieces of one indicator with what it asks for, of one class with what it lacks, or all by time. */
export function EvidenceList({ view }: { view: EvidenceView }) {
  const today = localDateOf(serverNowMs());
  const shown = useCampaignYear();
  const adds = hasRole(useSession(), 'secretary');
  const list = usePaged('evidence.list', { ...shown, view }, { refreshOnShow: true });
  const key = view.by === 'indicator' ? view.key : '';
  const suggest = useCall(
    'evidence.suggest',
    { ...shown, key, taskId: null },
    { enabled: key !== '', refreshOnShow: true },
  );
  const attached = () => {
    void suggest.reload();
    void list.reload();
  };
  return (
    <View>
      {suggest.data ? <EvidenceState suggested={suggest.data} /> : null}
      {view.by === 'class' ? <Lacking archiveClass={view.archiveClass} /> : null}
      {suggest.data && adds ? (
        <Suggestions suggested={suggest.data} today={today} taskId={null} onAttached={attached} />
      ) : null}
      <PagedList
        list={list}
        keyOf={(row) => row.evidenceId}
        renderRow={(row) => <EvidenceLine piece={row} today={today} />}
        empty={
          <EmptyState
            icon="book"
            title={emptyTitle(view, suggest.data?.status.pieces ?? 0)}
            hint={
              view.by === 'withdrawn'
                ? '撤回的材料会留在这里备查'
                : shown.year
                  ? '这一年度没有这方面的材料'
                  : adds
                    ? '点下面的按钮，拍照、传文件或贴链接都可以'
                    : '支部书记添加后会出现在这里'
            }
          />
        }
      />
    </View>
  );
}

/** What counts by itself is there without anybody having added it. */
function emptyTitle({ by }: EvidenceView, pieces: number): string {
  if (by === 'withdrawn') return '没有撤回的材料';
  return pieces > 0 ? '没有另外添加的材料' : '还没有材料';
}

function Lacking({ archiveClass }: { archiveClass: ArchiveClass }) {
  const { data } = useCall('evidence.archive', useCampaignYear(), { refreshOnShow: true });
  const lacking = data?.classes.find((each) => each.archiveClass === archiveClass)?.lacking ?? [];
  if (lacking.length === 0) return null;
  return (
    <Section title={`${lacking.length}项指标缺这类材料`}>
      <Card flush>
        {lacking.slice(0, SHOWN_LACKING).map(({ key, code, title }) => (
          <ListRow
            key={key}
            id={`lacking-${key}`}
            title={`${code} ${title}`}
            onTap={() => openPage('evidence/list', { key })}
          />
        ))}
      </Card>
    </Section>
  );
}
