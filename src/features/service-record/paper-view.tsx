import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { QrImage } from '@/components/qr-image/qr-image';
import { verifyLink } from '@/services/verify-link';
import type { ServiceRecord } from '@/shared/service/contract';
import { hoursInParts } from '@/shared/service/hours-words';
import { brokenServiceSpan, formatFullDay } from '@/shared/service/service-span';
import { formatVerifyCode } from '@/shared/service/verify-code';
import { formatHours, formatMinutes } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import './paper-view.scss';

/** So many services are shown before one asks for the rest. */
const SHOWN = 10;

/** The record as a sheet of paper that is read on a phone; saved as a picture it is laid out on A4. */
export function PaperView({ record }: { record: ServiceRecord }) {
  return (
    <View id="service-paper" className="paper">
      <Text className="paper__title">{record.title}</Text>
      <Text className="paper__serial">{`编号 ${record.serial}`}</Text>
      <View className="paper__facts">
        <Fact label="姓名">{record.memberName}</Fact>
        <Fact label="志愿者编号">{record.volunteerNumber || '未登记'}</Fact>
        <Fact label="单位">{record.issuerName}</Fact>
        <Fact label="科室">{record.departmentName}</Fact>
        <Fact label="服务期间">{brokenServiceSpan(record.from, record.to)}</Fact>
      </View>
      <Sums record={record} />
      <Projects record={record} />
      <Lines record={record} />
      <Foot record={record} />
    </View>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <View className="paper__fact">
      <Text className="paper__label">{label}</Text>
      <Text className="paper__value">{children}</Text>
    </View>
  );
}

function Sums({ record }: { record: ServiceRecord }) {
  return (
    <View className="paper__sums">
      <View className="paper__total">
        <Text className="paper__figure">{formatHours(record.totalMinutes)}</Text>
        <Text className="paper__unit">小时</Text>
      </View>
      <View className="paper__parts">
        <Text className="paper__part">{`信用时长 ${formatMinutes(record.creditMinutes)}`}</Text>
        <Text className="paper__part">{`荣誉时长 ${formatMinutes(record.honourMinutes)}`}</Text>
        <Text className="paper__part">{`共${record.lines.length}次服务`}</Text>
      </View>
    </View>
  );
}

function Projects({ record }: { record: ServiceRecord }) {
  // Without a project the sum above says it all.
  if (!record.projects.some(({ label }) => label !== '')) return null;
  return (
    <View id="paper-projects" className="paper__projects">
      {record.projects.map(({ label, minutes, creditMinutes }) => (
        <View className="paper__project" key={label}>
          <Text className="paper__what">{label || '其他志愿服务'}</Text>
          <Text className="paper__where">{hoursInParts(minutes, creditMinutes)}</Text>
        </View>
      ))}
    </View>
  );
}

function Lines({ record }: { record: ServiceRecord }) {
  const [all, setAll] = useState(false);
  const shown = all ? record.lines : record.lines.slice(0, SHOWN);
  const rest = record.lines.length - shown.length;
  return (
    <View className="paper__table">
      {shown.map((line, index) => (
        // Lines of a snapshot have no id and never move.
        <View className="paper__row" key={`${index}${line.occurredOn}`}>
          <View className="paper__words">
            <Text className="paper__what">{line.title}</Text>
            <Text className="paper__where">
              {[formatFullDay(line.occurredOn), line.place].filter(Boolean).join(' · ')}
            </Text>
            {line.projectLabel ? <Text className="paper__where">{line.projectLabel}</Text> : null}
          </View>
          <View className="paper__time">
            <Text className="paper__minutes">{formatMinutes(line.durationMinutes)}</Text>
            <Text className="paper__class">{line.timeClass === 'credit' ? '信用' : '荣誉'}</Text>
          </View>
        </View>
      ))}
      {rest > 0 ? (
        <ActionButton id="paper-all" kind="quiet" onTap={() => setAll(true)}>
          {`再看${rest}次服务`}
        </ActionButton>
      ) : null}
    </View>
  );
}

function Foot({ record }: { record: ServiceRecord }) {
  return (
    <View className="paper__foot">
      <Text className="paper__note">{record.note}</Text>
      <View className="paper__sign">
        <Blank>出具单位（盖章）</Blank>
        <Blank>负责人（签字）</Blank>
        <Blank>经办人（签字）</Blank>
        <Text className="paper__date">{`出具日期 ${formatFullDay(localDateOf(record.issuedAtMs))}`}</Text>
      </View>
      <View className="paper__verify">
        <View className="paper__qr">
          <QrImage text={verifyLink(record.serviceRecordId)} label="核验码" />
        </View>
        <View className="paper__code">
          <Text className="paper__hint">扫码核验真伪，或输入核验码</Text>
          <Text className="paper__letters">{formatVerifyCode(record.serviceRecordId)}</Text>
        </View>
      </View>
    </View>
  );
}

function Blank({ children }: { children: ReactNode }) {
  return (
    <View className="paper__blank">
      <Text>{children}</Text>
      <View className="paper__rule" />
    </View>
  );
}
