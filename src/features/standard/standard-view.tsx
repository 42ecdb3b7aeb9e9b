import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { SearchBox } from '@/components/search-box/search-box';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { MANAGERS } from '@/shared/contract/action-spec';
import { ChapterCard } from './chapter-card';
import { ChapterSheet } from './chapter-sheet';
import { IndicatorLine } from './indicator-line';
import { ScaleSheet } from './scale-sheet';
import { chapterCentipoints, pointsText, type Standard, searchIndicators } from './standard-words';
import './standard-view.scss';
import { YearExport } from './year-export';

interface StandardViewProps {
  standard: Standard;
  reload: () => Promise<void>;
}

/** The standard as a tree: chapters with their weight, one open at a time; or what was searched for. */
export function StandardView({ standard, reload }: StandardViewProps) {
  const session = useSession();
  const administrator = hasRole(session, 'administrator') && !standard.readOnly;
  const exports = standard.readOnly && MANAGERS.some((role) => hasRole(session, role));
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string>();
  const [panel, setPanel] = useState<'chapter' | 'scale'>();
  const { chapters } = standard;
  const found = searchIndicators(chapters, search);
  const close = () => setPanel(undefined);
  return (
    <>
      <Head standard={standard} />
      <View className="standard-search">
        <SearchBox id="standard-search" value={search} placeholder="搜指标名称或编号" onChange={setSearch} />
      </View>
      {search.trim() !== '' ? (
        <Found rows={found} />
      ) : (
        chapters.map((chapter) => (
          <ChapterCard
            key={chapter.code}
            chapter={chapter}
            open={open === chapter.code}
            administrator={administrator}
            onToggle={() => setOpen(open === chapter.code ? undefined : chapter.code)}
            onChanged={reload}
          />
        ))
      )}
      {administrator ? (
        <Acts onChapter={() => setPanel('chapter')} onScale={() => setPanel('scale')} />
      ) : null}
      {exports ? <YearExport /> : null}
      {panel === 'chapter' ? <ChapterSheet chapter={undefined} onChanged={reload} onClose={close} /> : null}
      {panel === 'scale' ? <ScaleSheet standard={standard} onChanged={reload} onClose={close} /> : null}
    </>
  );
}

function Head({ standard }: { standard: Standard }) {
  const { name, year, chapters, passPercent } = standard;
  const indicators = chapters.flatMap((chapter) => chapter.indicators);
  const points = chapters.reduce((sum, chapter) => sum + chapterCentipoints(chapter), 0);
  const written = indicators.filter(({ statementChars }) => statementChars > 0).length;
  const pass = passPercent === null ? '' : `，${passPercent}分达标`;
  return (
    <View className="standard-head">
      <Text className="standard-head__name">{name || '创建标准'}</Text>
      <Text className="standard-head__line">
        {`${year}年度，${indicators.length}项指标，共${pointsText(points)}分${pass}`}
      </Text>
      <Text className="standard-head__line">{`已写填报说明${written}项`}</Text>
    </View>
  );
}

function Found({ rows }: { rows: ReturnType<typeof searchIndicators> }) {
  if (rows.length === 0) return <EmptyState icon="search" title="没有找到" hint="换个词，或输入编号试试" />;
  return (
    <Card flush>
      {rows.map((row) => (
        <IndicatorLine key={row.key} row={row} />
      ))}
    </Card>
  );
}

function Acts({ onChapter, onScale }: { onChapter: () => void; onScale: () => void }) {
  return (
    <View className="standard-acts">
      <ActionButton id="standard-sheet" icon="upload" onTap={() => openPage('campaign/sheet')}>
        导出或导入表格
      </ActionButton>
      <View className="standard-acts__pair">
        <ActionButton id="chapter-add" kind="quiet" onTap={onChapter}>
          新增一章
        </ActionButton>
        <ActionButton id="scale-edit" kind="quiet" onTap={onScale}>
          名称和等级
        </ActionButton>
      </View>
    </View>
  );
}
