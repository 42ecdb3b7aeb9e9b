import { describe, expect, it } from 'vitest';
import { BLANK_TRANSFER, chooseWithin, transferInput } from '@/features/transfer/transfer-values';

describe('the form of a transfer', () => {
  it('sends a place or a code, never both', () => {
    const filled = { ...BLANK_TRANSFER, departmentId: 'office', branchId: 'first', unitCode: ' ab12-cd34 ' };
    expect(transferInput(null, filled)).toMatchObject({
      unitCode: null,
      departmentId: 'office',
      branchId: 'first',
    });
    expect(transferInput('somebody', chooseWithin(filled, false))).toMatchObject({
      memberId: 'somebody',
      unitCode: 'ab12-cd34',
      departmentId: null,
      branchId: null,
    });
  });

  it('changes the usual reason with the kind and leaves one that was written', () => {
    expect(chooseWithin(BLANK_TRANSFER, false).reason).toBe('工作调动');
    expect(chooseWithin({ ...BLANK_TRANSFER, reason: '机构改革' }, false).reason).toBe('机构改革');
  });
});
