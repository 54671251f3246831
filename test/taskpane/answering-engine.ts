import type { Engine } from '../../src/core/engine';

/** An engine that answers what a test is about, and must not be asked anything else. */
export function answering(answers: Partial<Engine>): Engine {
  return new Proxy(answers as Engine, {
    get: (given, name): unknown =>
      Reflect.get(given, name) ??
      (() => {
        throw new Error('not part of this test');
      }),
  });
}
