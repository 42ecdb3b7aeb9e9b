import { Text, View } from '@tarojs/components';
import { ListRow } from '@/components/list-row/list-row';
import { Sheet } from '@/components/sheet/sheet';
import { readDraft } from '@/services/drafts';
import { openPage } from '@/services/route';
import { RULE_TEMPLATES } from '@/shared/points/templates';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { parseDraft } from './rule-draft';
import { type RuleSet, setStanding } from './rule-set-rows';
import './start-sheet.scss';
import { RULES_DRAFT } from './use-rule-draft';

interface StartSheetProps {
  open: boolean;
  sets: readonly RuleSet[];
  today: LocalDate;
  onClose: () => void;
}

/** What the new rules start from: what was left unfinished, a set of one's own, or a published sample. */
export function StartSheet({ open, sets, today, onClose }: StartSheetProps) {
  const start = (from: string | undefined) => {
    onClose();
    openPage('points/rule-edit', { from });
  };
  const kept = open ? parseDraft(readDraft(RULES_DRAFT), today) : undefined;
  const own = sets.filter((set) => ['inForce', 'coming'].includes(setStanding(set, sets).state));
  return (
    <Sheet open={open} title="从哪里开始改" onClose={onClose}>
      {kept ? (
        <ListRow
          id="start-kept"
          title="接着上次没有保存的"
          lines={[`${kept.rules.length}条计分规则，另选一种会替换它`]}
          onTap={() => start(undefined)}
        />
      ) : null}
      {own.map((set) => (
        <ListRow
          key={set.version}
          id={`start-set-${set.version}`}
          title={set.state === 'inForce' ? '在现在执行的规则上改' : `在${dayOf(set, today)}起执行的规则上改`}
          lines={[`第${set.version}版，${set.rules.length}条计分规则`]}
          onTap={() => start(`set:${set.version}`)}
        />
      ))}
      <View className="start-sheet__head">
        <Text>或者参照公开的样本</Text>
      </View>
      {RULE_TEMPLATES.map(({ key, label, note }) => (
        <ListRow
          key={key}
          id={`start-${key}`}
          title={label}
          lines={[note]}
          onTap={() => start(`template:${key}`)}
        />
      ))}
    </Sheet>
  );
}

function dayOf({ effectiveFrom }: RuleSet, today: LocalDate): string {
  const day = parseLocalDate(effectiveFrom);
  return day ? formatDay(day, today) : '';
}
