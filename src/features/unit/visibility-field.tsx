import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import {
  RANKING_VISIBILITIES,
  RANKING_VISIBILITY_LABELS,
  type RankingVisibility,
} from '@/shared/membership/unit-settings';
import './visibility-field.scss';

const HINTS: Record<RankingVisibility, string> = {
  nobody: '谁也看不到别人的名次，本人只看到自己的',
  managers: '支部书记、分管领导和管理员可以看；其他人只看到自己的（建议）',
  everyone: '全体人员都可以看，只列前面的，不列末位',
};

interface VisibilityFieldProps {
  value: RankingVisibility;
  onChange: (value: RankingVisibility) => void;
}

/** Who sees rankings, each choice with what it means; with the reason why less is better. */
export function VisibilityField({ value, onChange }: VisibilityFieldProps) {
  return (
    <Card flush>
      {RANKING_VISIBILITIES.map((one) => (
        <View
          key={one}
          id={`visibility-${one}`}
          className="visibility"
          role="radio"
          aria-checked={one === value}
          onClick={() => onChange(one)}
        >
          <View className={`visibility__mark${one === value ? ' visibility__mark--on' : ''}`}>
            {one === value ? <Icon name="check" size="small" /> : null}
          </View>
          <View className="visibility__words">
            <Text className="visibility__label">{RANKING_VISIBILITY_LABELS[one]}</Text>
            <Text className="visibility__hint">{HINTS[one]}</Text>
          </View>
        </View>
      ))}
      <Text className="visibility__why">
        按减负要求，积分和时长不作考核排名，不通报使用情况；排行只为鼓励，公开范围由单位自己定。
      </Text>
    </Card>
  );
}
