/** The thirteen classes of the archive of a 文明单位, in its order. */
export const ARCHIVE_CLASSES = [
  'situation',
  'organisation',
  'application',
  'resolution',
  'longPlan',
  'yearPlan',
  'activities',
  'environment',
  'news',
  'results',
  'rules',
  'higherPapers',
  'summary',
] as const;
export type ArchiveClass = (typeof ARCHIVE_CLASSES)[number];

export const ARCHIVE_CLASS_LABELS: Record<ArchiveClass, string> = {
  situation: '基本情况',
  organisation: '组织机构',
  application: '申报材料',
  resolution: '创建决议',
  longPlan: '创建规划',
  yearPlan: '年度计划',
  activities: '创建活动',
  environment: '环境建设',
  news: '宣传报道',
  results: '创建成果',
  rules: '规章制度',
  higherPapers: '上级文件',
  summary: '工作总结',
};
