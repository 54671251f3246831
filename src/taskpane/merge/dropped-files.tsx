import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

interface DroppedFiles {
  /** What was dropped and is not taken yet. */
  readonly files: readonly File[];
  /** Files are held over the pane. */
  readonly isOver: boolean;
  taken(): void;
}

const DroppedFilesContext = createContext<DroppedFiles | null>(null);

interface DroppedFilesProviderProps {
  /** Shows the view that takes them. */
  onDrop(): void;
  readonly children: ReactNode;
}

/** Files may be dropped anywhere on the pane, whatever it shows. */
export function DroppedFilesProvider({ onDrop, children }: DroppedFilesProviderProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isOver, setOver] = useState(false);
  const show = useRef(onDrop);
  useEffect(() => {
    show.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length === 0) return;
      setFiles(dropped);
      show.current();
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
  const taken = useCallback(() => {
    setFiles([]);
  }, []);
  const dropped = useMemo(() => ({ files, isOver, taken }), [files, isOver, taken]);
  return <DroppedFilesContext value={dropped}>{children}</DroppedFilesContext>;
}

export function useDroppedFiles(): DroppedFiles {
  const dropped = use(DroppedFilesContext);
  if (!dropped) throw new Error('no DroppedFilesProvider above');
  return dropped;
}
