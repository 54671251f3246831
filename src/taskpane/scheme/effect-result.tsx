import { makeStyles, tokens } from '@fluentui/react-components';
import type { Move, TrialEffect } from '../../core/tasks';
import { useTexts } from '../look';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  about: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** How the ranking would move: who enters and leaves the advanced list, who is left open, who moves most. */
export function EffectResult({ effect }: { effect: TrialEffect }) {
  const styles = useStyles();
  const { scheme: words } = useTexts().texts;
  const { moved, subjects, regraded, entering, leaving, open, movers } = effect;
  return (
    <div className={styles.root}>
      <p className={styles.about}>{words.effect(moved, subjects, regraded)}</p>
      {moved > 0 && (
        <>
          <Moves title={words.entering} moves={entering} />
          <Moves title={words.leaving} moves={leaving} />
          {open.length > 0 && <Moves title={words.openTie} moves={open} />}
          <Moves title={words.movers} moves={movers} />
        </>
      )}
    </div>
  );
}

function Moves({ title, moves }: { title: string; moves: readonly Move[] }) {
  const styles = useStyles();
  const { scheme: words } = useTexts().texts;
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {moves.length === 0 && <li>{words.nobody}</li>}
        {moves.map((move) => (
          <li key={move.subject}>
            {words.move(move.name, move.rankBefore, move.rankAfter, move.totalBefore, move.totalAfter)}
          </li>
        ))}
      </ul>
    </section>
  );
}
