import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import './definition-card.scss';
import { DefinitionCard } from './definition-card';
import type { IndicatorPage } from './standard-words';
import { StatementCard } from './statement-card';

interface IndicatorViewProps {
  page: IndicatorPage;
  reload: () => Promise<void>;
  /** What hangs on the indicator: its state, evidence, tasks and results; between demand and statement. */
  children?: ReactNode;
}

/** All of one indicator. */
export function IndicatorView({ page, reload, children }: IndicatorViewProps) {
  const session = useSession();
  return (
    <>
      <DefinitionCard page={page} />
      {children}
      <StatementCard
        page={page}
        writes={!page.readOnly && hasRole(session, 'secretary')}
        onChanged={reload}
      />
      {!page.readOnly && hasRole(session, 'administrator') ? (
        <View className="indicator-acts">
          <ActionButton
            id="indicator-edit"
            kind="quiet"
            onTap={() => openPage('campaign/indicator-edit', { key: page.key })}
          >
            修改这项指标
          </ActionButton>
        </View>
      ) : null}
    </>
  );
}
