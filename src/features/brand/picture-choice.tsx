import { Image, View } from '@tarojs/components';
import { FormRow } from '@/components/form-row/form-row';
import { Icon } from '@/components/icon/icon';
import { pictureUrl } from '@/services/files';
import './picture-choice.scss';

interface PictureChoiceProps {
  label: string;
  hint: string;
  /** Cloud file ids to choose from. */
  pictures: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Pictures of which some are chosen; a tap chooses one or not. */
export function PictureChoice({ label, hint, pictures, chosen, onChange }: PictureChoiceProps) {
  return (
    <FormRow stacked label={label} hint={hint}>
      <View className="picture-choice">
        {pictures.map((fileId, index) => {
          const on = chosen.includes(fileId);
          return (
            <View
              key={fileId}
              id={`picture-${index}`}
              className={`picture-choice__one${on ? ' picture-choice__one--on' : ''}`}
              role="checkbox"
              aria-checked={on}
              aria-label={`第${index + 1}张图片`}
              onClick={() => onChange(on ? chosen.filter((other) => other !== fileId) : [...chosen, fileId])}
            >
              <Image className="picture-choice__image" src={pictureUrl(fileId)} mode="aspectFill" />
              <View className="picture-choice__mark">{on ? <Icon name="check" size="small" /> : null}</View>
            </View>
          );
        })}
      </View>
    </FormRow>
  );
}
