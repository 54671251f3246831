import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useViewStyles } from '../kit';
import { useWords } from '../look';
import { SEALING_TEXTS } from './texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The code of a seal, to be copied where it is kept. */
export function SealCode({ code }: { code: string }) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(SEALING_TEXTS);
  const shown = useRef<HTMLSpanElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | null>(null);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome('copied');
    } catch {
      // A pane in a frame may not be allowed to: what is selected can be copied by hand.
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      setOutcome('copyByHand');
    }
  };

  return (
    <div className={styles.root}>
      <span ref={shown} className={styles.code}>
        {code}
      </span>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status" className={view.quiet}>
        {outcome && words[outcome]}
      </span>
    </div>
  );
}
