/** A volunteer project of a unit. */
export interface VolunteerProject {
  /** Names it for good: hours are added up under it. */
  readonly key: string;
  readonly label: string;
  /** No longer to be chosen; absent: it is offered. */
  readonly retired?: boolean;
}

/** With those no longer offered. */
export const MAX_PROJECTS = 40;

/** Those that can be chosen for what is planned or entered now. */
export function offeredProjects({ projects }: { readonly projects: readonly VolunteerProject[] }) {
  return projects.filter(({ retired }) => !retired);
}

/** The seven 「惠·慧」 volunteer projects of the seed plan, offered to every new unit. */
export const SEEDED_PROJECTS = [
  { key: 'civilizedCity', label: '“共爱同行”全国文明城市创建' },
  { key: 'springBreeze', label: '“春风行动”' },
  { key: 'greenGuard', label: '“绿水青山守护行”' },
  { key: 'healthForAll', label: '“健润·全民健身”' },
  { key: 'onlineCivility', label: '“志愿红”网络文明传播' },
  { key: 'loveForSociety', label: '“奉献爱心服务社会”' },
  { key: 'candleLight', label: '“温情烛光同心筑梦”名师志愿服务' },
] as const;
