import { Button } from '@tarojs/components';
import { type ReactNode, useContext } from 'react';
import { observable, useObservable } from '@/services/observable';
import { FormFaultsContext } from '../form-faults/form-faults-context';
import { Icon, type IconName } from '../icon/icon';
import './action-button.scss';

const NOTHING_HELD = observable(0);

interface ActionButtonProps {
  id?: string;
  children: ReactNode;
  onTap: () => void;
  /** `primary` at most once on a screen. `danger` for what cannot be undone. Default `secondary`. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
  /** Shows that it is at work and takes no tap. */
  busy?: boolean;
  disabled?: boolean;
  /** As wide as its words instead of the whole line. */
  compact?: boolean;
}

/**
 * The one button. At least 44 px high; while busy it cannot be tapped twice. The primary one sends the form it stands
 * under, if there is one, and waits while pictures for it are on their way.
 */
export function ActionButton(props: ActionButtonProps) {
  const { id, children, onTap, kind = 'secondary', icon, disabled = false, compact = false } = props;
  const faults = useContext(FormFaultsContext);
  const held = useObservable(faults?.held ?? NOTHING_HELD);
  const busy = props.busy || (kind === 'primary' && held > 0);
  const off = busy || disabled;
  const tap = () => {
    if (kind === 'primary') faults?.sent();
    onTap();
  };
  return (
    <Button
      // The browser's element would be called "undefined".
      {...(id ? { id } : {})}
      className={`tc-button tc-button--${kind}${compact ? ' tc-button--compact' : ''}${off ? ' tc-button--off' : ''}${busy ? ' tc-button--busy' : ''}`}
      hoverClass={off ? 'none' : 'tc-button--pressed'}
      disabled={off}
      loading={busy}
      onClick={off ? undefined : tap}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Button>
  );
}
