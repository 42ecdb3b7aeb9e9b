import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Sheet } from '@/components/sheet/sheet';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { PointEntryRow } from '@/shared/points/contract';
import { localDateOf } from '@/shared/time/local-date';
import { entryAbout, entryDetails, entryPoints, takenBack } from './entry-words';
import './entry-sheet.scss';

/** One entry in whole: what made it, where it counts, and what to do when it is wrong. */
export function EntrySheet({ entry, onClose }: { entry: PointEntryRow; onClose: () => void }) {
  const { entryId, recordId, title, earnedPoints, source, reverses, beforeTransfer } = entry;
  const back = takenBack(entry);
  const vetoed = source === 'veto' && !reverses;
  const leave = (open: () => void) => {
    onClose();
    open();
  };
  const object = () => openPage('points/appeal', { entryId, about: entryAbout(entry) });
  return (
    <Sheet
      open
      title="积分说明"
      onClose={onClose}
      actions={
        <>
          {beforeTransfer ? null : (
            <ActionButton id="entry-object" icon="message" onTap={() => leave(object)}>
              有异议
            </ActionButton>
          )}
          {recordId ? (
            <ActionButton
              id="entry-record"
              kind="primary"
              onTap={() => leave(() => openPage('record/detail', { recordId }))}
            >
              查看记录
            </ActionButton>
          ) : null}
        </>
      }
    >
      <View id="entry-sheet" className="entry-sheet">
        <View className="entry-sheet__head">
          <Text className="entry-sheet__title">{title}</Text>
          <Text
            className={`entry-sheet__points${earnedPoints < 0 || vetoed ? ' entry-sheet__points--less' : ''}`}
          >
            {vetoed ? '一票否决' : `${entryPoints(entry)}分`}
          </Text>
        </View>
        {back ? <Text className="entry-sheet__back">{back}</Text> : null}
        {entryDetails(entry, localDateOf(serverNowMs())).map(({ label, text }) => (
          <View className="entry-sheet__fact" key={label}>
            <Text className="entry-sheet__label">{label}</Text>
            <Text className="entry-sheet__text">{text}</Text>
          </View>
        ))}
      </View>
    </Sheet>
  );
}
