import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../core/rules';

/** Gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

const useStyles = makeStyles({
  // In the system's colours it is as readable as the words beside it, whatever they stand on.
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'inherit' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** The shape tells the severity as well as the colour; the word stands beside it, or in `label`. */
export function SeverityIcon({ severity, label }: { severity: Severity; label?: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <Icon className={mergeClasses(styles.icon, styles[severity])} {...named} />;
}
