import { Image, View } from '@tarojs/components';
import { pictureUrl } from '@/services/files';
import { openPage } from '@/services/route';
import { EVIDENCE_KIND_LABELS, type EvidenceKind } from '@/shared/evidence/evidence-kind';
import { ARCHIVE_CLASS_LABELS, type ArchiveClass } from '@/shared/standard/archive-class';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { Icon, type IconName } from '../icon/icon';
import { ListRow } from '../list-row/list-row';
import './evidence-line.scss';

const ICONS: Record<EvidenceKind, IconName> = {
  file: 'book',
  picture: 'camera',
  link: 'link',
  activity: 'calendar',
  record: 'heart',
  ledger: 'list',
};

interface EvidenceLineProps {
  piece: {
    readonly evidenceId: string;
    readonly title: string;
    readonly kind: EvidenceKind;
    readonly archiveClass: ArchiveClass;
    readonly fileId: string;
    readonly happenedOn: string;
    /** How many indicators it serves, where that is worth telling. */
    readonly indicators?: number;
  };
  today: LocalDate;
}

/** A piece of evidence in a list: its picture or a sign of its kind, its class and day. */
export function EvidenceLine({ piece, today }: EvidenceLineProps) {
  const { evidenceId, title, kind, archiveClass, fileId, happenedOn, indicators = 0 } = piece;
  const day = parseLocalDate(happenedOn);
  const words = [ARCHIVE_CLASS_LABELS[archiveClass], ...(day ? [formatDay(day, today)] : [])].join(' · ');
  return (
    <ListRow
      id={`evidence-${evidenceId}`}
      title={title}
      lines={[words, ...(indicators > 1 ? [`用于${indicators}项指标`] : [])]}
      lead={<EvidenceSign kind={kind} fileId={fileId} />}
      onTap={() => openPage('evidence/detail', { id: evidenceId })}
    />
  );
}

/** The picture itself where there is one. */
export function EvidenceSign({ kind, fileId }: { kind: EvidenceKind; fileId: string }) {
  if (fileId !== '' && kind !== 'file') {
    return <Image className="tc-evidence__picture" src={pictureUrl(fileId)} mode="aspectFill" lazyLoad />;
  }
  return (
    <View className="tc-evidence__sign" aria-label={EVIDENCE_KIND_LABELS[kind]}>
      <Icon name={ICONS[kind]} />
    </View>
  );
}
