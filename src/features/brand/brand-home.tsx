import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { Section } from '@/components/section/section';
import type { Output } from '@/shared/contract/actions';
import { BrandCard } from './brand-card';
import { ThoughtSheet } from './thought-sheet';
import './brand-home.scss';

interface BrandHomeProps {
  answer: Output<'brand.list'>;
  onChanged: () => void;
}

/** 1+4+X from top to bottom: the line of thought, the brands, the special projects. */
export function BrandHome({ answer, onChanged }: BrandHomeProps) {
  const { thought, rows, mayManage } = answer;
  const [writing, setWriting] = useState(false);
  const brands = rows.filter(({ kind }) => kind === 'brand');
  const specials = rows.filter(({ kind }) => kind === 'special');
  return (
    <>
      <View className="brand-home__thought">
        <Text className="brand-home__mode">{`一条思路 · ${brands.length}个品牌 · 每年一个特色项目`}</Text>
        <Text className="brand-home__words">{thought || '还没有写工作思路'}</Text>
        {mayManage ? (
          <View
            id="brand-thought"
            className="brand-home__change"
            role="button"
            onClick={() => setWriting(true)}
          >
            <Icon name="edit" size="small" />
            <Text>修改思路</Text>
          </View>
        ) : null}
      </View>
      {rows.length === 0 ? (
        <EmptyState
          icon="star"
          title="还没有品牌"
          hint={
            mayManage
              ? '点下面的按钮建立第一个品牌，活动和时长会自动归到它名下'
              : '支部书记建立品牌后会出现在这里'
          }
        />
      ) : null}
      {brands.length > 0 ? (
        <Section title="创建品牌">
          {brands.map((brand) => (
            <BrandCard key={brand.brandId} brand={brand} />
          ))}
        </Section>
      ) : null}
      {specials.length > 0 ? (
        <Section title="年度特色项目">
          {specials.map((brand) => (
            <BrandCard key={brand.brandId} brand={brand} />
          ))}
        </Section>
      ) : null}
      {writing ? (
        <ThoughtSheet thought={thought} onClose={() => setWriting(false)} onDone={onChanged} />
      ) : null}
    </>
  );
}
