import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { useMutation } from '@/services/use-mutation';
import { usePaged } from '@/services/use-paged';
import type { RulePreviewRow } from '@/shared/points/contract';
import type { RuleSetDraft } from '@/shared/points/rule-set-draft';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { ChangeBars } from './change-bars';
import { PreviewSummary } from './preview-summary';
import { byChange, previewSums } from './preview-sums';
import './preview-view.scss';
import { previewScope } from './preview-words';

const ROWS_AT_FIRST = 20;

interface PreviewViewProps {
  draft: RuleSetDraft;
  today: LocalDate;
  onBack: () => void;
  onSaved: (version: number) => void;
}

/** What the new rules would have meant for last quarter, person by person; only then they can be saved. */
export function PreviewView({ draft, today, onBack, onSaved }: PreviewViewProps) {
  const list = usePaged('points.previewRuleSet', { draft });
  const saving = useMutation('points.saveRuleSet');
  const [shown, setShown] = useState(ROWS_AT_FIRST);
  const { first, done, loading, error, loadMore, rows } = list;
  const busy = !done && !error;
  // All pages, one after the other: who changes most can only be told of everyone.
  useEffect(() => {
    if (first && !done && !loading && !error) loadMore();
  }, [first, done, loading, error, loadMore]);
  const save = async () => {
    const saved = await saving.run(draft);
    if (saved) onSaved(saved.version);
  };
  const day = parseLocalDate(draft.effectiveFrom);
  const sums = previewSums(rows);
  const sorted = byChange(rows);
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={saving.error?.message}>
          <ActionButton id="preview-back" kind="quiet" onTap={onBack}>
            返回修改
          </ActionButton>
          <ActionButton
            id="preview-save"
            kind="primary"
            busy={saving.running}
            disabled={!done}
            onTap={() => void save()}
          >
            保存新规则
          </ActionButton>
        </MessageBar>
      }
    >
      <View className="preview-head">
        <Text className="preview-head__title">用新规则试算</Text>
        {first ? (
          <Text id="preview-scope" className="preview-head__words">
            {previewScope(first)}
          </Text>
        ) : null}
        <Text className="preview-head__words">
          {`只是试算，已得的积分不变；新规则从${day ? formatDay(day, today) : ''}起执行`}
        </Text>
      </View>
      {busy ? (
        <Notice tone="wait">
          {rows.length > 0 ? `正在试算，已算${rows.length}人…` : '正在试算，请稍等…'}
        </Notice>
      ) : null}
      {error ? (
        <Notice
          tone="bad"
          onTap={() => void list.reload()}
        >{`没有算完：${error.message} 点这里重新试算`}</Notice>
      ) : null}
      {rows.length === 0 && done ? (
        <EmptyState icon="chart" title="上季度没有审核通过的活动" hint="没有可以比较的积分，可以直接保存" />
      ) : null}
      {rows.length > 0 ? (
        <>
          <PreviewSummary sums={sums} />
          <Section title="每个人的变化">
            <Card>
              <ChangeBars rows={sorted.slice(0, shown)} full={fullOf(sorted)} />
            </Card>
            {sorted.length > shown ? (
              <View className="preview-head__more">
                <ActionButton
                  id="preview-more"
                  compact
                  kind="quiet"
                  onTap={() => setShown(shown + ROWS_AT_FIRST)}
                >
                  {`其余${sorted.length - shown}人`}
                </ActionButton>
              </View>
            ) : null}
          </Section>
        </>
      ) : null}
    </PageFrame>
  );
}

/** Points of a full bar: the most that anyone has, by either rules. */
function fullOf(rows: readonly RulePreviewRow[]): number {
  return Math.max(1, ...rows.flatMap(({ before, after }) => [before.points ?? 0, after.points ?? 0]));
}
