import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { isoDate } from '../core/registry';
import { ProductMark, useFocusHeading, useTexts } from './look';
import { typedSettings, SettingsPanel, type SettingsInput } from './settings';

interface HeaderProps {
  readonly settings: SettingsInput;
  readonly locked: boolean;
  readonly refusals: number;
  /** The clerk came back from another view: the focus starts here. */
  readonly focused: boolean;
  onSettings(settings: SettingsInput): void;
  onAddSteering(): Promise<readonly string[]>;
}

const useStyles = makeStyles({
  root: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  brand: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
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
  toggle: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap' },
  settings: { paddingTop: tokens.spacingVerticalM },
});

/** The product's name, and what the next run will assume. */
export function Header({ settings, locked, refusals, focused, ...actions }: HeaderProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const [opened, setOpened] = useState(false);
  const panelId = useId();
  const heading = useFocusHeading(focused);
  // A run refused for its settings shows them.
  const open = opened || refusals > 0;
  const { year, asOf, doubts } = typedSettings(settings).options;
  return (
    <header className={styles.root}>
      <div className={styles.brand}>
        <ProductMark />
        <div className={styles.names}>
          <h1 ref={heading} tabIndex={-1} className={styles.product}>
            {texts.product}
          </h1>
          <div className={styles.chosen}>
            {texts.settings.summary(year ?? null, asOf === undefined ? null : isoDate(asOf), doubts ?? false)}
          </div>
        </div>
        <Button
          className={styles.toggle}
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
            <SettingsPanel
              value={settings}
              locked={locked}
              refusals={refusals}
              onChange={actions.onSettings}
              onAddSteering={actions.onAddSteering}
            />
          </div>
        )}
      </div>
    </header>
  );
}
