export type GroupKind = 'department' | 'branch';

export const GROUP_LABELS: Record<GroupKind, string> = { department: '科室', branch: '支部' };
