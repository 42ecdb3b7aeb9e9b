import type { Chapter, Heading, Standard } from '../indicator';
import { USUAL_GRADES } from '../usual-grades';
import { BRANDS, CULTURE, DEMANDS, EXTRAS } from './education-bureau/culture';
import { ACTIVITIES, EXAMPLES } from './education-bureau/examples';
import { IDEALS, MECHANISM } from './education-bureau/ideals';
import { SERVICE } from './education-bureau/service';
import { type TemplateIndicator, templateIndicator } from './template-indicator';

/**
 * A standard made from an education bureau's plan “党建＋文明创建” for 全国文明单位: its seven tasks after the model
 * 1＋4＋X, and its demands. Requirements are in its words, with the names of place and bureau left out. Weights,
 * targets and numbers of pieces are a starting point and no official standard.
 */
export const EDUCATION_BUREAU: Standard = {
  name: '全国文明单位创建标准（“党建＋文明创建”参考）',
  grades: USUAL_GRADES,
  passPercent: 85,
  chapters: [
    chapter('1', '健全机制，落实创建目标', MECHANISM, ['1.1 目标和规划', '1.2 保障和考核']),
    chapter('2', '理想信念教育，引领创建方向', IDEALS, ['2.1 理论武装', '2.2 主题教育']),
    chapter('3', '先进典型示范，凝聚创建力量', EXAMPLES, ['3.1 组织生活', '3.2 结对共建', '3.3 道德建设']),
    chapter('4', '文明创建活动，丰富创建内容', ACTIVITIES, ['4.1 宣讲教育', '4.2 文明实践']),
    chapter('5', '学雷锋志愿服务，增强创建实效', SERVICE, ['5.1 队伍和制度', '5.2 七个项目', '5.3 日常服务']),
    chapter('6', '单位文化建设，筑牢创建阵地', CULTURE, ['6.1 机关文化', '6.2 阵地和倡议', '6.3 宣传报道']),
    chapter('7', '特色品牌建设，提升创建水平', BRANDS, ['7.1 四个品牌', '7.2 特色项目']),
    chapter('8', '工作要求', DEMANDS, []),
    chapter('9', '加分减分', ofChapter('9'), []),
    chapter('10', '一票否决', ofChapter('10'), []),
  ],
};

function ofChapter(code: string): TemplateIndicator[] {
  return EXTRAS.filter((indicator) => indicator.code.startsWith(`${code}.`));
}

function chapter(
  code: string,
  title: string,
  indicators: readonly TemplateIndicator[],
  headings: readonly string[],
): Chapter {
  return {
    code,
    title,
    headings: headings.map(headingOf),
    indicators: indicators.map(templateIndicator),
  };
}

/** `5.1 队伍和制度`. */
function headingOf(line: string): Heading {
  const space = line.indexOf(' ');
  return { code: line.slice(0, space), title: line.slice(space + 1) };
}
