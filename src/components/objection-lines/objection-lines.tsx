import { Text, View } from '@tarojs/components';
import { formatInstant } from '@/shared/time/chinese-time';
import './objection-lines.scss';

interface ObjectionLinesProps {
  objections: ReadonlyArray<{
    readonly atMs: number;
    readonly byName: string;
    readonly text: string;
    /** Empty until answered. */
    readonly answer: string;
    readonly answeredByName: string;
  }>;
  nowMs: number;
}

/** What was objected, by whom, and what was answered. */
export function ObjectionLines({ objections, nowMs }: ObjectionLinesProps) {
  return (
    <>
      {objections.map(({ atMs, byName, text, answer, answeredByName }) => (
        <View className="tc-objection" key={`${atMs}${byName}`}>
          <Text className="tc-objection__who">{`${byName} ${formatInstant(atMs, nowMs)} 提出异议`}</Text>
          <Text className="tc-objection__text">{text}</Text>
          <Text className={`tc-objection__answer${answer ? '' : ' tc-objection__answer--none'}`}>
            {answer ? `${answeredByName}答复：${answer}` : '还没有答复'}
          </Text>
        </View>
      ))}
    </>
  );
}
