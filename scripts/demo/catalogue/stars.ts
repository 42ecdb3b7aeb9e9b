/** Objections to published stars; an empty answer waits. */
export const OBJECTIONS = {
  answered: {
    name: '童家乐',
    daysAgo: 11,
    text: '公示的时长里是否包含了本职工作的值班时间？请说明。',
    answer: '已逐条核对，公示时长均为工作日以外的志愿服务，不含值班。',
  },
  open: {
    name: '任丽萍',
    daysAgo: 1,
    text: '有两次周日服务与单位组织的活动日期相近，请核对是否重复计时。',
    answer: '',
  },
} as const;
