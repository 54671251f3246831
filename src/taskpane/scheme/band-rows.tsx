import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useWords } from '../look';
import { SCHEME_TEXTS } from './texts';

interface Band {
  readonly from: string;
  readonly score: string;
}

interface BandRowsProps {
  /** As in the sheet: `90:10;80:8`; of one number, itself. */
  readonly value: string;
  readonly readOnly: boolean;
  readonly label: string;
  onChange(value: string): void;
}

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  band: { minWidth: 0, flex: '0 1 64px' },
  input: { minWidth: 0, width: '100%' },
});

/** The bands of an indicator, a row each: from what value on there is which score. */
export function BandRows({ value, readOnly, label, onChange }: BandRowsProps) {
  const styles = useStyles();
  const words = useWords(SCHEME_TEXTS).bands;
  const bands = bandsOf(value);
  const change = (at: number, next: Band | null): void => {
    const changed = bands.flatMap((band, index) => (index === at ? (next ?? []) : band));
    onChange(textOf(changed));
  };
  return (
    <div role="group" aria-label={label}>
      <ul className={styles.rows}>
        {bands.map((band, at) => (
          <li key={at} className={styles.row}>
            {words.from}
            <BandInput
              label={words.fromOf(at + 1)}
              value={band.from}
              readOnly={readOnly}
              onChange={(from) => {
                change(at, { ...band, from });
              }}
            />
            {words.gives}
            <BandInput
              label={words.scoreOf(at + 1)}
              value={band.score}
              readOnly={readOnly}
              onChange={(score) => {
                change(at, { ...band, score });
              }}
            />
            {words.points}
            {!readOnly && (
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={words.remove(at + 1)}
                onClick={() => {
                  change(at, null);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Add16Regular />}
          onClick={() => {
            onChange(textOf([...bands, { from: '', score: '' }]));
          }}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}

/** One number of a band. */
function BandInput({ label, value, readOnly, onChange }: BandRowsProps) {
  const styles = useStyles();
  return (
    <Input
      size="small"
      className={styles.band}
      input={{ className: styles.input, inputMode: 'decimal' }}
      aria-label={label}
      value={value}
      readOnly={readOnly}
      onChange={(_, { value: typed }) => {
        onChange(typed);
      }}
    />
  );
}

/** Whatever was typed stands in some row: what is no band is told as a fault of the field. */
function bandsOf(text: string): Band[] {
  return text
    .split(/[;；]/)
    .filter((part, _, parts) => part.trim() !== '' || parts.length > 1)
    .map((part) => {
      const [from = '', ...score] = part.split(/[:：]/);
      return { from: from.trim(), score: score.join(':').trim() };
    });
}

function textOf(bands: readonly Band[]): string {
  return bands.map(({ from, score }) => `${from}:${score}`).join(';');
}
