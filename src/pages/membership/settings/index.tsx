import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { TransferCode } from '@/features/transfer/transfer-code';
import { SettingsForm } from '@/features/unit/settings-form';
import { reloadSession, useSession } from '@/services/session';

export default function SettingsPage() {
  const session = useSession();
  if (session.status === 'bound') {
    if (session.profile.roles.includes('administrator')) {
      return (
        <SettingsForm profile={session.profile} unit={session.unit}>
          <Section title="组织关系和志愿关系转接">
            <TransferCode />
          </Section>
        </SettingsForm>
      );
    }
    return (
      <PageFrame>
        <EmptyState icon="settings" title="没有权限" hint="单位设置由管理员修改" />
      </PageFrame>
    );
  }
  if (session.status === 'unbound') {
    return (
      <PageFrame>
        <EmptyState icon="person" title="还没有绑定身份" hint="请从首页进入并绑定" />
      </PageFrame>
    );
  }
  const failed = session.status === 'failed' ? session.error : undefined;
  return <PageFrame loading={!failed} error={failed} onRetry={() => void reloadSession()} />;
}
