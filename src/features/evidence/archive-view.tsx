import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { SummaryGap } from '@/components/summary-gap/summary-gap';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { ARCHIVE_CLASS_LABELS } from '@/shared/standard/archive-class';
import { archiveFigures, classLines } from './archive-figures';
import './archive-view.scss';

/** The thirteen folders as an inspector asks for them: what is in each and what is missing. */
export function ArchiveView({ archive }: { archive: Output<'evidence.archive'> }) {
  const { filled, lackingIndicators } = archiveFigures(archive.classes);
  return (
    <>
      <Card>
        <View className="archive-view__head">
          <ProgressRing
            ratio={filled / archive.classes.length}
            text={`${filled}类`}
            label="已有材料"
            note={`共${archive.classes.length}类`}
          />
          <View className="archive-view__words">
            <Text className="archive-view__figure">{`${archive.pieces}件`}</Text>
            <Text className="archive-view__line">{`${archive.year}年度创建材料`}</Text>
            <Text className="archive-view__line">
              {lackingIndicators > 0 ? `${lackingIndicators}项指标还缺某类材料` : '各项指标要求的类别都齐了'}
            </Text>
          </View>
        </View>
      </Card>
      <Card flush>
        {archive.classes.map(({ archiveClass, pieces, lacking }) => (
          <ListRow
            key={archiveClass}
            id={`archive-${archiveClass}`}
            title={ARCHIVE_CLASS_LABELS[archiveClass]}
            lines={classLines(archiveClass, pieces, archive.unsummarised)}
            lead={<Icon name={pieces > 0 ? 'book' : 'void'} />}
            trail={
              lacking.length > 0 ? (
                <StatusTag tone="bad">{`${lacking.length}项缺`}</StatusTag>
              ) : pieces > 0 ? (
                <StatusTag tone="good">齐</StatusTag>
              ) : undefined
            }
            onTap={() => openPage('evidence/list', { class: archiveClass })}
          />
        ))}
      </Card>
      <Section title="其他">
        <Card flush>
          <SummaryGap year={archive.year} activities={archive.unsummarised} />
          <ListRow
            id="archive-newest"
            title="按时间看全部材料"
            lead={<Icon name="clock" />}
            onTap={() => openPage('evidence/list')}
          />
          <ListRow
            id="archive-withdrawn"
            title="已撤回的材料"
            lead={<Icon name="void" />}
            onTap={() => openPage('evidence/list', { withdrawn: '1' })}
          />
        </Card>
      </Section>
    </>
  );
}
