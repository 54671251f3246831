import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CheckSummary } from '../../core/tasks';
import type { Severity } from '../../core/rules';
import { usePaneKeys } from '../kit';
import { SEVERITIES, SeverityIcon, useTexts } from '../look';

/** A search waits until typing rests this long. Milliseconds. */
const TYPING_PAUSE = 200;

interface FindBarProps {
  readonly counts: CheckSummary['severities'];
  readonly severity: Severity | null;
  readonly text: string;
  onSeverity(severity: Severity | null): void;
  onText(text: string): void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  search: { maxWidth: 'none', width: '100%' },
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  severity: {
    flex: '1 1 0',
    minWidth: 'min-content',
    minHeight: '28px',
    gap: '3px',
    padding: '0 4px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

/** What narrows the findings down: a search and a severity. */
export function FindBar({ counts, severity, text, onSeverity, onText }: FindBarProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const search = useTypedText(text, onText);
  const root = useRef<HTMLDivElement>(null);
  usePaneKeys({
    'Control+F': () => {
      const input = root.current?.querySelector('input');
      input?.focus();
      input?.select();
    },
  });
  return (
    <div ref={root} className={styles.root}>
      <SearchBox
        className={styles.search}
        aria-keyshortcuts="Control+F"
        aria-label={texts.findings.search}
        placeholder={texts.findings.searchHint}
        dismiss={{ 'aria-label': texts.findings.clearSearch }}
        {...search}
      />
      <div role="group" aria-label={texts.findings.severity} className={styles.severities}>
        {SEVERITIES.map((one) => (
          <ToggleButton
            key={one}
            size="small"
            className={styles.severity}
            checked={severity === one}
            disabledFocusable={counts[one] === 0}
            onClick={() => {
              onSeverity(severity === one ? null : one);
            }}
          >
            <SeverityIcon severity={one} />
            {texts.severities[one]} {texts.count(counts[one])}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}

/** Reports what was typed after a pause, and never the half-written letters of a Chinese input method. */
function useTypedText(text: string, onText: (text: string) => void) {
  const [typed, setTyped] = useState(text);
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    if (composing || typed === text) return;
    const timer = setTimeout(() => {
      onText(typed);
    }, TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, composing, text, onText]);
  return {
    value: typed,
    onChange: (_: unknown, { value }: { value: string }) => {
      setTyped(value);
    },
    onCompositionStart: () => {
      setComposing(true);
    },
    onCompositionEnd: () => {
      setComposing(false);
    },
  };
}
