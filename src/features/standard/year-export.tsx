import { View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Notice } from '@/components/notice/notice';
import { useCampaignYear } from '@/services/campaign-year';
import { cloud } from '@/services/cloud';
import { useDocument } from '@/services/use-document';

/** The standard of the year shown as a sheet, for inspectors who ask by what it was judged then. */
export function YearExport() {
  const shown = useCampaignYear();
  const sheet = useDocument(() => cloud.call('standard.exportSheet', shown));
  return (
    <View className="standard-acts">
      {sheet.error ? <Notice tone="bad">{sheet.error}</Notice> : null}
      <ActionButton
        id="standard-export"
        icon="download"
        busy={sheet.running}
        onTap={() => void sheet.start()}
      >
        导出这一年度的标准
      </ActionButton>
    </View>
  );
}
