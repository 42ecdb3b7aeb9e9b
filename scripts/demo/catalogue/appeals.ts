/** Appeals of the demo and what was answered; empty: open. */
export const APPEALS = {
  deduction: {
    text: '当天我在市中心血站参加无偿献血，事前向支部请过假，献血证可以核对，请更正这笔扣分。',
    answer: '经与血站和支部核实，当日确有献血并已请假，申诉成立，由支部提出更正。',
    correction: '申诉成立：当日参加无偿献血并已请假，退回误扣的积分。',
  },
  publishedResult: {
    text: '公布的积分比我自己记的少2分，月底那次读书交流好像没有算进去，请核对。',
    answer: '经核对，当次读书交流的积分已达到集体学习当季上限，按规则不再计分，结果无误。',
  },
  ownEntry: {
    text: '这次活动我全程参加，计分和同组同志不一样，请帮忙核对一下计分依据。',
    answer: '',
  },
  lastList: {
    text: '名单中我的志愿服务时长与个人记录不一致，敬老院那次似乎没有计入。',
    answer: '',
  },
} as const;
