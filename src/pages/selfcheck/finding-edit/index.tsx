import { RolePage } from '@/components/bound-page/role-page';
import { ChangeFindingForm } from '@/features/selfcheck/change-finding-form';
import { FindingForm } from '@/features/selfcheck/finding-form';
import { useParams } from '@/services/route';

/** `key`, `title`: the indicator it was found with; none: a free one. `findingId`: one that is to be changed. */
export default function SelfcheckFindingEditPage() {
  const { key, title = '', findingId } = useParams();
  return (
    <RolePage only="secretary" icon="edit" hint="问题由支部书记登记和修改">
      {() =>
        findingId ? (
          <ChangeFindingForm findingId={findingId} />
        ) : (
          <FindingForm indicatorKey={key ?? null} indicatorTitle={title} />
        )
      }
    </RolePage>
  );
}
