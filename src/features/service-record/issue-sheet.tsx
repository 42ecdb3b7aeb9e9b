import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { DateField } from '@/components/fields/date-field';
import { FilterChips } from '@/components/filter-chips/filter-chips';
import { Icon } from '@/components/icon/icon';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { useCall } from '@/services/use-call';
import { useMutation } from '@/services/use-mutation';
import { localDateOf } from '@/shared/time/local-date';
import { ISSUE_PERIOD_LABELS, ISSUE_PERIODS, type IssuePeriod, type Span, spanOf } from './issue-period';
import './issue-sheet.scss';

const CHOICES = ISSUE_PERIODS.map((value) => ({ value, label: ISSUE_PERIOD_LABELS[value] }));

interface IssueSheetProps {
  open: boolean;
  onClose: () => void;
}

/** Has a record of the own service issued: for when, and for which projects. */
export function IssueSheet({ open, onClose }: IssueSheetProps) {
  const today = localDateOf(serverNowMs());
  const issue = useMutation('service.issueRecord');
  const profile = useCall('service.profile', {}, { enabled: open });
  const [period, setPeriod] = useState<IssuePeriod>('thisYear');
  const [own, setOwn] = useState<Span>(() => spanOf('thisYear', today));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...issue.fields };
  const touched = () => {
    setWrong({});
    issue.clear();
  };
  const submit = async () => {
    const span = period === 'own' ? own : spanOf(period, today);
    const projectKeys = chosen.length > 0 ? chosen : null;
    const checked = checkInput('service.issueRecord', { memberId: null, ...span, projectKeys });
    if (!checked.ok) return setWrong(checked.fields);
    const record = await issue.run(checked.input);
    if (!record) return;
    onClose();
    openPage('service/record', { id: record.serviceRecordId });
  };
  const failure = Object.keys(fields).length > 0 ? undefined : issue.error?.message;
  const projects = (profile.data?.projects ?? []).filter(({ minutes }) => minutes > 0);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title="开具志愿服务记录"
      actions={
        <ActionButton id="issue-submit" kind="primary" busy={issue.running} onTap={() => void submit()}>
          开具
        </ActionButton>
      }
    >
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
      <Text className="issue__label">服务期间</Text>
      <FilterChips
        choices={CHOICES}
        value={period}
        onChange={(next) => {
          setPeriod(next);
          touched();
        }}
      />
      {period === 'own' ? (
        <View className="issue__dates">
          <DateField
            id="issue-from"
            label="从"
            value={own.from}
            today={today}
            to={today}
            error={fields.from}
            onChange={(from) => {
              setOwn({ ...own, from });
              touched();
            }}
          />
          <DateField
            id="issue-to"
            label="到"
            value={own.to}
            today={today}
            to={today}
            error={fields.to}
            onChange={(to) => {
              setOwn({ ...own, to });
              touched();
            }}
          />
        </View>
      ) : null}
      <Text className="issue__label">
        {chosen.length === 0 ? '服务项目：全部' : `服务项目：已选${chosen.length}个`}
      </Text>
      <Projects
        projects={projects}
        chosen={chosen}
        onChange={(keys) => {
          setChosen(keys);
          touched();
        }}
      />
      <Text className="issue__note">只列审核通过的服务；开具后的内容不再变化，编号登记在册</Text>
    </Sheet>
  );
}

interface ProjectsProps {
  projects: readonly { projectKey: string; label: string }[];
  chosen: readonly string[];
  onChange: (keys: string[]) => void;
}

/** None chosen means all, so that the usual case needs no tap. */
function Projects({ projects, chosen, onChange }: ProjectsProps) {
  return (
    <View className="issue__projects">
      {projects.map(({ projectKey, label }) => {
        const on = chosen.includes(projectKey);
        const rest = chosen.filter((key) => key !== projectKey);
        return (
          <View
            id={`issue-${projectKey}`}
            key={projectKey}
            className={`issue__project${on ? ' issue__project--on' : ''}`}
            role="checkbox"
            aria-checked={on}
            onClick={() => onChange(on ? rest : [...rest, projectKey])}
          >
            {on ? <Icon name="check" size="small" /> : null}
            <Text>{label}</Text>
          </View>
        );
      })}
    </View>
  );
}
