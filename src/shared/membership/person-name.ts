import { holdsIdNumber } from './id-number';

const NAME = /^[\p{L}\p{M}\p{N} ·•・.．'’-]{1,30}$/u;
const GROUP_NAME = /^[\p{L}\p{M}\p{N} ·•・.．、（）()“”&/—-]{2,40}$/u;

/** Why a text is no person's name, in Chinese; undefined when it may be one. */
export function personNameFault(name: string): string | undefined {
  if (name === '') return '请填写姓名';
  if ([...name].length > 30) return '姓名太长，请控制在30字以内';
  if (holdsIdNumber(name)) return '姓名里不填身份证号，请删除';
  return NAME.test(name) ? undefined : '姓名里有不能用的符号，请检查';
}

/** Why a text is no name of a department or branch, in Chinese; undefined when it may be one. */
export function groupNameFault(name: string, label: string): string | undefined {
  if ([...name].length < 2) return `${label}名称至少2个字`;
  if ([...name].length > 40) return `${label}名称太长，请控制在40字以内`;
  if (holdsIdNumber(name)) return `${label}名称里不填身份证号，请删除`;
  return GROUP_NAME.test(name) ? undefined : `${label}名称里有不能用的符号，请检查`;
}
