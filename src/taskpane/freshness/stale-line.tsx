import { Button } from '@fluentui/react-components';
import { useViewStyles } from '../kit';
import type { Stale } from '../ledger-port';
import { useTexts } from '../look';
import { OldMark } from './old-marks';

interface StaleLineProps {
  readonly stale: readonly Stale[];
  /** While a run is under way. */
  readonly locked: boolean;
  onRecheck(): void;
}

/** That results are old, why, and the way to new ones in one click; nothing where they are not. */
export function StaleLine({ stale, locked, onRecheck }: StaleLineProps) {
  const view = useViewStyles();
  const { texts } = useTexts();
  return (
    <div role="status">
      {stale.length > 0 && (
        <div className={view.actions}>
          <OldMark stale={stale} />
          <Button size="small" disabledFocusable={locked} onClick={onRecheck}>
            {texts.steps.check.again}
          </Button>
        </div>
      )}
    </div>
  );
}
