import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { EvidenceSign } from '@/components/evidence-line/evidence-line';
import { EvidenceStatusTag } from '@/components/evidence-status/evidence-status-tag';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { useCampaignYear } from '@/services/campaign-year';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import { ARCHIVE_CLASS_LABELS } from '@/shared/standard/archive-class';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { countedWords } from './evidence-words';
import './indicator-evidence.scss';

type Suggested = Output<'evidence.suggest'>;

/** What an indicator asks to be shown and what is there, in words. */
export function EvidenceState({ suggested }: { suggested: Suggested }) {
  const { code, title, ask, status, counted } = suggested;
  const auto = countedWords(counted);
  return (
    <Card>
      <View className="evidence-state__head">
        <Text className="evidence-state__title">{`${code} ${title}`}</Text>
        <EvidenceStatusTag state={status.state} />
      </View>
      <Text id="evidence-reason" className="evidence-state__reason">
        {status.reason}
      </Text>
      {ask.text ? <Text className="evidence-state__ask">{`要求：${ask.text}`}</Text> : null}
      {auto ? <Text className="evidence-state__ask">{auto}</Text> : null}
    </Card>
  );
}

interface SuggestionsProps {
  suggested: Suggested;
  today: LocalDate;
  taskId: string | null;
  onAttached: () => void;
}

/** What the system holds already: a tap attaches it, nothing is typed again. */
export function Suggestions({ suggested, today, taskId, onAttached }: SuggestionsProps) {
  const adding = useMutation('evidence.add');
  const serving = useMutation('evidence.serve');
  const { key, suggestions } = suggested;
  if (suggestions.length === 0) return null;
  const attach = async (one: Suggested['suggestions'][number]) => {
    const { kind, sourceId, archiveClass, evidenceId } = one;
    if (kind !== 'activity' && kind !== 'record' && kind !== 'ledger') return;
    const done =
      evidenceId === null
        ? await adding.run({ source: { kind, sourceId }, archiveClass, keys: [key], taskId })
        : await serving.run({ evidenceId, key, taskId });
    if (!done) return;
    toast('已用于这项指标');
    onAttached();
  };
  const failure = adding.error ?? serving.error;
  return (
    <Section title="系统里现成的">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Card flush>
        {suggestions.map((one) => {
          const day = parseLocalDate(one.happenedOn);
          const words = [ARCHIVE_CLASS_LABELS[one.archiveClass], ...(day ? [formatDay(day, today)] : [])];
          return (
            <ListRow
              key={`${one.kind}${one.sourceId}`}
              lead={<EvidenceSign kind={one.kind} fileId={one.picture ?? ''} />}
              title={one.title}
              lines={[words.join(' · '), one.evidenceId === null ? one.reason : '档案里已有，可同时用于本项']}
              trail={
                <ActionButton
                  id={`attach-${one.sourceId}`}
                  compact
                  icon="plus"
                  disabled={adding.running || serving.running}
                  onTap={() => void attach(one)}
                >
                  用它
                </ActionButton>
              }
            />
          );
        })}
      </Card>
    </Section>
  );
}

/** The state of one indicator's evidence with the way to its list; for pages of an indicator. */
export function IndicatorEvidence({ suggested }: { suggested: Suggested }) {
  const { year } = useCampaignYear();
  return (
    <Section
      title="证明材料"
      more={suggested.status.pieces > 0 ? `${suggested.status.pieces}件` : year ? '查看' : '去添加'}
      onMore={() => openPage('evidence/list', { key: suggested.key })}
    >
      <Card onTap={() => openPage('evidence/list', { key: suggested.key })}>
        <View className="evidence-state__head">
          <Text className="evidence-state__reason">{suggested.status.reason}</Text>
          <EvidenceStatusTag state={suggested.status.state} />
        </View>
        {suggested.ask.text ? (
          <Text className="evidence-state__ask">{`要求：${suggested.ask.text}`}</Text>
        ) : null}
      </Card>
    </Section>
  );
}
