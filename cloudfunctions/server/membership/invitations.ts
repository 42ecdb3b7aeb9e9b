import type { Handler } from '../context';
import { uploadTemporary } from '../temporary-files';
import { everyMember } from './every-member';
import { isBound, shownInviteCode } from './member-views';
import { writeWorkbook } from './sheet/write-workbook';

const TITLES = ['科室', '支部', '姓名', '邀请码', '怎么用'];
const ADVICE = '在微信小程序“同创”中选“绑定身份”，填写邀请码和姓名。每人一码，请勿转给他人。';

/** The codes let people in, so the file lies under a name that nobody can guess, and for a day. */
export const invitations: Handler<'membership.invitations'> = async (context) => {
  const { store, caller, newId } = context;
  const unitId = caller.unit._id;
  const waiting = (await everyMember(store, unitId)).filter((member) => member.active && !isBound(member));
  const rows = waiting
    .sort((a, b) => (a.departmentName < b.departmentName ? -1 : a.departmentName > b.departmentName ? 1 : 0))
    .map((member) => [
      member.departmentName,
      member.branchName,
      member.name,
      shownInviteCode(member),
      ADVICE,
    ]);
  const content = await writeWorkbook([
    { name: '邀请码', rows: [TITLES, ...rows], columnWidths: [16, 16, 12, 14, 60] },
  ]);
  const fileId = await uploadTemporary(context, `documents/${unitId}/${newId()}/invitations.xlsx`, content);
  return { fileId, people: waiting.length };
};
