import { makeStyles, tokens } from '@fluentui/react-components';
import type { LinkCounts, LinkSummary } from '../../core/tasks';
import { FigureTable } from '../kit';
import { useTexts } from '../look';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  lead: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** How many pairings found their cadre, and by what; of their households where not every number told. */
export function LinkResult({ summary }: { summary: LinkSummary }) {
  const styles = useStyles();
  const { link, count } = useTexts().texts;
  const { pairings, linked, households } = summary;
  if (pairings === 0) return <p className={styles.lead}>{link.none}</p>;
  const rows = (counts: LinkCounts, names: Readonly<Record<string, string>>): string[][] => [
    ...Object.entries(counts.methods)
      .filter(([, value]) => value > 0)
      .map(([method, value]) => line(names[method] ?? method, value)),
    line(link.ambiguous, counts.ambiguous),
    line(link.unresolved, counts.unresolved),
  ];
  const line = (name: string, value: number): string[] => [name, count(value), share(value, pairings)];
  return (
    <div className={styles.root}>
      <p className={styles.lead}>{link.of(linked, pairings)}</p>
      <FigureTable columns={[link.method, link.count, link.share]} rows={rows(summary, link.methods)} />
      {(households.methods['id'] ?? 0) < pairings && (
        <FigureTable
          columns={[link.household, link.count, link.share]}
          rows={rows(households, link.householdMethods)}
        />
      )}
    </div>
  );
}

/** A small share never shows as none, nor one just short of all as all. */
function share(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  if (part > 0 && percent < 0.1) return '<0.1%';
  if (part < whole && percent > 99.9) return '>99.9%';
  return `${percent.toFixed(1)}%`;
}
