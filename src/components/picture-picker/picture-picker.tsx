import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useContext, useRef, useState } from 'react';
import { toCallError } from '@/services/call-error';
import { type FileUse, pictureUrl, uploadPicture } from '@/services/files';
import { FormFaultsContext } from '../form-faults/form-faults-context';
import { FormRow } from '../form-row/form-row';
import { Icon } from '../icon/icon';
import './picture-picker.scss';

interface PicturePickerProps {
  label: string;
  use: FileUse;
  /** Cloud file ids, in order. */
  value: readonly string[];
  onChange: (fileIds: string[]) => void;
  max?: number;
  error?: string;
  hint?: string;
}

/** Pictures that may be added, looked at and taken away. They are stored as soon as they are chosen. */
export function PicturePicker({ label, use, value, onChange, max = 9, error, hint }: PicturePickerProps) {
  const [uploading, setUploading] = useState(false);
  const [failure, setFailure] = useState<string>();
  const faults = useContext(FormFaultsContext);
  // While pictures are on their way others may be taken away: what comes goes to those that are there then.
  const latest = useRef(value);
  latest.current = value;
  const add = async () => {
    const paths = await choose(max - value.length);
    if (paths.length === 0) return;
    setUploading(true);
    const release = faults?.hold();
    setFailure(undefined);
    const added: string[] = [];
    try {
      for (const path of paths) added.push(await uploadPicture(use, path));
    } catch (cause) {
      setFailure(toCallError(cause).message);
    }
    setUploading(false);
    if (added.length > 0) onChange([...latest.current, ...added]);
    release?.();
  };
  const look = (fileId: string) => {
    void Taro.previewImage({ current: pictureUrl(fileId), urls: value.map(pictureUrl) });
  };
  return (
    <FormRow stacked label={label} error={error ?? failure} hint={hint}>
      <View className="tc-pictures">
        {value.map((fileId) => (
          <View className="tc-pictures__one" key={fileId}>
            <Image
              className="tc-pictures__image"
              src={pictureUrl(fileId)}
              mode="aspectFill"
              onClick={() => look(fileId)}
            />
            <View
              className="tc-pictures__remove"
              role="button"
              aria-label="移除图片"
              onClick={() => onChange(value.filter((other) => other !== fileId))}
            >
              <View className="tc-pictures__cross">
                <Icon name="close" size="small" />
              </View>
            </View>
          </View>
        ))}
        {value.length < max ? (
          <View
            className="tc-pictures__add"
            role="button"
            aria-label="添加图片"
            onClick={uploading ? undefined : () => void add()}
          >
            <Icon name="camera" size="large" />
            <Text>{uploading ? '上传中…' : '添加图片'}</Text>
          </View>
        ) : null}
      </View>
    </FormRow>
  );
}

async function choose(count: number): Promise<string[]> {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count, sizeType: ['compressed'] });
    return tempFilePaths;
  } catch {
    // WeChat reports a closed chooser as a failure.
    return [];
  }
}
