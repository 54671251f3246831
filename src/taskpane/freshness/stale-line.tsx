import { Button } from '@fluentui/react-components';
import { useViewStyles } from '../kit';
import type { Stale } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { OldMark, UnknownMark } from './old-marks';
import { FRESHNESS_TEXTS } from './texts';

interface StaleLineProps {
  readonly stale: readonly Stale[];
  /** There are results of which nobody knows yet whether they are. */
  readonly isUnknown: boolean;
  /** While a run is under way. */
  readonly locked: boolean;
  onRecheck(): void;
}

/** That results are old and why, or that it is not known, and the way to new ones in one click. */
export function StaleLine({ stale, isUnknown, locked, onRecheck }: StaleLineProps) {
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(FRESHNESS_TEXTS);
  return (
    <div role="status">
      {(stale.length > 0 || isUnknown) && (
        <div className={view.actions}>
          {stale.length > 0 ? <OldMark stale={stale} label={words.results} /> : <UnknownMark />}
          <Button size="small" aria-keyshortcuts="F9" disabledFocusable={locked} onClick={onRecheck}>
            {texts.steps.check.again}
          </Button>
        </div>
      )}
    </div>
  );
}
