import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { type FormFaults, formFaults } from './form-faults';

/** The faults of a form on a page or panel that brings fields into view by `show`. */
export function useFormFaults(show: (rowIds: readonly string[]) => void): FormFaults {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  }, [show]);
  const [faults] = useState(() =>
    formFaults({
      later: (work) => Taro.nextTick(work),
      show: (rowIds) => latest.current(rowIds),
    }),
  );
  return faults;
}
