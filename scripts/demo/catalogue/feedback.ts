/** Suggestions and complaints as members write them; `daysAgo` from the day of the demo. */
interface FeedbackFacts {
  readonly category: 'suggestion' | 'complaint';
  readonly text: string;
  readonly anonymous: boolean;
  readonly daysAgo: number;
  /** Empty: not answered yet. */
  readonly answer: string;
}

export const FEEDBACK: readonly FeedbackFacts[] = [
  {
    category: 'suggestion',
    text: '建议活动说明里写清集合地点和乘车时间，送教下乡那次有同志找错了门。',
    anonymous: false,
    daysAgo: 212,
    answer: '已采纳，今后在活动说明中统一写明集合地点、乘车时间和联系人。',
  },
  {
    category: 'complaint',
    text: '同一次活动登记了小程序，科室又要求再报一遍纸质表，属于重复填报。',
    anonymous: true,
    daysAgo: 160,
    answer: '已通知各科室取消纸质表，以本系统导出的台账为准。',
  },
  {
    category: 'suggestion',
    text: '老同志反映字太小，希望能调大。',
    anonymous: false,
    daysAgo: 121,
    answer: '可在“我的”页面打开大字模式，支部也会上门帮助设置。',
  },
  {
    category: 'suggestion',
    text: '敬老院活动报名太快就满了，能否每月多安排一次？',
    anonymous: false,
    daysAgo: 75,
    answer: '下季度起每月安排两次，请留意活动列表。',
  },
  {
    category: 'complaint',
    text: '周六活动连续三周安排在上午，家里有孩子的同志不方便，希望错开时间。',
    anonymous: true,
    daysAgo: 41,
    answer: '',
  },
  {
    category: 'suggestion',
    text: '希望献血活动能够提前两周公布，方便安排休息。',
    anonymous: false,
    daysAgo: 19,
    answer: '已与市中心血站商定，今后提前两周发布。',
  },
  {
    category: 'suggestion',
    text: '建议增加心肺复苏培训的场次，上次名额不够，很多同志没有学到。',
    anonymous: false,
    daysAgo: 6,
    answer: '',
  },
  {
    category: 'complaint',
    text: '体育公园信号不好，签退时转了很久，希望能说明没有网络时怎么办。',
    anonymous: false,
    daysAgo: 2,
    answer: '',
  },
];
