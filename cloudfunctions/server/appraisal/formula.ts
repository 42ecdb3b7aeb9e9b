import { type DatedFormula, DEFAULT_FORMULA, formulaFault } from '../../../src/shared/appraisal/formula';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import type { UnitDoc } from '../store/documents/membership';

export const formulaOf = ({ appraisal }: Pick<UnitDoc, 'appraisal'>): DatedFormula =>
  appraisal ?? DEFAULT_FORMULA;

export const formula: Handler<'appraisal.formula'> = async ({ caller }) => {
  const { volunteerMinutesPerHead, partyDayAttendancePercent, studySessionsPerHead } =
    caller.unit.settings.targets;
  return {
    formula: formulaOf(caller.unit),
    targets: { volunteerMinutesPerHead, partyDayAttendancePercent, studySessionsPerHead },
  };
};

export const saveFormula: Handler<'appraisal.saveFormula'> = async (context, { revision, ...wanted }) => {
  const fault = formulaFault(wanted);
  if (fault !== '') throw new AppError('INPUT_INVALID', fault, { weights: fault });
  return context.write(async (tx) => {
    const unit = await tx.get('units', context.caller.unit._id);
    if (!unit) throw new AppError('NOT_FOUND', '没有找到本单位，请刷新后再试');
    if (formulaOf(unit).revision !== revision) {
      throw new AppError('STATE_CHANGED', '考核办法刚被别人修改，请刷新后再改');
    }
    const saved: DatedFormula = { ...wanted, revision: revision + 1 };
    await tx.patch('units', unit._id, { appraisal: saved });
    return saved;
  });
};
