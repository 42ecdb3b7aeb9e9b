import { IndicatorEdit } from '@/features/standard/indicator-edit';
import { IndicatorNew } from '@/features/standard/indicator-new';
import { useParams } from '@/services/route';

export default function CampaignIndicatorEditPage() {
  const { key, chapter = '' } = useParams();
  return key ? <IndicatorEdit indicatorKey={key} /> : <IndicatorNew chapterCode={chapter} />;
}
