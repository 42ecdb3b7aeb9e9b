import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { Section } from '@/components/section/section';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { goBack, replacePage } from '@/services/route';
import './sheet-view.scss';
import { sheetWarnings } from './sheet-warnings';
import { pointsText } from './standard-words';
import { type StandardImportSummary, useStandardImport } from './use-standard-import';

/** As many as one mends at a time; the rest is told when these are gone. */
const SHOWN_PROBLEMS = 20;

/** The standard out as a sheet and in again: nothing is written before one has seen what it would do. */
export function SheetView() {
  const sheet = useStandardImport();
  const { preview, saved, fileName } = sheet;
  if (saved) return <Done summary={saved} />;
  const ready = preview && preview.problems.length === 0;
  const changes = ready ? preview.added + preview.changed + preview.removed : 0;
  const bar = (
    <MessageBar error={undefined}>
      <ActionButton
        id="sheet-confirm"
        kind="primary"
        busy={sheet.importing}
        onTap={() => void sheet.confirm()}
      >
        {`换成这套标准（${preview?.chapters ?? 0}章）`}
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={changes > 0 ? bar : undefined}>
      <Section title="导出">
        <Card>
          <Text className="sheet-view__words">
            现在的标准，一行一项。第二张表是填写说明，第三张表是可以填的词
          </Text>
          <ActionButton
            id="sheet-export"
            icon="download"
            busy={sheet.sheet.running}
            onTap={() => void sheet.sheet.start()}
          >
            导出Excel表
          </ActionButton>
          {sheet.sheet.error ? <Notice tone="bad">{sheet.sheet.error}</Notice> : null}
        </Card>
      </Section>
      <Section title="导入">
        <Card>
          <Text className="sheet-view__words">
            把表先发到微信聊天里，再从聊天中选择。可以用上面导出后改好的表，也可以直接用上级下发的测评表：表头里有指标和分值就行，不用编号，合并单元格也能读。会先核对，确认后才换掉本年度的标准
          </Text>
          {fileName ? <Text className="sheet-view__file">{fileName}</Text> : null}
          <ActionButton
            id="sheet-choose"
            kind={preview ? 'secondary' : 'primary'}
            icon="upload"
            busy={sheet.choosing}
            onTap={() => void sheet.choose()}
          >
            {sheet.choosing ? '正在核对' : fileName ? '重新选择' : '选择表格'}
          </ActionButton>
        </Card>
      </Section>
      {sheet.error ? <Notice tone="bad">{sheet.error}</Notice> : null}
      {preview ? <Preview summary={preview} /> : null}
    </PageFrame>
  );
}

function Preview({ summary }: { summary: StandardImportSummary }) {
  const { problems, notes, added, changed, removed, unchanged } = summary;
  if (problems.length > 0) return <Problems problems={problems} />;
  const said = [...notes, ...(unchanged > 0 ? [`其余${unchanged}项和现在一样`] : [])];
  return (
    <Section title="核对结果">
      <View id="sheet-preview">
        <StatRow>
          <StatTile label="新增" value={added} unit="项" tone="brand" />
          <StatTile label="修改" value={changed} unit="项" />
          <StatTile label="删除" value={removed} unit="项" />
        </StatRow>
      </View>
      {sheetWarnings(summary).map((warning) => (
        <Notice key={warning} tone="wait">
          {warning}
        </Notice>
      ))}
      {said.length > 0 ? (
        <Card>
          {said.map((note) => (
            <Text key={note} className="sheet-view__note">
              {note}
            </Text>
          ))}
        </Card>
      ) : null}
    </Section>
  );
}

function Problems({ problems }: Pick<StandardImportSummary, 'problems'>) {
  return (
    <Section title={`有${problems.length}处要改，还没有导入`}>
      <Card flush>
        <View id="sheet-problems">
          {problems.slice(0, SHOWN_PROBLEMS).map(({ row, column, message }) => (
            <View key={`${row}-${column}-${message}`} className="sheet-view__problem">
              <View className="sheet-view__place">
                <Text>{`第${row}行`}</Text>
                {column ? <Text className="sheet-view__column">{column}</Text> : null}
              </View>
              <Text className="sheet-view__message">{message}</Text>
            </View>
          ))}
        </View>
      </Card>
      {problems.length > SHOWN_PROBLEMS ? (
        <Notice tone="info">{`先列出前${SHOWN_PROBLEMS}处，改好后重新选择表格，再看其余的`}</Notice>
      ) : null}
    </Section>
  );
}

function Done({ summary }: { summary: StandardImportSummary }) {
  const { chapters, added, changed, removed, centipoints } = summary;
  const lines = [
    `新增${added}项，修改${changed}项，删除${removed}项`,
    `现在共${chapters}章，计分${pointsText(centipoints)}分`,
  ];
  return (
    <PageFrame quiet>
      <ResultScreen id="sheet-done" tone="good" title="标准已换好" lines={lines}>
        <ActionButton id="sheet-see" kind="primary" onTap={() => replacePage('campaign/standard')}>
          查看标准
        </ActionButton>
        <ActionButton id="sheet-back" kind="quiet" onTap={goBack}>
          返回
        </ActionButton>
      </ResultScreen>
    </PageFrame>
  );
}
