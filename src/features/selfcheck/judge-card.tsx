import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ChoiceTiles } from '@/components/choice-tiles/choice-tiles';
import { DateField } from '@/components/fields/date-field';
import { NumberField } from '@/components/fields/number-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { RoundLineView } from '@/shared/selfcheck/contract';
import { EVIDENCE_STATE_LABELS, type EvidenceState } from '@/shared/standard/evidence-status';
import type { Grade } from '@/shared/standard/indicator';
import { lookBackStart } from '@/shared/standard/look-back';
import { formatDay } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import './judge-card.scss';
import { outcomeOfTile, tileOfOutcome, tilesOf, wantsReason } from './outcome-form';
import { outcomeWords, weightWords } from './round-words';
import type { Judging } from './use-judging';

interface JudgeCardProps {
  line: RoundLineView;
  grades: readonly Grade[];
  judging: Judging;
  judges: boolean;
}

/** One line: what is asked, what there is, and the decision. */
export function JudgeCard({ line, grades, judging, judges }: JudgeCardProps) {
  return (
    <>
      <Card>
        <View className="judge-card__head">
          <Text className="judge-card__title">{`${line.code} ${line.title}`}</Text>
          <Text className="judge-card__weight">{weightWords(line)}</Text>
        </View>
        {line.requirement ? <Text className="judge-card__asked">{line.requirement}</Text> : null}
      </Card>
      <Decision line={line} grades={grades} judging={judging} judges={judges} />
      <Shown line={line} />
      {judges ? (
        <Card flush>
          <ListRow
            id="judge-finding"
            lead={<Icon name="flag" />}
            title="登记一个问题"
            lines={['差在哪里、谁来改、何时改完']}
            onTap={() => openPage('selfcheck/finding-edit', { key: line.key, title: line.title })}
          />
        </Card>
      ) : null}
    </>
  );
}

function Decision({ line, grades, judging, judges }: JudgeCardProps) {
  const { outcome, choose, reason, write, fields } = judging;
  const tiles = tilesOf(line, grades);
  const wants = wantsReason(line, outcome, grades);
  const today = localDateOf(serverNowMs());
  const since = lookBackStart(today, line.lookBackYears);
  if (!judges) return <Said line={line} />;
  return (
    <Card flush>
      {tiles.length > 0 ? (
        <View className="judge-card__tiles">
          <ChoiceTiles
            id="judge"
            label={line.kind === 'veto' ? `${formatDay(since, today)}以来有没有发生` : '评定'}
            tiles={tiles}
            value={tileOfOutcome(outcome)}
            error={fields.outcome}
            onChange={(value) => choose(outcomeOfTile(line, value))}
          />
        </View>
      ) : (
        <Amount line={line} judging={judging} />
      )}
      {outcome?.kind === 'veto' && outcome.occurred ? (
        <DateField
          id="judge-occurred-on"
          label="哪天发生的（可不填）"
          value={outcome.occurredOn}
          from={since}
          to={today}
          today={today}
          hint="下一年度仍在回溯期内的，会自动带入"
          error={fields.occurredOn}
          onChange={(occurredOn) => choose({ ...outcome, occurredOn })}
        />
      ) : null}
      <TextAreaField
        id="judge-reason"
        label={wants ? '原因' : '说明（可不填）'}
        required={wants}
        value={reason}
        maxLength={200}
        placeholder={wants ? '差在哪里，或依据是什么' : '有需要说明的写在这里'}
        error={fields.reason}
        onChange={write}
      />
    </Card>
  );
}

/** A number, or points beyond what fits on tiles. */
function Amount({ line, judging }: Pick<JudgeCardProps, 'line' | 'judging'>) {
  const { outcome, choose, fields } = judging;
  const counted = line.kind === 'counted';
  const value =
    outcome && 'value' in outcome
      ? outcome.value
      : outcome && 'centipoints' in outcome
        ? outcome.centipoints / 100
        : undefined;
  const set = (next: number | undefined) => {
    if (next === undefined) return choose(undefined);
    choose(outcomeOfTile(line, String(counted ? next : next * 100)));
  };
  return (
    <NumberField
      id="judge-amount"
      label={counted ? '完成数量' : line.kind === 'plus' ? '加几分' : '减几分'}
      required
      value={value}
      {...(counted ? {} : { unit: '分' })}
      error={fields.outcome}
      hint={counted ? `目标${line.manualTarget}` : weightWords(line)}
      onChange={set}
    />
  );
}

function Said({ line }: { line: RoundLineView }) {
  const { judgement } = line;
  return (
    <Card>
      <Text className="judge-card__label">评定</Text>
      <Text className="judge-card__said">{outcomeWords(line)}</Text>
      {judgement?.reason ? <Text className="judge-card__asked">{judgement.reason}</Text> : null}
    </Card>
  );
}

const TONES: Record<EvidenceState, Tone> = {
  enough: 'good',
  thin: 'wait',
  missing: 'bad',
  notAsked: 'quiet',
};

/** What there is to show: evidence and statement, short until somebody wants more. */
function Shown({ line }: { line: RoundLineView }) {
  const [all, setAll] = useState(false);
  const { evidence, statement, key } = line;
  return (
    <Card>
      <View className="judge-card__row">
        <Text className="judge-card__label">证明材料</Text>
        {evidence ? (
          <StatusTag tone={TONES[evidence.state]}>{EVIDENCE_STATE_LABELS[evidence.state]}</StatusTag>
        ) : null}
      </View>
      {evidence && evidence.state !== 'notAsked' ? (
        <Text className="judge-card__asked">{evidence.reason}</Text>
      ) : null}
      <Text className="judge-card__label judge-card__label--next">填报说明</Text>
      <Text
        className={`judge-card__asked${all ? '' : ' judge-card__asked--short'}`}
        onClick={() => setAll(!all)}
      >
        {statement || '还没有写填报说明'}
      </Text>
      <View
        id="judge-indicator"
        className="judge-card__link"
        role="button"
        onClick={() => openPage('campaign/indicator', { key })}
      >
        <Text>看这项指标的材料和任务</Text>
        <Icon name="right" size="small" />
      </View>
    </Card>
  );
}
