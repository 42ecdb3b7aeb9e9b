import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { FactList } from '@/components/fact-list/fact-list';
import { History } from '@/components/history/history';
import { Pictures } from '@/components/pictures/pictures';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import type { Output } from '@/shared/contract/actions';
import type { PledgeState } from '@/shared/pledge/pledge-state';
import { formatInstant } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import './pledge-detail.scss';
import { dueWords, pledgeMark, quarterWords } from './pledge-words';

type PledgePage = Output<'pledge.get'>;

const EVENTS: Record<PledgeState, string> = {
  proposed: '提交承诺',
  returned: '退回修改',
  withdrawn: '撤回',
  published: '审核通过并公示',
  reported: '报告兑现',
  kept: '确认兑现',
  notKept: '认为未兑现',
};

/** All of one pledge that the caller may see. */
export function PledgeDetail({ pledge }: { pledge: PledgePage }) {
  const now = serverNowMs();
  const { tone, word } = pledgeMark(pledge.state);
  const facts = [
    { label: '承诺人', value: `${pledge.memberName} · ${pledge.departmentName}` },
    { label: '时限', value: dueWords(pledge, localDateOf(now)) },
    { label: '践诺情况', value: pledge.report },
    { label: '书记意见', value: pledge.reason, bad: true },
  ];
  return (
    <>
      <Card>
        <View className="pledge-detail__head">
          <StatusTag tone={tone}>{word}</StatusTag>
        </View>
        <Text id="pledge-title" className="pledge-detail__text">
          {pledge.text}
        </Text>
        <FactList facts={facts} />
        <Pictures fileIds={pledge.pictures} />
      </Card>
      <History
        title="每季度进展"
        steps={[...pledge.notes]
          .reverse()
          .map(({ quarter, text }) => ({ key: quarter, words: text, when: quarterWords(quarter) }))}
      />
      <History
        steps={[...pledge.history].reverse().map(({ atMs, byName, state, reason }) => ({
          key: `${atMs}${state}`,
          words: `${EVENTS[state]} · ${byName}`,
          when: formatInstant(atMs, now),
          notes: [reason],
        }))}
      />
    </>
  );
}
