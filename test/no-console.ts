// Any console output fails the test that caused it: a warning nobody reads is a defect nobody mends. What is thrown may
// be caught on its way, what is kept as suppressed may not.
for (const method of ['log', 'info', 'warn', 'error'] as const) {
  console[method] = (...parts: unknown[]) => {
    const error = new Error(`console.${method}: ${parts.map(String).join(' ')}`);
    expect.getState().suppressedErrors.push(error);
    throw error;
  };
}
