/** What people asked about their records; an empty answer waits. */
export const CORRECTIONS = {
  refused: {
    text: '当天服务结束后我又帮忙收拾了半小时，时长能否改为实际时间？',
    answer: '收拾场地已包含在计划时间内，按计划时长计算，维持原记录。',
  },
  own: { text: '签退时网络不好，晚了几分钟才签上，请核对时长是否少记。', answer: '' },
  other: { text: '活动标题写成了上一周的内容，地点也不对，请帮忙更正。', answer: '' },
  accepted: {
    text: '主办方临时延长了半小时，现场负责人可以证明，请更正时长。',
    answer: '已向现场负责人核实，时长增加30分钟，请另一位支部书记复核。',
  },
} as const;
