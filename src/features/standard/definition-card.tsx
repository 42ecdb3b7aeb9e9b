import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { INDICATOR_KIND_LABELS } from '@/shared/standard/indicator';
import { localDateOf } from '@/shared/time/local-date';
import './definition-card.scss';
import { askedLines, type IndicatorPage, judgedBy, worthText } from './standard-words';

/** What the standard demands, how it is judged and what is to be shown for it. */
export function DefinitionCard({ page }: { page: IndicatorPage }) {
  const { indicator, chapterTitle, headingTitle, departmentName } = page;
  const { code, title, kind, weightCentipoints, requirement, binding } = indicator;
  const asked = askedLines(indicator);
  return (
    <Card>
      <Text className="definition__place">
        {headingTitle ? `${chapterTitle}，${headingTitle}` : chapterTitle}
      </Text>
      <Text id="indicator-title" className="definition__title">{`${code} ${title}`}</Text>
      <View className="definition__tags">
        <StatusTag tone={kind === 'veto' ? 'bad' : 'info'}>
          {kind === 'veto' ? INDICATOR_KIND_LABELS.veto : worthText(kind, weightCentipoints)}
        </StatusTag>
        {binding ? (
          <StatusTag tone="good">自动计数</StatusTag>
        ) : kind === 'veto' ? null : (
          <StatusTag tone="quiet" icon="list">
            {INDICATOR_KIND_LABELS[kind]}
          </StatusTag>
        )}
      </View>
      <Part title="要求" lines={[requirement]} />
      <Part title="怎么评" lines={[judgedBy(page, localDateOf(serverNowMs()))]} />
      {asked.length > 0 ? <Part title="要什么材料" lines={asked} /> : null}
      <Part title="谁负责" lines={[departmentName || '创建办公室']} />
    </Card>
  );
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <View className="definition__part">
      <Text className="definition__label">{title}</Text>
      <View className="definition__lines">
        {lines.map((line) => (
          <Text key={line} className="definition__line">
            {line}
          </Text>
        ))}
      </View>
    </View>
  );
}
