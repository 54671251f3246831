import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTexts } from '../look';
import type { Running } from './use-task';

interface RunProgressProps {
  readonly run: Running;
  onCancel(): void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  words: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  rows: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  detail: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // An endless sweep is motion that carries nothing the words beside it do not say.
  bar: { '@media (prefers-reduced-motion: reduce)': { '& > *': { animationName: 'none' } } },
});

/** How far work is, and the way out of it. */
export function RunProgress({ run, onCancel }: RunProgressProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { progress, cancelling } = run;
  const phase = progress ? texts.phases[progress.phase] : texts.starting;
  const measured = progress !== null && progress.total > 0;
  const rows = measured ? texts.rowsDone(progress.done, progress.total) : null;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <div className={styles.words}>
          <div className={styles.detail}>
            {cancelling ? texts.cancelling : phase}
            {progress?.detail !== undefined && !cancelling && ` · ${progress.detail}`}
          </div>
          {rows !== null && <div className={styles.rows}>{rows}</div>}
        </div>
        <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
      <ProgressBar
        className={styles.bar}
        aria-label={phase}
        {...(rows === null ? {} : { 'aria-valuetext': rows })}
        {...(measured ? { value: Math.min(progress.done, progress.total), max: progress.total } : {})}
      />
    </div>
  );
}
