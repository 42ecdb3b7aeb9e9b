import { Text, View } from '@tarojs/components';
import type { AppraisalLineView } from '@/shared/appraisal/contract';
import { PART_FACTS } from '@/shared/appraisal/part';
import { centipointsText } from '@/shared/text/points-text';
import { doneWords, rescaledWords, sumWords } from './appraisal-words';
import './line-card.scss';

/** One line of the sum: what was done, its bar, and the reckoning to check it by. */
export function LineCard({ line }: { line: AppraisalLineView }) {
  const { part, centipoints, weightCentipoints, sharePermille, missing } = line;
  const rescaled = rescaledWords(line);
  return (
    <View id={`line-${part}`} className={`appraisal-line${missing ? ' appraisal-line--off' : ''}`}>
      <View className="appraisal-line__head">
        <Text className="appraisal-line__label">{PART_FACTS[part].label}</Text>
        <Text className="appraisal-line__score">
          {missing ? '不计' : `${centipointsText(centipoints)}/${centipointsText(weightCentipoints)}分`}
        </Text>
      </View>
      {missing ? null : (
        <View className="appraisal-line__track">
          <View
            className={`appraisal-line__fill${sharePermille >= 1000 ? ' appraisal-line__fill--full' : ''}`}
            style={{ width: `${sharePermille / 10}%` }}
          />
        </View>
      )}
      <Text className="appraisal-line__done">{doneWords(line)}</Text>
      {missing ? null : <Text className="appraisal-line__sum">{sumWords(line)}</Text>}
      {rescaled ? <Text className="appraisal-line__note">{rescaled}</Text> : null}
    </View>
  );
}
