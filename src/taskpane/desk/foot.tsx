import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { PROGRAM_VERSION } from '../../version';
import type { HelpTopic } from '../../locales';
import { HelpLink } from '../help';
import { HISTORY_TEXTS } from '../history';
import type { LedgerPort } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { SettingsPanel, type SettingsInput } from '../settings';

interface FootProps {
  readonly ledger: Pick<LedgerPort, 'missingSteering' | 'addSteering'>;
  readonly settings: SettingsInput;
  readonly locked: boolean;
  /** Grows with every run that was refused for the settings. */
  readonly refusals: number;
  onSettings(settings: SettingsInput): void;
  onOpenHistory(): void;
  /** Where the help opens. */
  readonly topic?: HelpTopic;
}

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  toggle: { marginLeft: `calc(-1 * (${tokens.spacingHorizontalS} + ${tokens.strokeWidthThin}))` },
  end: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  version: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  settings: { padding: `${tokens.spacingVerticalM} 0` },
});

/** What is rarely needed: what a run assumes, and which version this is. */
export function Foot({ ledger, settings, locked, refusals, topic, ...actions }: FootProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = useWords(HISTORY_TEXTS);
  const [opened, setOpened] = useState(false);
  const panelId = useId();
  // A run refused for its settings shows them.
  const open = opened || refusals > 0;
  return (
    <footer className={styles.root}>
      <div id={panelId} role="group" aria-label={texts.settings.heading} hidden={!open}>
        {open && (
          <div className={styles.settings}>
            <SettingsPanel
              value={settings}
              locked={locked}
              refusals={refusals}
              onChange={actions.onSettings}
              ledger={ledger}
            />
          </div>
        )}
      </div>
      <div className={styles.line}>
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          icon={open ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
          iconPosition="after"
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => {
            setOpened(!open);
          }}
        >
          {texts.settings.heading}
        </Button>
        <Button appearance="subtle" size="small" onClick={actions.onOpenHistory}>
          {words.open}
        </Button>
        <span className={styles.end}>
          <HelpLink {...(topic === undefined ? {} : { topic })} />
          <span className={styles.version}>{texts.version(PROGRAM_VERSION)}</span>
        </span>
      </div>
    </footer>
  );
}
