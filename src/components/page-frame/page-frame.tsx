import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { CallError } from '@/services/call-error';
import { newElementId } from '@/services/element-id';
import { useLargeType } from '@/services/large-type';
import { useOnline } from '@/services/network';
import { useOutbox } from '@/services/outbox';
import { openPage } from '@/services/route';
import { scrollPageTo } from '@/services/scroll-page';
import { EmptyState } from '../empty-state/empty-state';
import { FormFaultsContext } from '../form-faults/form-faults-context';
import { useFormFaults } from '../form-faults/use-form-faults';
import { Icon } from '../icon/icon';
import { Skeleton } from '../skeleton/skeleton';
import './page-frame.scss';

interface PageFrameProps {
  children?: ReactNode;
  /** Draws the skeleton in place of the children. Pass it only while there is nothing to show yet. */
  loading?: boolean;
  /** Draws the error in place of the children. Pass it only while there is nothing to show. */
  error?: CallError;
  onRetry?: () => void;
  /** Leaves room below for a BottomBar. */
  bottomBar?: ReactNode;
  /** Without the notice of missing network and unsent entries, e.g. on the page that lists them. */
  quiet?: boolean;
  /** Without the space above the first card. */
  flushTop?: boolean;
}

/**
 * What every page stands in: type size, safe area, loading, failure, missing network, unsent entries. When a form on
 * it is refused, it scrolls to the first field that is wrong.
 */
export function PageFrame(props: PageFrameProps) {
  const { children, loading = false, error, onRetry, bottomBar, quiet = false, flushTop = false } = props;
  const large = useLargeType();
  const [pageId] = useState(() => newElementId('page'));
  const faults = useFormFaults((rowIds) => void scrollPageTo(pageId, rowIds));
  const content = error ? <Failure error={error} onRetry={onRetry} /> : loading ? <Skeleton /> : children;
  return (
    <FormFaultsContext.Provider value={faults}>
      <View
        id={pageId}
        className={`tc-page${large ? ' large-type' : ''}${bottomBar ? ' tc-page--barred' : ''}`}
      >
        {quiet ? null : <UnsentNotice />}
        <View className={flushTop ? 'tc-page__content tc-page__content--flush' : 'tc-page__content'}>
          {content}
        </View>
        {loading || error ? null : bottomBar}
      </View>
    </FormFaultsContext.Provider>
  );
}

function Failure({ error, onRetry }: { error: CallError; onRetry?: () => void }) {
  if (error.code === 'NOT_BOUND') {
    return (
      <EmptyState
        icon="person"
        title="还没有绑定身份"
        hint="用单位发放的邀请码和姓名绑定后即可使用"
        actionText="去绑定"
        onAction={() => openPage('membership/bind')}
      />
    );
  }
  const offline = error.code === 'NETWORK';
  return (
    <EmptyState
      icon={offline ? 'offline' : 'warning'}
      title={offline ? '没有网络' : '没有打开'}
      hint={error.message}
      actionText={onRetry ? '重试' : undefined}
      onAction={onRetry}
    />
  );
}

/** Tells that there is no network, and how much waits on the phone; a tap opens the list. */
function UnsentNotice() {
  const online = useOnline();
  const items = useOutbox();
  if (online && items.length === 0) return null;
  const refused = items.filter((item) => item.state === 'refused').length;
  const words = [
    online ? '' : '当前没有网络',
    items.length > refused ? `${items.length - refused}条内容等待发送` : '',
    refused > 0 ? `${refused}条没有通过` : '',
  ];
  const open = items.length > 0 ? () => openPage('notice/outbox') : undefined;
  return (
    <View className="tc-notice" role={open ? 'button' : undefined} onClick={open}>
      <Icon name={online ? 'clock' : 'offline'} />
      <Text className="tc-notice__words">{words.filter(Boolean).join('，')}</Text>
      {open ? <Icon name="right" size="small" /> : null}
    </View>
  );
}
