import { Text, View } from '@tarojs/components';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import type { ImportSummary } from './use-import';

/** As many as one mends at a time; the rest is told when these are gone. */
const SHOWN_PROBLEMS = 20;

/** What the sheet would do; or, cell by cell, what keeps it from being taken. */
export function ImportPreview({ summary }: { summary: ImportSummary }) {
  if (summary.problems.length > 0) return <Problems summary={summary} />;
  const { added, changed, unchanged, newDepartments, newBranches } = summary;
  return (
    <View id="import-preview">
      <StatRow>
        <StatTile label="新增" value={added} unit="人" tone="brand" />
        <StatTile label="修改" value={changed} unit="人" />
        <StatTile label="不变" value={unchanged} unit="人" />
      </StatRow>
      {newDepartments.length > 0 ? (
        <Text className="import-preview__words">{`会新建科室：${newDepartments.join('、')}`}</Text>
      ) : null}
      {newBranches.length > 0 ? (
        <Text className="import-preview__words">{`会新建支部：${newBranches.join('、')}`}</Text>
      ) : null}
      {added + changed === 0 ? (
        <Text className="import-preview__words">表里的人员和现有名单一致，不用导入</Text>
      ) : null}
    </View>
  );
}

function Problems({ summary }: { summary: ImportSummary }) {
  const { problems } = summary;
  return (
    <View id="import-problems">
      <Text className="import-preview__bad">
        {`有${problems.length}处要改，还没有导入。改好后请重新选择`}
      </Text>
      {problems.slice(0, SHOWN_PROBLEMS).map(({ row, column, message }) => (
        <View key={`${row}-${column}-${message}`} className="import-preview__row">
          <View className="import-preview__place">
            <Text>{`第${row}行`}</Text>
            {column ? <Text className="import-preview__column">{column}</Text> : null}
          </View>
          <Text className="import-preview__message">{message}</Text>
        </View>
      ))}
      {problems.length > SHOWN_PROBLEMS ? (
        <Text className="import-preview__words">{`先列出前${SHOWN_PROBLEMS}处，改好后重新选择，再看其余的`}</Text>
      ) : null}
    </View>
  );
}
