import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import type { AskBack } from '../../core/book';
import { isoDate } from '../../core/registry';
import { useWords } from '../look';
import { ASKING_TEXTS } from './texts';

interface AskBackBarProps {
  readonly questions: readonly AskBack[];
  readonly onAnswer: (isMeant: boolean) => void;
}

/** What is unlikely, and whether it is meant. The way back is what the Enter key does first, and Escape. */
export function AskBackBar({ questions, onAnswer }: AskBackBarProps) {
  const words = useWords(ASKING_TEXTS);
  const id = useId();
  useEffect(() => {
    document.getElementById(`${id}-back`)?.focus();
  }, [id]);
  return (
    <div
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onAnswer(false);
      }}
    >
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle id={`${id}-title`}>{words.about}</MessageBarTitle>
          <span id={`${id}-body`}>{questions.map((asked) => questionIn(words, asked)).join(' ')}</span>
        </MessageBarBody>
        <MessageBarActions>
          <Button
            id={`${id}-back`}
            size="small"
            onClick={() => {
              onAnswer(false);
            }}
          >
            {words.goBack}
          </Button>
          <Button
            size="small"
            onClick={() => {
              onAnswer(true);
            }}
          >
            {words.goOn}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

/** One question as a sentence. */
function questionIn(words: (typeof ASKING_TEXTS)['zh-CN'], asked: AskBack): string {
  switch (asked.about) {
    case 'year':
      return words.year(asked.given, asked.data);
    case 'asOf':
      return words.asOf(isoDate(asked.given), asked.data);
    case 'previous':
      return words.previous(asked.name);
  }
}
