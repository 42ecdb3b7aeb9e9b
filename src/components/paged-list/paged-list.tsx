import { Text, View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { Fragment, type ReactNode } from 'react';
import type { CallError } from '@/services/call-error';
import { ActionButton } from '../action-button/action-button';
import { Card } from '../card/card';
import { EmptyState } from '../empty-state/empty-state';
import { Skeleton } from '../skeleton/skeleton';
import './paged-list.scss';

interface PagedRows<R> {
  rows: readonly R[];
  loading: boolean;
  done: boolean;
  error: CallError | undefined;
  loadMore: () => void;
  reload: () => Promise<void>;
}

interface PagedListProps<R> {
  /** What `usePaged` returned. */
  list: PagedRows<R>;
  keyOf: (row: R) => string;
  renderRow: (row: R, index: number) => ReactNode;
  /** Shown when there is no row. */
  empty: ReactNode;
  /** Each row brings its own card. Default: all rows in one card. */
  loose?: boolean;
  /** Words above the first row of those that have them in common, e.g. the initial of names. */
  headingOf?: (row: R) => string;
}

/**
 * Rows page by page: pull down to refresh, scroll down for more. One a page.
 * The page's configuration needs `enablePullDownRefresh: true`.
 */
export function PagedList<R>({ list, keyOf, renderRow, empty, loose = false, headingOf }: PagedListProps<R>) {
  usePullDownRefresh(() => {
    void list.reload().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(list.loadMore);
  if (list.rows.length === 0) return <WithoutRows list={list} empty={empty} />;
  const rows = list.rows.map((row, index) => {
    const before = list.rows[index - 1];
    const heading = headingOf?.(row);
    const isFirst = heading !== undefined && (!before || headingOf?.(before) !== heading);
    return (
      <Fragment key={keyOf(row)}>
        {isFirst ? <Text className="tc-list__heading">{heading}</Text> : null}
        {renderRow(row, index)}
      </Fragment>
    );
  });
  return (
    <View>
      {loose ? rows : <Card flush>{rows}</Card>}
      <Foot list={list} />
    </View>
  );
}

function WithoutRows<R>({ list, empty }: { list: PagedRows<R>; empty: ReactNode }) {
  if (list.loading) return <Skeleton />;
  if (!list.error) return <>{empty}</>;
  return (
    <EmptyState
      icon={list.error.code === 'NETWORK' ? 'offline' : 'warning'}
      title="没有打开"
      hint={list.error.message}
      actionText="重试"
      onAction={() => void list.reload()}
    />
  );
}

function Foot<R>({ list }: { list: PagedRows<R> }) {
  return (
    <View className="tc-list__foot">
      {list.error ? <Text className="tc-list__error">{list.error.message}</Text> : null}
      {list.done ? (
        <Text>没有更多了</Text>
      ) : (
        <ActionButton compact kind="quiet" onTap={list.loadMore}>
          加载更多
        </ActionButton>
      )}
    </View>
  );
}
