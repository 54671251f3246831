import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fact, SubjectAnswer } from '../../core/answers';
import { JumpLink, useViewStyles } from '../kit';
import type { Place } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { RelationPicture } from './relation-picture';
import { ANSWER_TEXTS } from './texts';

interface SubjectCardProps {
  readonly subject: SubjectAnswer;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  name: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  /** A fact that its name says whole. */
  flag: { gridColumn: '1 / -1', margin: 0 },
});

/** Who or what the row is about, what is known of it, and a picture of who helps whom. */
export function SubjectCard({ subject, onJump }: SubjectCardProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const view = useViewStyles();
  const words = useWords(ANSWER_TEXTS);
  const { kind, name, key, source, facts, picture } = subject;
  const valued = facts.filter(({ value }) => value !== null);
  const flags = facts.filter(({ value }) => value === null);
  const shown = ({ value, of }: Fact): string => {
    const text = typeof value === 'number' ? texts.count(value) : (value ?? '');
    return of === null ? text : words.ofWhole(text, texts.count(of));
  };
  return (
    <section aria-label={`${words.subjects[kind]} ${name}`}>
      <h2 className={styles.name}>{name}</h2>
      <div className={view.quiet}>
        {[words.subjects[kind], ...(key === null ? [] : [key])].join(' · ')}
        {' · '}
        <JumpLink
          look="name"
          text={words.source(source.sheet, source.row)}
          title={words.source(source.sheet, source.row)}
          to={source}
          onJump={onJump}
        />
      </div>
      <dl className={styles.facts}>
        {valued.map((fact) => (
          <FactLine key={fact.id} name={words.facts[fact.id]} value={shown(fact)} />
        ))}
      </dl>
      {flags.map((fact) => (
        <p key={fact.id} className={styles.flag}>
          {words.facts[fact.id]}
        </p>
      ))}
      {picture && <RelationPicture picture={picture} onJump={onJump} />}
    </section>
  );
}

function FactLine({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
