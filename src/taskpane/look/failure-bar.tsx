import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Failure } from '../../core/words/failure';
import { failureDetails, failureSentence } from '../../locales';
import { useTexts } from './texts';

interface FailureBarProps {
  readonly failure: Failure;
  readonly onDismiss?: () => void;
}

const useStyles = makeStyles({
  details: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** One sentence that says what is in the way and what to do about it; below it, what only programmers understand. */
export function FailureBar({ failure, onDismiss }: FailureBarProps) {
  const styles = useStyles();
  const { locale, texts } = useTexts();
  const details = failureDetails(failure, locale);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {failureSentence(failure, locale)}
        {details !== null && <div className={styles.details}>{details}</div>}
      </MessageBarBody>
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
