import { Button } from '@fluentui/react-components';

interface ShowMoreProps {
  /** How many are not shown yet; the button goes when none is. */
  readonly left: number;
  words(left: number): string;
  onMore(): void;
}

/** The end of a long list. */
export function ShowMore({ left, words, onMore }: ShowMoreProps) {
  if (left <= 0) return null;
  return (
    <Button size="small" appearance="subtle" onClick={onMore}>
      {words(left)}
    </Button>
  );
}
