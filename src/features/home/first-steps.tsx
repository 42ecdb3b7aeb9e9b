import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import { useCall } from '@/services/use-call';
import { firstStepRows } from './first-step-rows';

/** For the administrator of a new unit: what to do first. Gone once it is done, and after the first month. */
export function FirstSteps() {
  const { data } = useCall('membership.firstSteps', {}, { refreshOnShow: true });
  const rows = data ? firstStepRows(data) : [];
  if (rows.length === 0) return null;
  return (
    <Section title="第一次使用，先做这几件">
      <Card flush>
        {rows.map(({ id, title, hint, done, page }) => (
          <ListRow
            key={id}
            id={id}
            lead={<Icon name={done ? 'done' : 'flag'} />}
            title={title}
            lines={[hint]}
            trail={done ? <StatusTag tone="good">已完成</StatusTag> : undefined}
            onTap={() => openPage(page)}
          />
        ))}
      </Card>
    </Section>
  );
}
