import { Failure } from '../core/words/failure';
import type { Locale } from '../core/words/settings';

export interface OfficeLook {
  readonly locale: Locale;
  /** CSS colour behind the pane, where this Office tells. */
  readonly background: string | undefined;
}

/**
 * Waits for Office and gives the language and the colour of its interface. To be called once, before anything else of this
 * folder. Throws `Failure('NotInExcel')` in any other program and in a plain browser.
 */
export async function whenReady(): Promise<OfficeLook> {
  const { host } = await Office.onReady();
  if (String(host) !== 'Excel') throw new Failure('NotInExcel');
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  return {
    locale: /^en\b/i.test(displayLanguage ?? '') ? 'en' : 'zh-CN',
    background: officeTheme?.bodyBackgroundColor,
  };
}

/**
 * Binds the ribbon's buttons. `actions` are named as the manifest's FunctionName; Excel is told that a button
 * is done when its action has settled, which an action must never do by rejecting.
 */
export function onRibbon(actions: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, act] of Object.entries(actions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void act().finally(() => {
        event.completed();
      });
    });
  }
}

/** Opens a page of the add-in's own origin in a small dialog, which the clerk closes, or whoever is given this. */
export async function showDialog(url: string): Promise<() => void> {
  const dialog = await openDialog(url, { height: 25, width: 30 });
  return () => {
    close(dialog);
  };
}

/** The help that is open: Excel shows one dialog of a page at a time. */
let help: Office.Dialog | null = null;

/** Opens the help beside the workbook, in the place of what it showed before. */
export async function showHelp(url: string): Promise<void> {
  if (help) close(help);
  help = null;
  help = await openDialog(url, { height: 80, width: 50 });
}

function close(dialog: Office.Dialog): void {
  try {
    dialog.close();
  } catch {
    // The clerk has closed it.
  }
}

/** Sizes in percent of the screen. */
function openDialog(url: string, size: { height: number; width: number }): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    const options = { ...size, displayInIframe: true };
    Office.context.ui.displayDialogAsync(url, options, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Failure('HostError', { code: String(error.code), message: error.message }));
    });
  });
}
