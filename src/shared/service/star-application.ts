import { AppError } from '../error/app-error';
import { formatDay } from '../time/chinese-time';
import type { LocalDate } from '../time/local-date';
import { minutesForStars } from './star';

export const STAR_STATES = ['applied', 'published', 'awarded', 'refused'] as const;
export type StarState = (typeof STAR_STATES)[number];

export const STAR_STATE_LABELS: Record<StarState, string> = {
  applied: '已申请',
  published: '公示中',
  awarded: '已认定',
  refused: '未通过',
};

/** What decides about an application. */
export interface StarApplication {
  readonly memberId: string;
  readonly stars: number;
  readonly state: StarState;
  readonly publishedById: string;
  /** Last civil day on which it can be objected to; null before it is published. */
  readonly publishedUntil: LocalDate | null;
  readonly objections: ReadonlyArray<{ readonly answer: string }>;
}

/** @throws AppError NOT_ALLOWED with what is missing */
export function checkStarMinutes(stars: number, minutes: number): void {
  const missing = minutesForStars(stars) - minutes;
  if (missing <= 0) return;
  throw new AppError('NOT_ALLOWED', `累计服务时长还差${Math.ceil(missing / 60)}小时，达到后再申请`);
}

/** Nobody decides about their own star; `secretaryIds` are all of the person, from before transfers too. @throws AppError */
export function checkPublish(application: StarApplication, secretaryIds: readonly string[]): void {
  refuseOwn(application, secretaryIds);
  if (application.state !== 'applied') {
    throw new AppError('STATE_CHANGED', '这项申请已经处理过，请刷新后查看');
  }
}

/**
 * A star is awarded by a second person, after the last day of publication, when every objection has its answer.
 * @throws AppError
 */
export function checkAward(
  application: StarApplication,
  secretaryIds: readonly string[],
  today: LocalDate,
): void {
  refuseOwn(application, secretaryIds);
  const { state, publishedUntil } = application;
  if (state !== 'published' || publishedUntil === null) {
    throw new AppError('STATE_CHANGED', '只有公示中的申请可以认定，请刷新后查看');
  }
  if (secretaryIds.includes(application.publishedById)) {
    throw new AppError('NOT_ALLOWED', '公示和认定要由两个人办理，请由另一位支部书记认定');
  }
  if (today <= publishedUntil) {
    throw new AppError('NOT_ALLOWED', `公示到${formatDay(publishedUntil, today)}结束，请在公示期满后认定`);
  }
  if (application.objections.some(({ answer }) => answer === '')) {
    throw new AppError('NOT_ALLOWED', '还有异议没有答复，请先答复');
  }
}

/** @throws AppError */
export function checkRefuse(application: StarApplication, secretaryIds: readonly string[]): void {
  refuseOwn(application, secretaryIds);
  if (application.state === 'applied' || application.state === 'published') return;
  throw new AppError('STATE_CHANGED', '这项申请已经处理过，请刷新后查看');
}

/** @throws AppError */
export function checkObjection(
  application: StarApplication,
  ownIds: readonly string[],
  today: LocalDate,
): void {
  if (ownIds.includes(application.memberId))
    throw new AppError('NOT_ALLOWED', '这是您本人的申请，不用提异议');
  const open = application.publishedUntil !== null && today <= application.publishedUntil;
  if (application.state === 'published' && open) return;
  throw new AppError('CLOSED', '公示已经结束，如有问题请用“意见建议”反映');
}

function refuseOwn({ memberId }: StarApplication, secretaryIds: readonly string[]): void {
  if (!secretaryIds.includes(memberId)) return;
  throw new AppError('NOT_ALLOWED', '不能办理本人的申请，请由另一位支部书记办理');
}
