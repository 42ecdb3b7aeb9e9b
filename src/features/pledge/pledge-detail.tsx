import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card/card';
import { FactList } from '@/components/fact-list/fact-list';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { pictureUrl } from '@/services/files';
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
      {pledge.notes.length > 0 ? (
        <Section title="每季度进展">
          <Card>
            {[...pledge.notes].reverse().map(({ quarter, text }) => (
              <View className="pledge-detail__event" key={quarter}>
                <Text className="pledge-detail__when">{quarterWords(quarter)}</Text>
                <Text className="pledge-detail__said">{text}</Text>
              </View>
            ))}
          </Card>
        </Section>
      ) : null}
      {pledge.history.length > 0 ? (
        <Section title="办理经过">
          <Card>
            {[...pledge.history].reverse().map(({ atMs, byName, state, reason }) => (
              <View className="pledge-detail__event" key={`${atMs}${state}`}>
                <Text className="pledge-detail__when">{formatInstant(atMs, now)}</Text>
                <Text className="pledge-detail__said">{`${EVENTS[state]} · ${byName}`}</Text>
                {reason ? <Text className="pledge-detail__when">{reason}</Text> : null}
              </View>
            ))}
          </Card>
        </Section>
      ) : null}
    </>
  );
}

function Pictures({ fileIds }: { fileIds: readonly string[] }) {
  if (fileIds.length === 0) return null;
  const urls = fileIds.map(pictureUrl);
  return (
    <View className="pledge-detail__pictures">
      {urls.map((url) => (
        <Image
          className="pledge-detail__picture"
          key={url}
          src={url}
          mode="aspectFill"
          onClick={() => void Taro.previewImage({ current: url, urls })}
        />
      ))}
    </View>
  );
}
