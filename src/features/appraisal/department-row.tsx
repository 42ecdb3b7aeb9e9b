import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { AppraisedDepartmentRow } from '@/shared/appraisal/contract';
import { totalText } from './appraisal-words';
import './department-row.scss';

const WHOLE = 10_000;

/** One department with its score as a bar of a hundred, and what waits to be done. */
export function DepartmentRow({ row, onTap }: { row: AppraisedDepartmentRow; onTap: () => void }) {
  const { departmentId, name, people, totalCentipoints, openItems, openAppeals, isOwn } = row;
  const width = Math.max(0, Math.min(100, ((totalCentipoints ?? 0) * 100) / WHOLE));
  return (
    <View
      id={`department-${departmentId}`}
      className="appraised"
      hoverClass="appraised--pressed"
      role="button"
      onClick={onTap}
    >
      <View className="appraised__words">
        <View className="appraised__head">
          <Text className="appraised__name">{name}</Text>
          <Text className={`appraised__total${totalCentipoints === null ? ' appraised__total--none' : ''}`}>
            {totalText(row)}
          </Text>
        </View>
        <View className="appraised__track">
          <View className="appraised__fill" style={{ width: `${width}%` }} />
        </View>
        <View className="appraised__foot">
          <Text className="appraised__people">{`${people}人${isOwn ? '，本科室' : ''}`}</Text>
          {openItems > 0 ? <StatusTag tone="wait">{`${openItems}条加减分待确认`}</StatusTag> : null}
          {openAppeals > 0 ? <StatusTag tone="wait">{`${openAppeals}条申诉待处理`}</StatusTag> : null}
        </View>
      </View>
      <Icon name="right" size="small" />
    </View>
  );
}
