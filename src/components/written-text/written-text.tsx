import { Text } from '@tarojs/components';
import { formatInstant } from '@/shared/time/chinese-time';
import './written-text.scss';

interface WrittenTextProps {
  id: string;
  written: { readonly text: string; readonly writtenByName: string; readonly writtenAtMs: number };
  nowMs: number;
}

/** A text of several lines with its length, who wrote it and when. */
export function WrittenText({ id, written, nowMs }: WrittenTextProps) {
  const { text, writtenByName, writtenAtMs } = written;
  return (
    <>
      <Text id={id} className="written-text__text">
        {text}
      </Text>
      <Text className="written-text__note">
        {`${[...text].length}字，${writtenByName}，${formatInstant(writtenAtMs, nowMs)}`}
      </Text>
    </>
  );
}
