import type { Output } from '@/shared/contract/actions';
import { centipointsText } from '@/shared/text/points-text';

type Change = Output<'selfcheck.compare'>['changes'][number];
type Judgement = NonNullable<Change['before']>;

export const gainOf = ({ before, after }: Change): number =>
  (after?.centipoints ?? 0) - (before?.centipoints ?? 0);

const said = (judgement: Judgement | null): string => {
  if (!judgement) return '没有这项';
  const { outcome, centipoints } = judgement;
  if (outcome.kind === 'veto') return outcome.occurred ? '发生过' : '没有发生';
  if (outcome.kind === 'graded') return `${outcome.grade}级${centipointsText(centipoints)}分`;
  return `${centipointsText(centipoints)}分`;
};

/** `B级3.3分 → A级5分`, and why it is so now. */
export const changeLines = ({ before, after }: Change): string[] => [
  `${said(before)} → ${said(after)}`,
  ...(after?.reason ? [after.reason] : []),
];
