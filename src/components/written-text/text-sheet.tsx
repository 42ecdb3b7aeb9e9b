import { Text, Textarea, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { discardDraft, readDraft, saveDraft } from '@/services/drafts';
import { ActionButton } from '../action-button/action-button';
import { Notice } from '../notice/notice';
import { Sheet } from '../sheet/sheet';
import { toast } from '../toast/toast';
import './written-text.scss';

interface TextSheetProps {
  /** Begins the ids of its parts. */
  id: string;
  title: string;
  /** Name under which unfinished words are kept. */
  draft: string;
  /** What is there to begin with. */
  text: string;
  /** Characters that may be saved. */
  most: number;
  placeholder: string;
  busy: boolean;
  error: string | undefined;
  /** Saves, and resolves to whether that succeeded. */
  save: (text: string) => Promise<boolean>;
  onChanged: () => Promise<void>;
  onClose: () => void;
  /** What else may be begun with, while nothing is written. */
  begin?: (change: (text: string) => void) => ReactNode;
}

/** More can be pasted than may be saved: one shortens it here, with the count in view. */
const MOST_TYPED = 2000;

/** Writes a text of several lines; what was typed outlives a closed panel until it is saved. */
export function TextSheet(props: TextSheetProps) {
  const { id, title, draft, most, placeholder, busy, error, onClose } = props;
  const [text, setText] = useState(() => {
    const kept = readDraft(draft);
    return typeof kept === 'string' && kept !== '' ? kept : props.text;
  });
  const chars = [...text.trim()].length;
  const over = chars - most;
  const change = (next: string) => {
    setText(next);
    saveDraft(draft, next);
  };
  const save = async () => {
    if (!(await props.save(text.trim()))) return;
    discardDraft(draft);
    toast('已保存');
    await props.onChanged();
    onClose();
  };
  const actions = (
    <ActionButton id={`${id}-save`} kind="primary" busy={busy} disabled={over > 0} onTap={() => void save()}>
      保存
    </ActionButton>
  );
  return (
    <Sheet open title={title} onClose={onClose} actions={actions}>
      <View className="written-text__sheet">
        <Textarea
          id={`${id}-area`}
          className="written-text__area"
          value={text}
          maxlength={MOST_TYPED}
          placeholder={placeholder}
          autoHeight
          disableDefaultPadding
          aria-label={title}
          onInput={(event) => change(event.detail.value)}
        />
        <Text className={`written-text__count${over > 0 ? ' written-text__count--over' : ''}`}>
          {over > 0 ? `${chars}字，超过${over}字` : `${chars}/${most}字`}
        </Text>
      </View>
      {text === '' && props.begin ? <View className="written-text__act">{props.begin(change)}</View> : null}
      {error ? <Notice tone="bad">{error}</Notice> : null}
    </Sheet>
  );
}
