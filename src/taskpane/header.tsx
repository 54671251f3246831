import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular, ClipboardTaskListLtr24Filled } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { PROGRAM_VERSION } from '../version';
import { useFocusHeading, useTexts } from './look';
import { SettingsPanel, type SettingsInput } from './settings';

interface HeaderProps {
  readonly settings: SettingsInput;
  readonly locked: boolean;
  readonly refusals: number;
  /** The clerk came back from another view: the focus starts here. */
  readonly focused: boolean;
  onSettings(settings: SettingsInput): void;
}

const useStyles = makeStyles({
  root: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  brand: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  names: { flexGrow: 1, minWidth: 0 },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  chosen: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  settings: { display: 'grid', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  version: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The product's name, and what the next run will assume. */
export function Header({ settings, locked, refusals, focused, onSettings }: HeaderProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const [opened, setOpened] = useState(false);
  const panelId = useId();
  const heading = useFocusHeading(focused);
  // A run refused for its settings shows them.
  const open = opened || refusals > 0;
  const { year, asOf, doubts } = settings;
  return (
    <header className={styles.root}>
      <div className={styles.brand}>
        <ClipboardTaskListLtr24Filled aria-hidden className={styles.mark} />
        <div className={styles.names}>
          <h1 ref={heading} tabIndex={-1} className={styles.product}>
            {texts.product}
          </h1>
          <div className={styles.chosen}>
            {texts.settings.summary(year.trim() || null, asOf.trim() || null, doubts)}
          </div>
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => {
            setOpened(!open);
          }}
        >
          {texts.settings.heading}
        </Button>
      </div>
      <div id={panelId} role="group" aria-label={texts.settings.heading} hidden={!open}>
        {open && (
          <div className={styles.settings}>
            <SettingsPanel value={settings} locked={locked} refusals={refusals} onChange={onSettings} />
            <div className={styles.version}>{texts.version(PROGRAM_VERSION)}</div>
          </div>
        )}
      </div>
    </header>
  );
}
