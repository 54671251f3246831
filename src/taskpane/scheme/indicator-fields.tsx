import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TrialFault, TrialHeader, TrialIndicator } from '../../core/tasks';
import { faultSentence } from '../../locales';
import { useTexts, useWords } from '../look';
import { BandRows } from './band-rows';
import { SCHEME_TEXTS } from './texts';

interface IndicatorFieldsProps {
  readonly indicator: TrialIndicator;
  readonly faults: readonly TrialFault[];
  readonly locked: boolean;
  valueOf(indicator: TrialIndicator, header: TrialHeader): string;
  onType(id: string, header: TrialHeader, text: string): void;
}

/** What a way of scoring goes by. */
const FIELDS: Readonly<Record<TrialIndicator['method'], readonly TrialHeader[]>> = {
  达标比例: ['满分', '目标值'],
  区间: ['满分', '目标值', '起点值'],
  分档: ['满分', '分档表'],
  扣分: ['满分', '目标值'],
  标准化: ['满分', '目标值'],
  否决: ['目标值'],
  人工: ['满分'],
};

/** Characters that a narrow field shows. */
const SHORT = 7;

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalM}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  name: {
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  method: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  // Two stand side by side in 270 pixels.
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  // Label, input, fault and hint share their lines with the field beside, whose name may take two.
  field: {
    gridRow: 'span 4',
    gridTemplateRows: 'subgrid',
    rowGap: 0,
    alignItems: 'end',
    marginBottom: tokens.spacingVerticalXS,
  },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
});

/** Where a field stands, so that one may go there. */
export function fieldOf(id: string, header: TrialHeader): string {
  return `indicator-${id}-${header}`;
}

/** One indicator with the values that its way of scoring goes by. */
export function IndicatorFields({ indicator, faults, locked, valueOf, onType }: IndicatorFieldsProps) {
  const styles = useStyles();
  const { locale } = useTexts();
  const words = useWords(SCHEME_TEXTS);
  const { id, name, method, values, unit, writable } = indicator;
  return (
    <fieldset className={styles.root}>
      <legend className={styles.name}>
        {id} {name} <span className={styles.method}>{method}</span>
      </legend>
      <div className={styles.fields}>
        {FIELDS[method].map((header) => {
          const fault = faults.find((candidate) => candidate.id === id && candidate.header === header);
          const isWritable = writable.includes(header);
          const value = valueOf(indicator, header);
          const before = values[header];
          const label = `${words.fields[header]}${header === '满分' ? '' : words.unit(unit)}`;
          const readOnly = locked || !isWritable;
          const isBands = header === '分档表';
          const hint = isWritable ? value !== before && words.before(before) : words.notWritable;
          return (
            <Field
              key={header}
              id={fieldOf(id, header)}
              className={mergeClasses(
                styles.field,
                (isBands || fault !== undefined || before.length > SHORT) && styles.wide,
              )}
              label={label}
              {...(fault ? { validationMessage: faultSentence(fault, locale) } : {})}
              {...(hint === false ? {} : { hint })}
            >
              {isBands ? (
                <BandRows
                  label={label}
                  value={value}
                  readOnly={readOnly}
                  onChange={(text) => {
                    onType(id, header, text);
                  }}
                />
              ) : (
                <Input
                  size="small"
                  className={styles.input}
                  input={{ className: styles.input, inputMode: 'decimal' }}
                  value={value}
                  readOnly={readOnly}
                  onChange={(_, { value: text }) => {
                    onType(id, header, text);
                  }}
                />
              )}
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}
