import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useFault } from './use-fault';

interface FormPartProps {
  /** What is wrong with it; the children say it. */
  error: string | undefined;
  children: ReactNode;
}

/** A part of a form that is no FormRow, such as a list of chosen people: counted and scrolled to like one. */
export function FormPart({ error, children }: FormPartProps) {
  return <View id={useFault(error)}>{children}</View>;
}
