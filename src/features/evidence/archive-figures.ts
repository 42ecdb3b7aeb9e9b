import type { Output } from '@/shared/contract/actions';

type Classes = Output<'evidence.archive'>['classes'];

/** Classes with something in them, and different indicators that lack one or more. */
export function archiveFigures(classes: Classes): { filled: number; lackingIndicators: number } {
  return {
    filled: classes.filter(({ pieces }) => pieces > 0).length,
    lackingIndicators: new Set(classes.flatMap(({ lacking }) => lacking.map(({ key }) => key))).size,
  };
}
