/** What a person may do. Everyone bound is a member; the other roles are granted by the administrator. */
export const ROLES = ['member', 'secretary', 'leader', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Record<Role, string> = {
  member: '党员干部',
  secretary: '支部书记',
  leader: '分管领导',
  administrator: '管理员',
};
