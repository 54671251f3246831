/**
 * Lets whatever waits for this thread come first: keys, a repaint, a message. To be awaited between pieces of work that
 * take long enough to be felt one after another. A timer would do, too, but in a pane out of sight it takes a second.
 */
export function yieldThread(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
