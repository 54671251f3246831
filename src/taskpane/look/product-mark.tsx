import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Drawings keep their own colours where the system chooses them, unless told otherwise.
  mark: {
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  lines: {
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
});

/** The add-in's icon in the colours of the theme. */
export function ProductMark() {
  const styles = useStyles();
  return (
    <svg aria-hidden className={styles.mark} width="28" height="28" viewBox="0 0 32 32">
      <path d="M16 1 31 15h-3v15H4V15H1Z" fill="currentColor" />
      <path className={styles.lines} d="m9 15.5 5 5 9-9M8 27h16" fill="none" strokeWidth="3" />
    </svg>
  );
}
