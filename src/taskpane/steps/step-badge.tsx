import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  DismissCircle16Filled,
  ErrorCircle16Filled,
  History16Regular,
  SpinnerIos16Regular,
  SubtractCircle16Regular,
} from '@fluentui/react-icons';
import { useTexts } from '../look';
import type { StepLook } from './step-state';

const icons = {
  idle: Circle16Regular,
  earlier: History16Regular,
  running: SpinnerIos16Regular,
  done: CheckmarkCircle16Filled,
  faulty: ErrorCircle16Filled,
  failed: DismissCircle16Filled,
  cancelled: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  running: { color: tokens.colorBrandForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  faulty: { color: tokens.colorStatusDangerForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  turning: {
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

export function StepBadge({ look }: { look: StepLook }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const Icon = icons[look];
  const isQuiet = look === 'idle' || look === 'earlier' || look === 'cancelled';
  const tint = isQuiet ? styles.quiet : styles[look];
  return (
    <span className={styles.root}>
      <Icon aria-hidden className={mergeClasses(tint, look === 'running' && styles.turning)} />
      {texts.states[look]}
    </span>
  );
}
