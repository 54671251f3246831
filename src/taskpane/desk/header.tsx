import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckSummary } from '../../core/tasks';
import { isoDate } from '../../core/registry';
import { ProductMark, useTexts } from '../look';
import { typedSettings, type SettingsInput } from '../settings';

interface HeaderProps {
  readonly settings: SettingsInput;
  readonly summary: CheckSummary | null;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  names: { flexGrow: 1, minWidth: 0 },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  status: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The product's name, and what holds now: the year and day that a run assumes, or that the last check went by. */
export function Header({ settings, summary }: HeaderProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { options } = typedSettings(settings);
  const year = options.year ?? summary?.settings.year ?? null;
  const asOf = options.asOf ?? summary?.settings.asOf ?? null;
  return (
    <header className={styles.root}>
      <ProductMark />
      <div className={styles.names}>
        <h1 className={styles.product}>{texts.product}</h1>
        <div className={styles.status}>
          {texts.settings.summary(year, asOf === null ? null : isoDate(asOf), options.doubts ?? false)}
        </div>
      </div>
    </header>
  );
}
