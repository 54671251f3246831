import { makeStyles, tokens } from '@fluentui/react-components';
import type { Move, TrialEffect } from '../../core/tasks';
import { LineList, ListLine, useViewStyles } from '../kit';
import { useWords } from '../look';
import { SCHEME_TEXTS } from './texts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  about: { margin: 0 },
});

/** How the ranking would move: who enters and leaves the advanced list, who is left open, who moves most. */
export function EffectResult({ effect }: { effect: TrialEffect }) {
  const styles = useStyles();
  const words = useWords(SCHEME_TEXTS);
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
  const view = useViewStyles();
  const words = useWords(SCHEME_TEXTS);
  return (
    <section aria-label={title}>
      <h2 className={view.title}>{title}</h2>
      <LineList look="bulleted">
        {moves.length === 0 && <ListLine>{words.nobody}</ListLine>}
        {moves.map((move) => (
          <ListLine key={move.subject}>
            {words.move(move.name, move.rankBefore, move.rankAfter, move.totalBefore, move.totalAfter)}
          </ListLine>
        ))}
      </LineList>
    </section>
  );
}
