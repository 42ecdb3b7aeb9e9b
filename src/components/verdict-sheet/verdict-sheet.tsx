import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ActionButton } from '../action-button/action-button';
import { ChipsField } from '../fields/chips-field';
import { TextAreaField } from '../fields/text-area-field';
import { Notice } from '../notice/notice';
import { Sheet } from '../sheet/sheet';
import './verdict-sheet.scss';

interface VerdictSheetProps<V extends string> {
  title: string;
  /** What was said, and what it is about. */
  said: { readonly about?: string; readonly text: string };
  question: string;
  verdicts: ReadonlyArray<{ readonly value: V; readonly label: string }>;
  verdict: V | undefined;
  /** What follows from it. */
  follows?: string;
  onVerdict: (verdict: V | undefined) => void;
  answerLabel: string;
  answer: string;
  mostCharacters: number;
  onAnswer: (answer: string) => void;
  /** Of `upheld` and `answer`. */
  fields: Readonly<Record<string, string>>;
  /** Why it was not taken, where no field is to blame. */
  failure: string | undefined;
  sendWords: string;
  busy: boolean;
  onSend: () => void;
  onClose: () => void;
  /** What is asked besides, once it is said whether it is right. */
  children?: ReactNode;
}

/** Answers an objection: whether it is right, and what was found. */
export function VerdictSheet<V extends string>(props: VerdictSheetProps<V>) {
  const { title, said, question, verdicts, verdict, follows, onVerdict, fields, children } = props;
  const { answerLabel, answer, mostCharacters, onAnswer, failure, sendWords, busy, onSend, onClose } = props;
  const send = (
    <ActionButton id="answer-send" kind="primary" busy={busy} onTap={onSend}>
      {sendWords}
    </ActionButton>
  );
  return (
    <Sheet open title={title} onClose={onClose} actions={send}>
      <View className="tc-verdict__said">
        {said.about ? <Text className="tc-verdict__about">{said.about}</Text> : null}
        <Text className="tc-verdict__text">{said.text}</Text>
      </View>
      <ChipsField
        id="answer-verdict"
        label={question}
        required
        single
        choices={verdicts}
        value={verdict ? [verdict] : []}
        error={fields.upheld}
        hint={follows}
        onChange={([chosen]) => onVerdict(chosen)}
      />
      {children}
      <TextAreaField
        id="answer-text"
        label={answerLabel}
        required
        value={answer}
        maxLength={mostCharacters}
        placeholder="查了什么、结果如何"
        error={fields.answer}
        onChange={onAnswer}
      />
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
    </Sheet>
  );
}
