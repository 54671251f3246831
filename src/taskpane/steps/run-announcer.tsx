import { makeStyles } from '@fluentui/react-components';
import { useTexts } from '../look';
import { STEP_IDS, type StepsState } from './step-state';

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says phases and outcomes to a screen reader: each once, not every row. Failures announce themselves. */
export function RunAnnouncer({ state }: { state: StepsState }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { steps, run } = state;
  const sentence = (): string => {
    if (run) return run.progress ? texts.phases[run.progress.phase] : texts.starting;
    if (STEP_IDS.some((id) => steps[id].status === 'cancelled')) return texts.cancelled;
    const done = STEP_IDS.filter((id) => steps[id].status === 'done');
    return done.map((id) => texts.finished(texts.steps[id].title)).join('');
  };
  return (
    <div role="status" className={styles.heard}>
      {sentence()}
    </div>
  );
}
