import { ADOPTION_LEVEL_LABELS, ADOPTION_LEVELS } from './adoption-level';
import type { LedgerKindFacts } from './kind-facts';

/** 宣传报道: columns of the unit's media, and what was published where. */
export const MEDIA_KINDS: Readonly<Record<'mediaColumn' | 'article', LedgerKindFacts>> = {
  mediaColumn: {
    label: '媒体栏目',
    unit: '个',
    purpose: '官方网站、微博、微信公众号、教育电视台上的栏目',
    titleKey: 'name',
    dayKey: null,
    lineKeys: ['medium', 'account'],
    writers: ['secretary'],
    readers: ['member'],
    fields: [
      { key: 'name', label: '栏目名称', type: 'text', max: 30, required: true },
      {
        key: 'medium',
        label: '媒体',
        type: 'choice',
        required: true,
        choices: [
          { value: 'website', label: '官方网站' },
          { value: 'weibo', label: '微博' },
          { value: 'wechat', label: '微信公众号' },
          { value: 'television', label: '电视台' },
          { value: 'board', label: '宣传橱窗、电子屏' },
          { value: 'other', label: '其他' },
        ],
      },
      { key: 'account', label: '账号或频道', type: 'text', max: 40 },
      { key: 'inCharge', label: '负责人', type: 'people', most: 5 },
      { key: 'link', label: '链接', type: 'link' },
      { key: 'note', label: '说明', type: 'longText', max: 300 },
    ],
  },
  article: {
    label: '信息稿件',
    unit: '篇',
    purpose: '投稿、采用级别和信息考评得分，由支部书记确认后计分',
    titleKey: 'title',
    dayKey: 'day',
    parentKey: 'column',
    lineKeys: ['level', 'outlet', 'authors'],
    writers: ['member'],
    readers: ['member'],
    confirmed: true,
    fields: [
      { key: 'title', label: '标题', type: 'text', max: 60, required: true },
      { key: 'day', label: '发布日期', type: 'date', required: true },
      {
        key: 'level',
        label: '采用级别',
        type: 'choice',
        required: true,
        choices: ADOPTION_LEVELS.map((value) => ({ value, label: ADOPTION_LEVEL_LABELS[value] })),
      },
      { key: 'outlet', label: '发布媒体', type: 'text', max: 40, required: true },
      { key: 'column', label: '本单位栏目', type: 'reference', kind: 'mediaColumn' },
      {
        key: 'authors',
        label: '作者',
        type: 'people',
        most: 6,
        byName: true,
        hint: '排在第一位的是第一作者，得分计入其所在科室，一篇只计一次',
      },
      { key: 'link', label: '链接', type: 'link' },
      { key: 'summary', label: '内容摘要', type: 'longText', max: 300 },
      { key: 'pictures', label: '图片', type: 'pictures' },
    ],
  },
};
