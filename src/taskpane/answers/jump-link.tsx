import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../ledger-port';

interface JumpLinkProps {
  readonly text: string;
  readonly title: string;
  readonly place: Place;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  root: {
    minWidth: 0,
    height: 'auto',
    padding: 0,
    textAlign: 'start',
    verticalAlign: 'baseline',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A name that leads to its row. */
export function JumpLink({ text, title, place, onJump }: JumpLinkProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.root}
      title={title}
      onClick={() => {
        onJump(place);
      }}
    >
      {text}
    </Button>
  );
}
