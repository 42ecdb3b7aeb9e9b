import type { ReactNode } from 'react';
import { type BoundSession, hasRole } from '@/services/session';
import type { Role } from '@/shared/membership/role';
import { NoAccess, type NoAccessProps } from '../no-access/no-access';
import { BoundPage } from './bound-page';

interface RolePageProps extends NoAccessProps {
  /** Whose page it is. */
  only: Role;
  children: (session: BoundSession) => ReactNode;
}

/** A page of one role; others are told whose it is. */
export function RolePage({ only, children, ...others }: RolePageProps) {
  return (
    <BoundPage>
      {(session) => (hasRole(session, only) ? children(session) : <NoAccess {...others} />)}
    </BoundPage>
  );
}
