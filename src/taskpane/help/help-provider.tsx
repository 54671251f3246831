import { createContext, useContext, type ReactNode } from 'react';

/** Shows a page of our own origin beside the pane. */
type OpenPage = (url: string) => void;

/** One window, whatever is asked. */
const inWindow: OpenPage = (url) => {
  window.open(url, 'zhucun-help');
};

const OpenContext = createContext<OpenPage>(inWindow);

/** How everything below it opens the help; without it, in a window of the browser. */
export function HelpProvider({ open, children }: { readonly open: OpenPage; readonly children: ReactNode }) {
  return <OpenContext value={open}>{children}</OpenContext>;
}

export function useOpenPage(): OpenPage {
  return useContext(OpenContext);
}
