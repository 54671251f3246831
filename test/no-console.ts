// Any console output fails the test that caused it: a warning nobody reads is a defect nobody mends. What is thrown may
// be caught on its way, what is kept as suppressed may not. Where tests run in jest's own process, it may speak.
const OF_JEST = /node_modules[\\/](?:@jest[\\/]core|jest-cli)[\\/]/;

for (const method of ['log', 'info', 'warn', 'error'] as const) {
  const print = console[method].bind(console);
  console[method] = (...parts: unknown[]) => {
    const error = new Error(`console.${method}: ${parts.map(String).join(' ')}`);
    const [, , caller = ''] = error.stack?.split(/\n\s+at /) ?? [];
    if (OF_JEST.test(caller)) {
      print(...parts);
      return;
    }
    expect.getState().suppressedErrors.push(error);
    throw error;
  };
}
