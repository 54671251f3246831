import { Button } from '@fluentui/react-components';
import { useTexts } from '../look';
import { useLongWork } from './long-work';
import { useViewStyles } from './styles';

interface CheckFirstProps {
  readonly hint: string;
  onCheck(): void;
}

/** A view that has nothing to show before there is a check. */
export function CheckFirst({ hint, onCheck }: CheckFirstProps) {
  const view = useViewStyles();
  const { texts } = useTexts();
  const { isUnderWay } = useLongWork();
  return (
    <div className={view.actions}>
      <p className={view.quiet}>{hint}</p>
      <Button size="small" disabledFocusable={isUnderWay} onClick={onCheck}>
        {texts.steps.check.action}
      </Button>
    </div>
  );
}
