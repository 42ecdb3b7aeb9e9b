/** What faithful volunteers do Sunday after Sunday and log themselves. */
export const LONG_SERVICES = [
  {
    project: 'candleLight',
    title: '周日公益课堂数学辅导',
    place: '东湖社区儿童之家',
    description: '为社区和留守儿童上两节数学课，课后逐一答疑，社区工作人员全程在场。',
  },
  {
    project: 'healthForAll',
    title: '周日健身点值守与带练',
    place: '体育公园南广场',
    description: '在健身志愿服务点值守，带练工间操和八段锦，检查器材并登记报修。',
  },
  {
    project: 'loveForSociety',
    title: '周日陪护帮老服务',
    place: '湖滨社区居家养老站',
    description: '陪老人读报、理发、测血压，协助养老站整理服务台账。',
  },
  {
    project: 'greenGuard',
    title: '周日白鹭湖步道保洁',
    place: '白鹭湖湿地公园',
    description: '沿湖步道清捡垃圾，劝导游客不投喂候鸟，工具由湿地管理处提供。',
  },
] as const;
