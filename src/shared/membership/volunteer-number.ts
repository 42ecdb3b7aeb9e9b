import * as v from 'valibot';

const notAnIdNumber = v.check<string, string>(
  (value) => !/^\d{17}[\dXx]$/.test(value),
  '这里不填身份证号，请填志愿者编号',
);

/** The number under MZ/T 061 stands in for the ID number, which is never stored. Empty while not registered. */
export const volunteerNumber = v.pipe(
  v.string('请填写志愿者编号'),
  v.regex(/^([A-Za-z0-9-]{6,30})?$/, '志愿者编号应为6至30位字母或数字'),
  notAnIdNumber,
);

/** The number of who registers. */
export const ownVolunteerNumber = v.pipe(
  v.string('请填写志愿者编号'),
  v.regex(/^[A-Za-z0-9-]{6,30}$/, '志愿者编号应为6至30位字母或数字'),
  notAnIdNumber,
);
