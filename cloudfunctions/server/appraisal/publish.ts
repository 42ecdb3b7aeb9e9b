import { reckonedTooEarly } from '../../../src/shared/appraisal/reckoned-too-early';
import { AppError } from '../../../src/shared/error/app-error';
import { closingSettingsOf, lastObjectionDay } from '../../../src/shared/points/closing';
import type { Handler } from '../context';
import type { AppraisalDoc } from '../store/documents/appraisal';
import type { UnitDoc } from '../store/documents/membership';
import { type LoadedAppraisal, loadAppraisal } from './appraisal-access';
import { appraisalRow } from './appraisal-views';
import { formulaOf } from './formula';

/** Names the moment of reckoning it saw, so that nobody publishes what was reckoned anew behind their back. */
export const publish: Handler<'appraisal.publish'> = (context, { appraisalId, computedAtMs }) =>
  context.write(async (tx) => {
    const { caller, now, today } = context;
    const loaded = await loadAppraisal(tx, caller, appraisalId);
    const unit = await tx.get('units', caller.unit._id);
    if (!unit) throw new AppError('NOT_FOUND', '没有找到本单位，请刷新后再试');
    refuseUnready(loaded, unit, computedAtMs);
    const published: AppraisalDoc = {
      ...loaded.appraisal,
      state: 'published',
      publishedAtMs: now,
      publishedByName: caller.member.name,
      objectionsUntil: lastObjectionDay(today, closingSettingsOf(unit.settings).objectionDays),
    };
    await tx.put('appraisals', published);
    // Written too, so that an item proposed at the same instant collides and is refused.
    await tx.put('appraisal_sheets', loaded.sheet);
    return appraisalRow(published, context);
  });

function refuseUnready({ appraisal, sheet }: LoadedAppraisal, unit: UnitDoc, computedAtMs: number): void {
  if (appraisal.state === 'published') throw new AppError('STATE_CHANGED', '这次考核已经公布，请刷新后查看');
  if (appraisal.computedAtMs !== computedAtMs) {
    throw new AppError('STATE_CHANGED', '结果刚被重新计算，请刷新核对后再公布');
  }
  if (reckonedTooEarly(appraisal.periodKey, computedAtMs)) {
    throw new AppError('NOT_ALLOWED', '这一期结束以后，请重新计算一次再公布，免得漏掉期末的工作');
  }
  if (formulaOf(unit).revision !== appraisal.formula.revision) {
    throw new AppError('NOT_ALLOWED', '考核办法已经修改，请重新计算一次再公布');
  }
  const waiting = sheet.departments.filter(({ items }) => items.some(({ state }) => state === 'proposed'));
  if (waiting.length > 0) {
    const names = waiting.slice(0, 3).map(({ name }) => name);
    throw new AppError(
      'NOT_ALLOWED',
      `还有加减分等待另一位支部书记确认：${names.join('、')}${waiting.length > names.length ? '等' : ''}`,
    );
  }
}
