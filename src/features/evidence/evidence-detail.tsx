import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { History } from '@/components/history/history';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { toCallError } from '@/services/call-error';
import { serverNowMs } from '@/services/clock';
import { openFile, pictureUrl } from '@/services/files';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { EVIDENCE_KIND_LABELS } from '@/shared/evidence/evidence-kind';
import { ARCHIVE_CLASS_LABELS } from '@/shared/standard/archive-class';
import { formatDay, formatInstant } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import './evidence-detail.scss';

export type EvidencePage = Output<'evidence.get'>;

const EVENTS: Record<EvidencePage['history'][number]['event'], string> = {
  added: '添加',
  served: '用于更多指标',
  changed: '修改',
  withdrawn: '撤回',
  restored: '重新添加',
};

/** One piece: what it is, which indicators it serves, and what happened to it. */
export function EvidenceDetail({ piece }: { piece: EvidencePage }) {
  const now = serverNowMs();
  const day = parseLocalDate(piece.happenedOn);
  const facts = [
    EVIDENCE_KIND_LABELS[piece.kind],
    ARCHIVE_CLASS_LABELS[piece.archiveClass],
    ...(day ? [formatDay(day, localDateOf(now))] : []),
  ];
  return (
    <>
      {piece.withdrawn ? <Notice tone="bad">{`已撤回：${piece.withdrawnReason}`}</Notice> : null}
      <Card>
        <Text id="evidence-name" className="evidence-detail__title">
          {piece.title}
        </Text>
        <Text className="evidence-detail__line">{facts.join(' · ')}</Text>
        <Text className="evidence-detail__line">
          {`${piece.addedByName} ${formatInstant(piece.addedAtMs, now)}添加`}
        </Text>
        <Content piece={piece} />
      </Card>
      <Section title={`用于${piece.serves.length}项指标`}>
        <Card flush>
          {piece.serves.map(({ key, code, title }) => (
            <ListRow
              key={key}
              id={`serves-${key}`}
              title={`${code} ${title}`}
              onTap={() => openPage('campaign/indicator', { key })}
            />
          ))}
        </Card>
      </Section>
      <History
        steps={[...piece.history].reverse().map(({ atMs, byName, event, note }) => ({
          key: `${atMs}${event}${note}`,
          words: `${EVENTS[event]} · ${byName}`,
          when: formatInstant(atMs, now),
          notes: [note],
        }))}
      />
    </>
  );
}

/** The thing itself: shown, opened, or where it is kept. */
function Content({ piece }: { piece: EvidencePage }) {
  const [failure, setFailure] = useState<string>();
  const { kind, fileId, url, sourceId } = piece;
  const open = async () => {
    try {
      await openFile(fileId);
    } catch (cause) {
      setFailure(toCallError(cause).message);
    }
  };
  // A mini-program opens no addresses of others: one copies them into a browser.
  const copy = () => void Taro.setClipboardData({ data: url }).then(() => toast('链接已复制，到浏览器打开'));
  const page =
    kind === 'activity' ? 'activity/detail' : kind === 'record' ? 'record/detail' : 'ledger/detail';
  const named =
    kind === 'activity'
      ? { activityId: sourceId }
      : kind === 'record'
        ? { recordId: sourceId }
        : { entryId: sourceId };
  const source = pictureUrl(fileId);
  return (
    <View className="evidence-detail__content">
      {fileId !== '' && kind !== 'file' ? (
        <Image
          className="evidence-detail__picture"
          src={source}
          mode="widthFix"
          lazyLoad
          onClick={() => void Taro.previewImage({ current: source, urls: [source] })}
        />
      ) : null}
      {kind === 'file' ? (
        <ActionButton id="evidence-open" icon="book" onTap={() => void open()}>
          打开文件
        </ActionButton>
      ) : null}
      {kind === 'link' ? (
        <>
          <Text className="evidence-detail__url">{url}</Text>
          <ActionButton id="evidence-copy" onTap={copy}>
            复制链接
          </ActionButton>
        </>
      ) : null}
      {sourceId !== '' ? (
        <ActionButton id="evidence-source" icon="right" onTap={() => openPage(page, named)}>
          {`查看原${EVIDENCE_KIND_LABELS[kind]}`}
        </ActionButton>
      ) : null}
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
    </View>
  );
}
