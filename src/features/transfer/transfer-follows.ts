/** What a transfer does to what a person has; `goes`: it comes along, else it stays. */
export interface Follow {
  readonly goes: boolean;
  readonly title: string;
  readonly text: string;
}

const WITHIN: readonly Follow[] = [
  { goes: true, title: '全部保留', text: '服务时长、星级、积分和记录都不变，只换科室和支部' },
];

const BETWEEN: readonly Follow[] = [
  {
    goes: true,
    title: '跟您走',
    text: '服务时长和星级、志愿者编号和特长、个人记录和志愿服务记录。在新单位继续累计，不用重新绑定微信',
  },
  {
    goes: false,
    title: '留在原单位',
    text: '积分、排行和考核：在新单位从零起算。没用完的可兑换积分、兑换券仍在原单位，兑换券可以回去领取；书记、管理员等职务不随转',
  },
  {
    goes: false,
    title: '还没办完的',
    text: '待审核的记录由原单位审完，时长照样是您的；申请中的星级到新单位重新申请；原单位活动的报名不随转',
  },
];

/** In plain words, what comes along and what stays. */
export const followsOf = (within: boolean): readonly Follow[] => (within ? WITHIN : BETWEEN);
