import { makeStyles, tokens } from '@fluentui/react-components';
import type { AssessorScores } from '../../core/scoring';
import { useTexts, useWords } from '../look';
import { SCORING_TEXTS } from './texts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, height: '28px' },
});

/** For each assessor how many scores were given, are missing, are far from the others'. */
export function AssessorTable({ assessors }: { assessors: readonly AssessorScores[] }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = useWords(SCORING_TEXTS);
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.row}>
          <th className={styles.name} scope="col">
            {words.assessor}
          </th>
          {[words.given, words.missing, words.outliers].map((header) => (
            <th key={header} className={styles.figure} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {assessors.map(({ assessor, given, missing, outliers }) => (
          <tr key={assessor ?? ''} className={styles.row}>
            <th className={styles.name} scope="row">
              {assessor ?? words.unnamed}
            </th>
            <td className={styles.figure}>{texts.count(given)}</td>
            <td className={styles.figure}>{texts.count(missing)}</td>
            <td className={styles.figure}>{texts.count(outliers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
