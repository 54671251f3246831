import { transformSync } from '@swc/core';
import { JSDOM } from 'jsdom';
import vm from 'node:vm';
import type { OfficeClient } from '../../src/host/node-client';
import type { Sample } from './sample';

/** Something the sample does when a button is clicked. */
export interface Click {
  readonly button: string;
  readonly handler: (event: unknown) => unknown;
}

/** Longest that a sample's own timer waits: nobody is looking. */
const LONGEST_PAUSE = 2;

/** A sample's page with its script at work; whatever the script gives out as an error is told to `failed`. */
export class SamplePage {
  readonly clicks: Click[] = [];
  private readonly window = new JSDOM('<!doctype html><body></body>');
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    sample: Sample,
    client: OfficeClient,
    private readonly failed: (reason: unknown) => void,
  ) {
    const { document, FileReader } = this.window.window;
    document.body.innerHTML = sample.page;
    this.addMissing(sample);
    this.recordClicks();
    const context = vm.createContext({
      ...client,
      document,
      FileReader,
      console: this.console(),
      performance,
      btoa,
      fetch: () => Promise.reject(new Error('Samples have no network.')),
      setTimeout: this.timer(setTimeout),
      setInterval: this.timer(setInterval),
      clearTimeout,
      clearInterval,
      window: { open: () => null },
    });
    try {
      vm.runInContext(compiled(sample), context, { filename: `${sample.name}.js` });
    } catch (error) {
      failed(error);
    }
    this.clicks.sort((a, b) => Number(isSetUp(b)) - Number(isSetUp(a)));
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.window.window.close();
  }

  /** Some pages have not all the buttons that their scripts listen to. */
  private addMissing({ script }: Sample): void {
    const { document } = this.window.window;
    for (const [, id = ''] of script.matchAll(/getElementById\("([^"]+)"\)\.addEventListener/g)) {
      if (document.getElementById(id)) continue;
      document.body.appendChild(Object.assign(document.createElement('button'), { id }));
    }
  }

  /** A click that is dispatched would hide when its handler has come to an end, so handlers are called as they are. */
  private recordClicks(): void {
    const { clicks } = this;
    for (const element of this.window.window.document.querySelectorAll('[id]'))
      element.addEventListener = (type: string, handler: unknown) => {
        if (type === 'click') clicks.push({ button: element.id, handler: handler as Click['handler'] });
      };
  }

  private console(): object {
    const told = (...values: readonly unknown[]): void => {
      for (const value of values) if (isError(value)) this.failed(value);
    };
    const error = (...values: readonly unknown[]): void => {
      this.failed(values.find(isError) ?? values.map(String).join(' '));
    };
    return { log: told, info: told, warn: told, error };
  }

  private timer(start: typeof setTimeout | typeof setInterval) {
    return (act: () => unknown, pause = 0): NodeJS.Timeout => {
      const timer = start(
        () => {
          Promise.resolve()
            .then(act)
            .catch((error: unknown) => this.failed(error));
        },
        Math.min(pause, LONGEST_PAUSE),
      );
      this.timers.add(timer);
      return timer;
    };
  }
}

function compiled({ name, script }: Sample): string {
  return transformSync(script, {
    filename: `${name}.ts`,
    isModule: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  }).code;
}

function isSetUp({ button }: Click): boolean {
  return /^setup/i.test(button);
}

/** Errors of a sample come from another realm, and are no `Error` here. */
function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'message' in value && 'stack' in value;
}
