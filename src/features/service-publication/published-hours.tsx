import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Notice } from '@/components/notice/notice';
import { PagedList } from '@/components/paged-list/paged-list';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import type { PublishedRow } from '@/shared/service/publication-contract';
import { AnswerSheet } from './answer-sheet';
import { ObjectSheet } from './object-sheet';
import { PublishedCard } from './published-card';

type Asked = { readonly act: 'object' | 'answer'; readonly row: PublishedRow };

/** The unit's hours under publication: everyone may object to others', secretaries answer. */
export function PublishedHours() {
  const list = usePaged('service.publishedHours', {}, { refreshOnShow: true });
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const done = () => {
    close();
    void list.reload();
  };
  const nowMs = serverNowMs();
  return (
    <>
      {list.rows.length > 0 ? (
        <Notice tone="info">审核通过的服务时长先在这里公示，期满没有异议再计入个人时长和积分</Notice>
      ) : null}
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.recordId}
        renderRow={(row) => (
          <PublishedCard row={row} nowMs={nowMs}>
            <Acts row={row} ask={(act) => setAsked({ act, row })} />
          </PublishedCard>
        )}
        empty={
          <EmptyState
            icon="notice"
            title="现在没有公示的时长"
            hint="单位设了时长公示时，审核通过的志愿服务会先在这里公示；没有设的，审核通过就计入"
          />
        }
      />
      <ObjectSheet row={asked?.act === 'object' ? asked.row : undefined} onDone={done} onClose={close} />
      {asked?.act === 'answer' ? <AnswerSheet row={asked.row} onDone={done} onClose={close} /> : null}
    </>
  );
}

function Acts({ row, ask }: { row: PublishedRow; ask: (act: Asked['act']) => void }) {
  const { recordId, isOwn, mayObject, answerable } = row;
  if (isOwn) {
    return (
      <ActionButton
        id={`own-${recordId}`}
        compact
        kind="quiet"
        icon="list"
        onTap={() => openPage('record/detail', { recordId })}
      >
        查看我的记录
      </ActionButton>
    );
  }
  return (
    <>
      {mayObject ? (
        <ActionButton
          id={`object-${recordId}`}
          compact
          kind="quiet"
          icon="message"
          onTap={() => ask('object')}
        >
          有异议
        </ActionButton>
      ) : null}
      {answerable === null ? null : (
        <ActionButton id={`answer-${recordId}`} compact icon="edit" onTap={() => ask('answer')}>
          答复异议
        </ActionButton>
      )}
    </>
  );
}
