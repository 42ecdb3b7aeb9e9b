import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ImportDone } from '@/features/people/import-done';
import { ImportSteps } from '@/features/people/import-steps';
import { InvitationsCard } from '@/features/people/invitations-card';
import { useImport } from '@/features/people/use-import';

export default function MembershipImportPage() {
  const people = useImport();
  const { preview, saved, importing } = people;
  if (saved) {
    return (
      <PageFrame quiet>
        <ImportDone summary={saved} onAgain={people.again} />
      </PageFrame>
    );
  }
  const changes = preview && preview.problems.length === 0 ? preview.added + preview.changed : 0;
  const bar = (
    <MessageBar error={undefined}>
      <ActionButton id="import-confirm" kind="primary" busy={importing} onTap={() => void people.confirm()}>
        {importing ? '正在导入，请稍候' : `导入这${changes}人`}
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={changes > 0 ? bar : undefined}>
      <ImportSteps people={people} />
      <InvitationsCard />
    </PageFrame>
  );
}
