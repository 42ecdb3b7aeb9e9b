import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import './list-row.scss';

interface ListRowProps {
  id?: string;
  title: string;
  /** One line each under the title. */
  lines?: readonly string[];
  /** Before the words: an Icon, an Avatar, a rank. */
  lead?: ReactNode;
  /** At the right: a StatusTag, a number. */
  trail?: ReactNode;
  /** The trail is as short as a number: it stays beside the words in large type too. */
  beside?: boolean;
  /** Makes it a link with an arrow. */
  onTap?: () => void;
  /** Without the arrow, e.g. where a tap selects. */
  plain?: boolean;
  selected?: boolean;
}

/**
 * One row of a list; stands in a flush Card or a PagedList. In large type a tag or button that does not fit beside the
 * words goes below them; a short word or number stays beside.
 */
export function ListRow({
  id,
  title,
  lines = [],
  lead,
  trail,
  beside = typeof trail === 'string' || typeof trail === 'number',
  onTap,
  plain = false,
  selected = false,
}: ListRowProps) {
  const arrow = onTap !== undefined && !plain;
  const words = (
    <View className="tc-row__words">
      <Text className="tc-row__title">{title}</Text>
      {lines.map((line) => (
        <Text className="tc-row__line" key={line}>
          {line}
        </Text>
      ))}
    </View>
  );
  return (
    <View
      id={id}
      className={`tc-row${selected ? ' tc-row--selected' : ''}`}
      hoverClass={onTap ? 'tc-row--pressed' : 'none'}
      role={onTap ? 'button' : undefined}
      onClick={onTap}
    >
      {lead ? <View className="tc-row__lead">{lead}</View> : null}
      {trail === undefined || trail === null ? (
        words
      ) : (
        <View className={`tc-row__body${beside ? '' : ' tc-row__body--parts'}`}>
          {words}
          <View className="tc-row__trail">{trail}</View>
        </View>
      )}
      {arrow ? (
        <View className="tc-row__arrow">
          <Icon name="right" size="small" />
        </View>
      ) : null}
    </View>
  );
}
