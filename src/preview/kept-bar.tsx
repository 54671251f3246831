import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { PreviewTexts } from '../locales';
import type { Opened, Opening } from './use-opened';

interface KeptBarProps extends Pick<Opening, 'save' | 'goBackTo' | 'drop'> {
  readonly texts: PreviewTexts;
  readonly kept: Opened;
  readonly isBusy: boolean;
}

/** Says of a workbook that gave way before it was saved that it is still there, and what may be done with it. */
export function KeptBar({ texts, kept, isBusy, save, goBackTo, drop }: KeptBarProps) {
  const doing = (label: string, act: (which: Opened) => void) => (
    <Button
      size="small"
      disabled={isBusy}
      onClick={() => {
        act(kept);
      }}
    >
      {label}
    </Button>
  );
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{texts.kept(kept.excel.name)}</MessageBarBody>
      <MessageBarActions>
        {doing(texts.saveKept, save)}
        {doing(texts.goBack, goBackTo)}
        {doing(texts.giveUp, drop)}
      </MessageBarActions>
    </MessageBar>
  );
}
