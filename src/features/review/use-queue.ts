import { useState } from 'react';
import { type UsePagedResult, usePaged } from '@/services/use-paged';
import type { ActivityKind } from '@/shared/activity/activity-kind';

export type QueueState = 'pending' | 'approved' | 'rejected' | 'voided';
export type KindChoice = ActivityKind | 'all';

export interface Queue {
  state: QueueState;
  setState: (state: QueueState) => void;
  kind: KindChoice;
  setKind: (kind: KindChoice) => void;
  departmentId: string | null;
  setDepartmentId: (departmentId: string | null) => void;
  list: UsePagedResult<'record.queue'>;
}

/** The unit's records in one state. One filter at a time, as the server has it: setting one takes the other away. */
export function useQueue(): Queue {
  const [state, setState] = useState<QueueState>('pending');
  const [kind, setKind] = useState<KindChoice>('all');
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const list = usePaged(
    'record.queue',
    { state, kind: kind === 'all' ? null : kind, departmentId, activityId: null },
    { refreshOnShow: true },
  );
  return {
    state,
    setState,
    kind,
    setKind: (next) => {
      setDepartmentId(null);
      setKind(next);
    },
    departmentId,
    setDepartmentId: (next) => {
      setKind('all');
      setDepartmentId(next);
    },
    list,
  };
}
