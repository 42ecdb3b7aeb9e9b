import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BarList } from '@/components/bar-list/bar-list';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Card } from '@/components/card/card';
import { FactList } from '@/components/fact-list/fact-list';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { APPRAISAL_PARTS, PART_FACTS } from '@/shared/appraisal/part';
import type { Output } from '@/shared/contract/actions';
import { formatHours } from '@/shared/time/chinese-time';
import { FormulaForm } from './formula-form';

interface FormulaViewProps {
  answer: Output<'appraisal.formula'>;
  mayChange: boolean;
  onChanged: () => Promise<void>;
}

/** How departments are appraised, in words that everybody can check a result by. */
export function FormulaView({ answer, mayChange, onChanged }: FormulaViewProps) {
  const [editing, setEditing] = useState(false);
  const { formula, targets } = answer;
  if (editing) {
    return (
      <FormulaForm
        formula={formula}
        onDone={() => {
          setEditing(false);
          void onChanged();
        }}
      />
    );
  }
  const parts = APPRAISAL_PARTS.filter((part) => formula.weights[part] > 0);
  return (
    <PageFrame
      bottomBar={
        mayChange ? (
          <BottomBar>
            <ActionButton id="formula-edit" kind="primary" icon="edit" onTap={() => setEditing(true)}>
              修改考核办法
            </ActionButton>
          </BottomBar>
        ) : undefined
      }
    >
      <Card>
        <BarList
          max={100}
          bars={parts.map((part) => ({
            key: part,
            label: PART_FACTS[part].label,
            value: formula.weights[part],
            text: `${formula.weights[part]}分`,
          }))}
        />
      </Card>
      <Section title="怎么算">
        <Card flush>
          {parts.map((part) => (
            <ListRow key={part} title={PART_FACTS[part].label} lines={[PART_FACTS[part].rule]} />
          ))}
        </Card>
      </Section>
      <Section title="全年目标">
        <Card>
          <FactList
            facts={[
              { label: '人均志愿服务', value: `${formatHours(targets.volunteerMinutesPerHead)}小时` },
              { label: '主题党日参加率', value: `${targets.partyDayAttendancePercent}%` },
              { label: '人均集中学习', value: `${targets.studySessionsPerHead}场` },
              { label: '信息考评得分', value: `每个科室${formula.articlePointsAYear}分` },
              {
                label: '加减分',
                value: `加分最多${formula.maxPlusPoints}分，减分最多${formula.maxMinusPoints}分`,
              },
            ]}
          />
        </Card>
      </Section>
      <Notice tone="info">
        每项得分＝完成比例×权重，超过目标按满分算。科室没有的项不计，权重按比例分给其他项。个人积分排名不参与考核。
      </Notice>
    </PageFrame>
  );
}
