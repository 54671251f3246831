import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { TrialFault, TrialIndicator } from '../../core/tasks';
import { faultSentence } from '../../locales';
import { useTexts, useWords } from '../look';
import { SCHEME_TEXTS } from './texts';

interface FaultListProps {
  readonly faults: readonly TrialFault[];
  readonly indicators: readonly TrialIndicator[];
  onGo(fault: TrialFault): void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** What keeps the scheme from being tried, each with the way to its field. */
export function FaultList({ faults, indicators, onGo }: FaultListProps) {
  const styles = useStyles();
  const { locale, texts } = useTexts();
  const words = useWords(SCHEME_TEXTS);
  return (
    <ul className={styles.root}>
      {faults.map((fault) => {
        const name = indicators.find(({ id }) => id === fault.id)?.name ?? '';
        return (
          <li key={`${fault.id} ${fault.header} ${fault.code}`}>
            <Link
              as="button"
              inline
              onClick={() => {
                onGo(fault);
              }}
            >
              {words.faultAt(`${fault.id} ${name}`.trim(), words.fields[fault.header])}
            </Link>
            {texts.label('')}
            <span>{faultSentence(fault, locale)}</span>
          </li>
        );
      })}
    </ul>
  );
}
