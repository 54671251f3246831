import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../look';
import { useLongWork } from './long-work';

interface DoneBarProps {
  readonly children: string;
  /** What the button says, where it is not to check anew. */
  readonly next?: string;
  /** What was made before is old now: makes it anew. */
  onNext?(): void;
}

/** What was done; and, where findings or results are those of before, the way to new ones. */
export function DoneBar({ children, next, onNext }: DoneBarProps) {
  const { texts } = useTexts();
  const { isUnderWay } = useLongWork();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {children}{' '}
        {onNext && (
          <Button size="small" disabledFocusable={isUnderWay} onClick={onNext}>
            {next ?? texts.steps.check.again}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
