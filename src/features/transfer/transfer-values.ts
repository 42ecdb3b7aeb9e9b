/** A transfer as the form holds it. */
export interface TransferValues {
  readonly within: boolean;
  readonly departmentId: string | undefined;
  readonly branchId: string | undefined;
  readonly unitCode: string;
  readonly reason: string;
}

/** The usual reasons, filled in beforehand. */
const USUAL_REASONS = { within: '岗位调整', between: '工作调动' } as const;

export const BLANK_TRANSFER: TransferValues = {
  within: true,
  departmentId: undefined,
  branchId: undefined,
  unitCode: '',
  reason: USUAL_REASONS.within,
};

/** The other kind of transfer; a reason that somebody wrote stays. */
export function chooseWithin(values: TransferValues, within: boolean): TransferValues {
  const usual: readonly string[] = Object.values(USUAL_REASONS);
  const isUsual = usual.includes(values.reason.trim()) || values.reason.trim() === '';
  const reason = isUsual ? USUAL_REASONS[within ? 'within' : 'between'] : values.reason;
  return { ...values, within, reason };
}

/** As it is sent; `memberId` null: the own one. */
export function transferInput(memberId: string | null, values: TransferValues) {
  const { within, departmentId, branchId, unitCode, reason } = values;
  return {
    memberId,
    unitCode: within ? null : unitCode.trim(),
    departmentId: within ? (departmentId ?? '') : null,
    branchId: within ? (branchId ?? null) : null,
    reason,
  };
}
