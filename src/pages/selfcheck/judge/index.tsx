import { PageFrame } from '@/components/page-frame/page-frame';
import { JudgeView } from '@/features/selfcheck/judge-view';
import { useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

/** `roundId`, `chapter`: its code. */
export default function SelfcheckJudgePage() {
  const { roundId = '', chapter: chapterCode = '' } = useParams();
  const session = useSession();
  const chapter = useCall('selfcheck.chapter', { roundId, chapterCode });
  const round = useCall('selfcheck.round', { roundId });
  if (!chapter.data || !round.data) {
    const { error = round.error, reload } = chapter.error ? chapter : round;
    return <PageFrame loading={!error} error={error} onRetry={reload} />;
  }
  return (
    <JudgeView
      key={chapterCode}
      chapter={chapter.data}
      round={round.data}
      judges={hasRole(session, 'secretary')}
    />
  );
}
