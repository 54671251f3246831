import type { FileChooser, Locator, Page } from 'playwright-core';

interface Pressed {
  /** Comes with the page, in every frame. */
  readonly notePress: () => Promise<void>;
}

/** Counts what a clerk presses: with the mouse, or by Enter or Space on a button. What is typed counts as nothing. */
export class Clicks {
  private made = 0;

  /** To be called before the page comes; hears the page and its frames. */
  async watch(page: Page): Promise<void> {
    await page.exposeFunction('notePress', () => {
      this.made += 1;
    });
    await page.addInitScript(() => {
      const { notePress } = window as unknown as Pressed;
      const pressed = 'button, a[href], [role=button], [role=tab], [role=row], [type=checkbox], [type=radio]';
      const isPressed = ({ key, target }: KeyboardEvent): boolean =>
        (key === 'Enter' || key === ' ') && target instanceof Element && target.matches(pressed);
      window.addEventListener('pointerdown', (event) => event.isTrusted && void notePress(), true);
      window.addEventListener('keydown', (event) => isPressed(event) && void notePress(), true);
    });
  }

  /** From here on. */
  begin(): void {
    this.made = 0;
  }

  /** A page tells of what was pressed a moment later, and in order. */
  async count(page: Page): Promise<number> {
    await page.evaluate(() => (window as unknown as Pressed).notePress());
    return (this.made -= 1);
  }

  /** Files are chosen in a window of the system's, which one click closes. */
  async choose(page: Page, button: Locator, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
    const opened = page.waitForEvent('filechooser');
    await button.click();
    await (await opened).setFiles(files);
    this.made += 1;
  }
}
