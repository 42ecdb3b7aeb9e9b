import { Canvas } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { cloud } from '@/services/cloud';
import { openAlbumSetting } from '@/services/keep-picture';
import { NEEDS_CANVAS } from '@/services/paint-picture';
import { useDocument } from '@/services/use-document';
import type { ServiceRecord } from '@/shared/service/contract';
import { PAPER_CANVAS, useSavePaper } from './use-save-paper';

/** Takes the paper along: as pictures in the album, or as a Word document to print, sign and seal. */
export function PaperBar({ record }: { record: ServiceRecord }) {
  const paper = useSavePaper(record);
  const word = useDocument(() =>
    cloud.call('service.recordDocument', { serviceRecordId: record.serviceRecordId }),
  );
  const openSettings = () => {
    paper.forgetRefusal();
    void openAlbumSetting();
  };
  return (
    <>
      <MessageBar error={paper.error ?? word.error}>
        <ActionButton id="paper-word" busy={word.running} onTap={() => void word.start()}>
          下载Word
        </ActionButton>
        <ActionButton
          id="paper-save"
          kind="primary"
          icon="download"
          busy={paper.saving}
          onTap={() => void paper.save()}
        >
          保存为图片
        </ActionButton>
      </MessageBar>
      {NEEDS_CANVAS ? <Canvas type="2d" id={PAPER_CANVAS} className="paper-canvas" /> : null}
      <ConfirmSheet
        open={paper.refused}
        title="还不能存进相册"
        message="请在设置中允许“保存到相册”，回来后再点一次“保存为图片”"
        confirmText="去设置"
        onConfirm={openSettings}
        onClose={paper.forgetRefusal}
      />
    </>
  );
}
