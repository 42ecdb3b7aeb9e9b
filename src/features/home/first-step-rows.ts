import type { SubPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';

export interface FirstStepRow {
  readonly id: string;
  readonly title: string;
  /** What to do, or how far it is. */
  readonly hint: string;
  readonly done: boolean;
  readonly page: SubPage;
}

/** What one secretary proposes, another one confirms. */
const SECRETARIES_NEEDED = 2;

/** What a new unit needs before its people can use it, in order; nothing once all of it is there. */
export function firstStepRows({
  people,
  secretaries,
  campaign,
}: Output<'membership.firstSteps'>): FirstStepRow[] {
  const peopleDone = people > 1;
  const secretariesDone = secretaries !== null && secretaries >= SECRETARIES_NEEDED;
  // Where they were not counted, a large unit is left alone as soon as the rest is done.
  if (peopleDone && (secretariesDone || secretaries === null) && campaign) return [];
  return [
    {
      id: 'first-people',
      title: '导入人员',
      hint: peopleDone ? '新同志随时可以再添加' : '用Excel表，科室、支部一并建好',
      done: peopleDone,
      page: 'membership/import',
    },
    {
      id: 'first-secretaries',
      title: '指定支部书记',
      hint: secretariesDone ? '活动、审核由支部书记办理' : wantedWords(secretaries),
      done: secretariesDone,
      page: 'membership/people',
    },
    {
      id: 'first-campaign',
      title: '开始创建',
      hint: campaign ? '材料、任务可以安排了' : '选级别和年度，可导入本省标准',
      done: campaign,
      page: 'campaign/setup',
    },
  ];
}

const wantedWords = (secretaries: number | null): string =>
  secretaries === null
    ? `至少要有${SECRETARIES_NEEDED}位，请核对：加分、补登要两人办`
    : `还差${SECRETARIES_NEEDED - secretaries}位：加分、补登要两人办`;
