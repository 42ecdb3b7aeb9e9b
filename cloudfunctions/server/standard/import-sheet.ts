import type { Output } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import type { SheetProblem } from '../../../src/shared/membership/sheet-problem';
import type { Chapter } from '../../../src/shared/standard/indicator';
import { readStandardSheet, type StandardSheet } from '../../../src/shared/standard/standard-sheet';
import { scoredCentipoints } from '../../../src/shared/standard/weights';
import { currentCampaign, runningCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { holdDepartment } from '../membership/hold-department';
import { openSheet } from '../membership/sheet/open-sheet';
import { shownProblems } from '../membership/sheet/shown-problems';
import type { CampaignDoc } from '../store/documents/campaign';
import type { ChapterDoc } from '../store/documents/standard';
import type { Transaction } from '../store/store';
import { dropSheet } from '../temporary-files';
import { chapterId } from './chapter-id';
import { chaptersOf } from './chapters-of';
import { doublesOf, dropDoubles } from './doubles';
import { newChapter } from './new-chapter';
import { planReplacement } from './plan-replacement';
import { sheetWords } from './sheet-words';

type Summary = Output<'standard.importSheet'>;

/**
 * Reads the sheet, and either tells every problem or replaces all chapters of the year. A standard is at most twenty
 * documents, so one transaction does it: readers see the old one or the new one, never a part.
 */
export const importSheet: Handler<'standard.importSheet'> = async (context, { fileId, preview }) => {
  const { store, caller } = context;
  const { campaignId, year } = currentCampaign(caller);
  const sheet = readStandardSheet(await openSheet(context, fileId, '创建标准'), await sheetWords(context));
  if (sheet.problems.length > 0) return withProblems(sheet.problems);
  // In this order: a chapter added, or a sheet brought, after the campaign was seen shows in the campaign.
  const seen = await store.get('campaigns', campaignId);
  const before = await chaptersOf(store, campaignId, year);
  const { problems, ...counts } = planReplacement(before, sheet);
  if (problems.length > 0) return withProblems(problems);
  const summary = {
    ...counts,
    chapters: sheet.chapters.length,
    centipoints: scoredCentipoints(sheet.chapters),
    problems: [],
    notes: [...sheet.notes],
  };
  if (preview) return { ...summary, saved: false };
  await refuseRiskyTexts(context, sheet.chapters);
  const codes = before.map(({ code }) => code);
  const doubles = await doublesOf(
    store,
    before,
    sheet.chapters.flatMap(({ indicators }) => indicators),
  );
  const answer = await context.write(async (tx) => {
    await dropDoubles(context, tx, doubles);
    await replace(context, tx, { seen, year, codes, sheet });
    return { ...summary, saved: true };
  });
  await dropSheet(context, fileId);
  return answer;
};

async function refuseRiskyTexts(context: MemberContext, chapters: readonly Chapter[]): Promise<void> {
  const text = chapters
    .flatMap(({ title, headings, indicators }) => [
      title,
      ...headings.map((heading) => heading.title),
      ...indicators.flatMap((each) => [each.title, each.requirement, each.evidence.text]),
    ])
    .join('\n');
  await refuseRisky(context, text);
}

interface Replacing {
  /** The campaign as it was before its chapters were looked for. */
  readonly seen: CampaignDoc | null;
  readonly year: string;
  /** Of the chapters that were there. */
  readonly codes: readonly string[];
  readonly sheet: StandardSheet;
}

/** Everything is read again through the transaction: what was attached meanwhile stops it. */
async function replace(
  context: MemberContext,
  tx: Transaction,
  { seen, year, codes, sheet }: Replacing,
): Promise<void> {
  const { chapters } = sheet;
  const { unit, current, campaign } = await runningCampaign(context, tx);
  const { campaignId } = current;
  // A chapter that this replacement does not know of would stay beside the new ones.
  const isAsSeen = campaignId === seen?._id && campaign.chaptersAdded === seen.chaptersAdded;
  if (!isAsSeen || current.year !== year) throw changedMeanwhile();
  const before = new Map<string, ChapterDoc>();
  for (const code of new Set([...codes, ...chapters.map((chapter) => chapter.code)])) {
    const chapter = await tx.get('chapters', chapterId(campaignId, year, code));
    if (chapter) before.set(code, chapter);
  }
  if (planReplacement([...before.values()], sheet).problems.length > 0) throw changedMeanwhile();
  const indicators = chapters.flatMap((chapter) => chapter.indicators);
  for (const departmentId of new Set(indicators.map((indicator) => indicator.departmentId))) {
    if (departmentId !== null) await holdDepartment(tx, unit._id, departmentId);
  }
  const place = { unitId: unit._id, campaignId, year };
  for (const chapter of chapters) {
    const old = before.get(chapter.code);
    if (!old) await tx.put('chapters', newChapter(place, chapter));
    else {
      const { title, headings, indicators } = chapter;
      await tx.patch('chapters', old._id, { title, headings, indicators, revision: old.revision + 1 });
    }
    before.delete(chapter.code);
  }
  for (const gone of before.values()) await tx.remove('chapters', gone._id);
  await tx.patch('campaigns', campaignId, { chaptersAdded: (campaign.chaptersAdded ?? 0) + 1 });
}

const changedMeanwhile = () => new AppError('STATE_CHANGED', '标准刚被别人修改过，请重新预览后再导入');

function withProblems(problems: readonly SheetProblem[]): Summary {
  return {
    chapters: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    centipoints: 0,
    problems: shownProblems(problems),
    notes: [],
    saved: false,
  };
}
