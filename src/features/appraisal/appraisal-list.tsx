import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { PagedList } from '@/components/paged-list/paged-list';
import { StatusTag } from '@/components/status-tag/status-tag';
import { YearBar } from '@/components/year-bar/year-bar';
import { useCampaignYear } from '@/services/campaign-year';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import { localDateOf } from '@/shared/time/local-date';
import { appraisalLines, periodWords, stateTag } from './appraisal-words';

/** Appraisals of a year, the latest period first. */
export function AppraisalList({ computes }: { computes: boolean }) {
  const asked = useCampaignYear();
  const list = usePaged('appraisal.list', asked, { refreshOnShow: true });
  const isOver = list.first?.readOnly ?? asked.year !== undefined;
  const nowMs = serverNowMs();
  const today = localDateOf(nowMs);
  return (
    <>
      <YearBar shown={list.first} page="appraisal/list" />
      {isOver ? null : <Formula />}
      <PagedList
        list={list}
        keyOf={({ appraisalId }) => appraisalId}
        renderRow={(row) => {
          const tag = stateTag(row);
          return (
            <ListRow
              id={`appraisal-${row.periodKey}`}
              title={`${periodWords(row.periodKey)}科室考核`}
              lines={appraisalLines(row, today, nowMs)}
              trail={<StatusTag tone={tag.tone}>{tag.words}</StatusTag>}
              onTap={() => openPage('appraisal/detail', { appraisalId: row.appraisalId })}
            />
          );
        }}
        empty={
          isOver ? (
            <EmptyState icon="scale" title="这一年度没有考核结果" hint="可以看其他年度" />
          ) : (
            <EmptyState
              icon="scale"
              title="还没有考核结果"
              hint={
                computes
                  ? '点下面的按钮，系统按考核办法从任务、活动和整改中算出各科室得分'
                  : '公布后可以在这里逐项查看本科室的得分'
              }
            />
          )
        }
      />
    </>
  );
}

/** As it is now; what an earlier result was made by stands with the result. */
function Formula() {
  return (
    <Card flush>
      <ListRow
        id="appraisal-formula"
        lead={<Icon name="scale" />}
        title="考核办法"
        lines={['考哪几项、各占多少分，人人可看']}
        onTap={() => openPage('appraisal/formula')}
      />
    </Card>
  );
}
