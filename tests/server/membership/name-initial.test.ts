import { expect, test } from 'vitest';
import { initialOf, memberKeys } from '../../../cloudfunctions/server/membership/member-key';
import { nameInitial } from '../../../cloudfunctions/server/membership/name-initial';

/** Surnames by the letter of their pinyin; among them the first and last syllables of letters that touch. */
const SURNAMES: Readonly<Record<string, string>> = {
  A: '阿艾安敖',
  B: '巴白班包鲍毕边卞薄卜',
  C: '蔡曹岑柴常陈程池褚楚崔',
  D: '戴邓狄丁董窦杜段',
  E: '鄂',
  F: '樊范方费冯符傅',
  G: '甘高葛耿龚顾关管郭',
  H: '韩郝何贺洪侯胡华黄霍',
  J: '姬季贾简江蒋焦金靳鞠',
  K: '阚康柯孔匡',
  L: '赖兰雷黎李廉梁廖林凌刘龙卢陆吕罗骆',
  M: '马麦毛梅孟苗闵莫牟穆',
  N: '那倪聂宁牛农',
  O: '欧区',
  P: '潘庞裴彭皮朴蒲',
  Q: '戚齐祁钱乔秦邱仇曲屈覃',
  R: '冉饶任荣阮芮',
  S: '桑沙单邵申沈施石史舒宋苏孙',
  T: '谭汤唐陶田佟童涂',
  W: '万汪王韦魏温翁吴武',
  X: '奚席夏向萧肖谢解辛邢熊徐许薛',
  Y: '闫严颜杨姚叶易殷尹尤于余俞袁岳乐云',
  Z: '臧曾查翟詹张章赵甄郑钟周朱祝庄卓邹左',
};

test('a name stands under the letter that its surname is read with', () => {
  for (const [initial, surnames] of Object.entries(SURNAMES)) {
    for (const surname of surnames)
      expect([surname, nameInitial(`${surname}红`)]).toEqual([surname, initial]);
  }
  expect(['万俟雪', '尉迟恭', '欧阳修', '长孙无'].map(nameInitial)).toEqual(['M', 'Y', 'O', 'Z']);
});

test('Latin names stand under their letter, and what has none after all others', () => {
  expect([nameInitial('anna'), nameInitial('Zoë'), nameInitial('1号'), nameInitial('')]).toEqual([
    'A',
    'Z',
    '~',
    '~',
  ]);
  // No pinyin is known of a character so rare: under any letter it would be looked for in vain.
  expect(nameInitial('𠮷野')).toBe('~');
  const keys = ['张三', '1号', 'anna', '安红'].map((name) => memberKeys(name, 'id'));
  expect(keys.map(initialOf)).toEqual(['Z', '#', 'A', 'A']);
  const inOrder = [...keys].sort((a, b) => (a.listKey < b.listKey ? -1 : 1)).map(({ nameKey }) => nameKey);
  expect(inOrder.slice(0, 2)).toEqual(['anna', '安红']);
  expect(inOrder.at(-1)).toBe('1号');
});
