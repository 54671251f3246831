import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Failure } from '../../core/words/failure';
import { failureSentence } from '../../locales';
import { useTexts } from './texts';

interface FailureBarProps {
  readonly failure: Failure;
  readonly onDismiss?: () => void;
}

/** One sentence that says what is in the way and what to do about it. */
export function FailureBar({ failure, onDismiss }: FailureBarProps) {
  const { locale, texts } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{failureSentence(failure, locale)}</MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={texts.dismiss}
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
