import type { MemberContext } from './context';
import type { RewrittenText } from './store/documents/written-text';

/** Older versions are of no use to anybody who writes. */
const KEPT_VERSIONS = 10;

/** A text as the caller writes it now, with what stood there before. */
export function rewrittenText(
  before: RewrittenText | null | undefined,
  text: string,
  { now, caller }: Pick<MemberContext, 'now' | 'caller'>,
): RewrittenText {
  const revision = (before?.revision ?? 0) + 1;
  return {
    text,
    revision,
    writtenAtMs: now,
    writtenByName: caller.member.name,
    earlier: earlierThan(before),
  };
}

function earlierThan(before: RewrittenText | null | undefined): RewrittenText['earlier'] {
  if (!before) return [];
  const { text, writtenAtMs, writtenByName } = before;
  return [{ text, writtenAtMs, writtenByName }, ...before.earlier].slice(0, KEPT_VERSIONS);
}
