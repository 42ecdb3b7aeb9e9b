import { RolePage } from '@/components/bound-page/role-page';
import { SheetView } from '@/features/standard/sheet-view';

export default function CampaignSheetPage() {
  return (
    <RolePage only="administrator" icon="list" hint="标准表格由管理员导出和导入">
      {() => <SheetView />}
    </RolePage>
  );
}
