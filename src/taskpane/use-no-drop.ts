import { useEffect } from 'react';

/** A file that is dropped where nothing takes it would have the browser leave the pane for the file. */
export function useNoDrop(): void {
  useEffect(() => {
    const refuse = (event: DragEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}
