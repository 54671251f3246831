import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../look';
import { useLongWork } from './long-work';

interface DoneBarProps {
  readonly children: string;
  /** What the button that checks anew says, if it is not the ordinary. */
  readonly recheck?: string;
  /** The registry, or how it is read, is another than the one that was checked. */
  onRecheck?(): void;
}

/** What was done; and, where the findings are those of before, the way to new ones. */
export function DoneBar({ children, recheck, onRecheck }: DoneBarProps) {
  const { texts } = useTexts();
  const { isUnderWay } = useLongWork();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {children}{' '}
        {onRecheck && (
          <Button size="small" disabledFocusable={isUnderWay} onClick={onRecheck}>
            {recheck ?? texts.steps.check.again}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
