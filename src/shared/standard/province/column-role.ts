/** What a column of a province's table is for; tables name it in many ways. */
export type ColumnRole =
  | 'level'
  | 'requirement'
  | 'method'
  | 'points'
  | 'evidence'
  | 'department'
  | 'kind'
  | 'serial';

/**
 * Titles as published standards and the offices that grade by them write them. A title that stands nowhere here is
 * left out and told, never guessed.
 */
const TITLES: Record<ColumnRole, readonly string[]> = {
  level: [
    '一级指标、二级指标、三级指标、四级指标、指标、指标名称、指标项目、名称、项目、类别、内容',
    '测评项目、测评类别、测评内容、测评指标、测评要点、考核项目、考核类别、考核内容、考核指标、考核要点',
    '考评项目、考评内容、考评指标、评价项目、评价指标、创建项目、创建内容、创建指标、重点任务、工作任务、主要任务、任务',
  ],
  requirement: [
    '要求、标准、标准要求、标准内容、具体标准、具体要求、具体内容、指标要求、指标内容、指标说明、目标要求',
    '测评标准、测评要求、测评细则、考核标准、考核要求、考评标准、评价标准、评价内容、创建标准、创建要求、工作标准、工作要求、达标要求',
  ],
  method: [
    '测评方法、测评方式、考核方法、考核方式、考核办法、考评方法、考评办法、评价方法、检查方法、评分标准、评分办法、评分方法、评分细则',
    '计分办法、计分方法、计分标准、扣分标准、扣分办法、赋分标准、赋分办法、得分标准',
  ],
  points: ['分值、权重、权重分、标准分、标准分值、满分、分数、基本分、基准分、赋分'],
  evidence: [
    '材料、资料、材料要求、资料要求、材料清单、材料目录、备查资料、备查材料、佐证材料、佐证资料、证明材料、印证材料、印证资料',
    '所需材料、申报材料、提供材料、需提供材料、需提供的材料、档案资料、档案材料、台账资料、支撑材料',
  ],
  department: [
    '责任科室、责任部门、责任单位、责任处室、牵头科室、牵头部门、牵头单位、承办科室、负责科室、责任分工、任务分工',
  ],
  kind: ['类型、指标类型、计分类型、指标性质'],
  serial: ['序号、编号、代码、指标代码、指标编号'],
};

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(TITLES) as ColumnRole[]).flatMap((role) =>
    TITLES[role].flatMap((line) => line.split('、').map((title) => [title, role] as const)),
  ),
);

/** `分 值（100分）` is 分值: spaces and what stands in brackets do not count. Undefined: none that is known. */
export function columnRole(title: string): ColumnRole | undefined {
  return ROLES.get(title.replace(/[（(【[][^）)】\]]*[）)】\]]/g, '').replace(/[\s*＊:：]/g, ''));
}
