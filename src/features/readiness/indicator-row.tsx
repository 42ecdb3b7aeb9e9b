import { Text, View } from '@tarojs/components';
import { EvidenceStatusTag } from '@/components/evidence-status/evidence-status-tag';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import type { ReadinessIndicator } from '@/shared/campaign/readiness-contract';
import './indicator-row.scss';
import { resultWords } from './indicator-words';
import { pointsText, wholePercent } from './readiness-words';

interface IndicatorRowProps {
  indicator: ReadinessIndicator;
  /** Says what evidence is there and what is not. */
  explains?: boolean;
}

/** One indicator of the tree: how ready, what was measured, whether the evidence is there. */
export function IndicatorRow({ indicator, explains = false }: IndicatorRowProps) {
  const { key, code, title, readinessPermille, weightCentipoints, evidence, tasks, openFindings } = indicator;
  return (
    <View
      id={`indicator-${key}`}
      className="indicator-row"
      hoverClass="indicator-row--pressed"
      role="button"
      onClick={() => openPage('campaign/indicator', { key })}
    >
      <View className="indicator-row__line">
        <Text className="indicator-row__title">{`${code} ${title}`}</Text>
        {readinessPermille === null ? null : (
          <Text className="indicator-row__percent">{`${wholePercent(readinessPermille)}%`}</Text>
        )}
      </View>
      {readinessPermille === null ? null : (
        <View className="indicator-row__track">
          <View
            className={`indicator-row__fill${readinessPermille < 1000 ? '' : ' indicator-row__fill--full'}`}
            style={{ width: `${readinessPermille / 10}%` }}
          />
        </View>
      )}
      <Text className="indicator-row__words">{resultWords(indicator)}</Text>
      {explains ? <Text className="indicator-row__words">{evidence.reason}</Text> : null}
      <View className="indicator-row__tags">
        <EvidenceStatusTag state={evidence.state} named />
        {tasks.overdue > 0 ? (
          <StatusTag tone="bad" icon="clock">{`任务逾期${tasks.overdue}项`}</StatusTag>
        ) : null}
        {openFindings > 0 ? <StatusTag tone="wait" icon="search">{`${openFindings}个问题`}</StatusTag> : null}
        {weightCentipoints > 0 ? (
          <Text className="indicator-row__weight">{`${pointsText(weightCentipoints)}分`}</Text>
        ) : null}
      </View>
    </View>
  );
}
