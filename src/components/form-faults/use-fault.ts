import { useContext, useEffect, useState } from 'react';
import { newElementId } from '@/services/element-id';
import { FormFaultsContext } from './form-faults-context';

/**
 * Makes a field known to the form it stands in, with what is wrong with it. The returned id belongs on its outermost
 * element (`ownId`, if it has one already): by it the page scrolls there when the form is refused.
 */
export function useFault(error: string | undefined, ownId?: string): string {
  const faults = useContext(FormFaultsContext);
  const [rowId] = useState(() => ownId ?? newElementId('field'));
  const wrong = Boolean(error);
  useEffect(() => faults?.enter(rowId), [faults, rowId]);
  useEffect(() => (wrong ? faults?.mark(rowId) : undefined), [faults, rowId, wrong]);
  return rowId;
}
