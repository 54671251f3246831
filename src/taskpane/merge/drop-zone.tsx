import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useViewStyles } from '../kit';
import { useWords } from '../look';
import { useDroppedFiles } from './dropped-files';
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
  const { files, isOver: isHeld, taken } = useDroppedFiles();
  const isOver = isHeld && !locked;
  // What is dropped while files are being read waits for its turn.
  useEffect(() => {
    if (locked || files.length === 0) return;
    taken();
    onFiles(files);
  }, [locked, files, taken, onFiles]);
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
