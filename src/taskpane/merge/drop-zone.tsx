import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { useViewStyles } from '../kit';
import { useWords } from '../look';
import { MERGE_TEXTS } from './texts';

interface DropZoneProps {
  readonly locked: boolean;
  onFiles(files: readonly File[]): void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

/** Files are picked with the button, or dropped anywhere on the pane. */
export function DropZone({ locked, onFiles }: DropZoneProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDrop(locked, onFiles);
  return (
    <div className={mergeClasses(styles.root, isOver && styles.over)}>
      <Button
        icon={<DocumentAdd20Regular />}
        disabledFocusable={locked}
        onClick={() => {
          input.current?.click();
        }}
      >
        {words.pick}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx"
        aria-label={words.pick}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be picked again once it is mended.
          currentTarget.value = '';
        }}
      />
      <span className={view.quiet}>{words.drop}</span>
    </div>
  );
}

/** True while files are held over the pane. */
function useDrop(locked: boolean, onFiles: DropZoneProps['onFiles']): boolean {
  const [isOver, setOver] = useState(false);
  const act = useRef({ locked, onFiles });
  useEffect(() => {
    act.current = { locked, onFiles };
  }, [locked, onFiles]);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(!act.current.locked);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (!act.current.locked) act.current.onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
