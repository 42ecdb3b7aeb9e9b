import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { starTitle } from '@/components/star-card/star-words';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { starToApplyFor } from '@/shared/service/star-to-apply-for';

/** The next thing to do: a star that is reached, else logging what was done. */
export function ProfileBar({ profile }: { profile: Output<'service.profile'> }) {
  const star = profile.volunteerNumber === '' ? undefined : starToApplyFor(profile);
  return (
    <BottomBar>
      {star === undefined ? (
        <ActionButton id="service-log" kind="primary" icon="edit" onTap={() => openPage('record/edit')}>
          填报志愿服务
        </ActionButton>
      ) : (
        <ActionButton id="service-star" kind="primary" icon="medal" onTap={() => openPage('service/stars')}>
          {`申请${starTitle(star)}`}
        </ActionButton>
      )}
    </BottomBar>
  );
}
