import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Destination } from './use-jump';

export interface JumpLinkProps<D extends Destination> {
  readonly text: string;
  readonly title?: string | undefined;
  readonly to: D;
  /** An address, which stands out; a name, which reads on in its line; a part of a sentence. */
  readonly look?: 'address' | 'name' | 'inline';
  onJump(to: D): void;
}

const running = {
  verticalAlign: 'baseline',
  fontSize: 'inherit',
  lineHeight: 'inherit',
  fontWeight: tokens.fontWeightRegular,
} as const;

const useStyles = makeStyles({
  // Fluent's own colour under the mouse is too faint on dark.
  root: {
    minWidth: 0,
    height: 'auto',
    padding: 0,
    // Its frame, which is seen in the system's colours alone, stands outside the edge.
    marginLeft: `calc(-1 * ${tokens.strokeWidthThin})`,
    textAlign: 'start',
    color: tokens.colorBrandForeground1,
    ':hover': { color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
    ':hover:active': { color: tokens.colorBrandForeground1 },
  },
  address: { verticalAlign: 'baseline', lineHeight: 'inherit' },
  name: running,
  inline: { ...running, textDecorationLine: 'underline' },
});

/** A text that leads to a place of the workbook. */
export function JumpLink<D extends Destination>({
  text,
  title,
  to,
  look = 'address',
  onJump,
}: JumpLinkProps<D>) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={mergeClasses(styles.root, styles[look])}
      title={title}
      onClick={() => {
        onJump(to);
      }}
    >
      {text}
    </Button>
  );
}
