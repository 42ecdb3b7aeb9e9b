import { useContext } from 'react';
import { observable, useObservable } from '@/services/observable';
import { Notice } from '../notice/notice';
import { FormFaultsContext } from './form-faults-context';

const NONE = observable(0);

interface FaultNoticeProps {
  /** What else went wrong; said where no field is to blame. */
  error?: string;
}

/** Stands by the button that sends a form: how many fields are wrong (a tap goes to the first), or what else is. */
export function FaultNotice({ error }: FaultNoticeProps) {
  const faults = useContext(FormFaultsContext);
  const told = useObservable(faults?.told ?? NONE);
  if (told > 0) {
    return (
      <Notice tone="bad" onTap={faults?.reveal}>
        {`有${told}处要填写或修改，点这里查看`}
      </Notice>
    );
  }
  return error ? <Notice tone="bad">{error}</Notice> : null;
}
