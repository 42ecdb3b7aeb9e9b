import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ChipsField } from '@/components/fields/chips-field';
import { ChoiceField } from '@/components/fields/choice-field';
import { TextField } from '@/components/fields/text-field';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { refusalWords } from '@/services/refusal-words';
import { replacePage } from '@/services/route';
import { useCall } from '@/services/use-call';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { CAMPAIGN_LEVEL_LABELS, CAMPAIGN_LEVELS } from '@/shared/campaign/campaign-plan';
import { localDateOf } from '@/shared/time/local-date';
import {
  chooseFirstYear,
  chooseLevel,
  firstValues,
  firstYears,
  lastYears,
  nameOf,
  type SetupValues,
  type StandardSource,
  setupInput,
} from './setup-values';

const LEVELS = CAMPAIGN_LEVELS.map((level) => ({ value: level, label: CAMPAIGN_LEVEL_LABELS[level] }));
const yearChoices = (years: readonly string[]) => years.map((year) => ({ value: year, label: `${year}年` }));

/** Starts a campaign: everything is chosen already, a look and a tap suffice. */
export function SetupForm() {
  const thisYear = localDateOf(serverNowMs()).slice(0, 4);
  const creating = useMutation('campaign.create');
  const [values, setValues] = useState(() => firstValues(thisYear));
  const faults = useFieldFaults(creating);
  const { fields } = faults;
  const change = (next: SetupValues) => {
    setValues(next);
    faults.changed(setupInput(values), setupInput(next));
  };
  const start = async () => {
    const input = faults.take(checkInput('campaign.create', setupInput(values)));
    const created = input && (await creating.run(input));
    if (!created) return;
    toast(created.indicators > 0 ? `已开始，共${created.indicators}项指标` : '已开始，请导入创建标准');
    replacePage(created.indicators > 0 ? 'campaign/plan' : 'campaign/sheet');
  };
  const bar = (
    <MessageBar error={refusalWords(fields, creating.error)}>
      <ActionButton id="campaign-create" kind="primary" busy={creating.running} onTap={() => void start()}>
        开始创建
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      <Card flush>
        <ChipsField
          id="campaign-level"
          label="创建级别"
          single
          choices={LEVELS}
          value={[values.level]}
          onChange={([level]) => change(chooseLevel(values, level ?? values.level))}
        />
        <TextField
          id="campaign-name"
          label="名称"
          value={values.name}
          maxLength={40}
          placeholder={nameOf({ ...values, name: '' })}
          error={fields.name}
          onChange={(name) => change({ ...values, name })}
        />
        <ChoiceField
          id="campaign-from"
          label="从哪一年"
          choices={yearChoices(firstYears(thisYear))}
          value={values.fromYear}
          error={fields.fromYear}
          onChange={(year) => change(chooseFirstYear(values, year ?? values.fromYear))}
        />
        <ChoiceField
          id="campaign-to"
          label="到哪一年"
          choices={yearChoices(lastYears(values.fromYear))}
          value={values.toYear}
          error={fields.toYear}
          onChange={(year) => change({ ...values, toYear: year ?? values.toYear })}
        />
      </Card>
      <Sources value={values.source} onChoose={(source) => change({ ...values, source })} />
    </PageFrame>
  );
}

interface SourceRow {
  readonly source: StandardSource;
  readonly title: string;
  readonly line: string;
}

const SOURCES: readonly SourceRow[] = [
  {
    source: 'partyOrgan',
    title: '党委部门参考标准',
    line: '五项任务、四项措施，49项评分指标；分值是起点，不是官方标准',
  },
  {
    source: 'educationBureau',
    title: '“党建＋文明创建”参考标准',
    line: '七项任务、1＋4＋X，志愿服务按七个项目分列；分值是起点，不是官方标准',
  },
  { source: 'sheet', title: '导入本省的标准', line: '开始后上传Excel表' },
];

/** Templates, an own sheet, or what an ended campaign had. */
function Sources({ value, onChoose }: { value: StandardSource; onChoose: (source: StandardSource) => void }) {
  const { data } = useCall('campaign.past', {});
  const renewals = (data?.campaigns ?? []).map(({ campaignId, name, fromYear, toYear }): SourceRow => {
    const line = `沿用${fromYear}—${toYear}年的标准和领导小组`;
    return { source: `renew:${campaignId}`, title: `复评：${name}`, line };
  });
  return (
    <Section title="创建标准用哪一套">
      <Card flush>
        {[...SOURCES, ...renewals].map(({ source, title, line }) => (
          <ListRow
            key={source}
            id={`source-${source.replace(':', '-')}`}
            title={title}
            lines={[line]}
            plain
            selected={source === value}
            trail={source === value ? <Icon name="done" /> : undefined}
            onTap={() => onChoose(source)}
          />
        ))}
      </Card>
    </Section>
  );
}
