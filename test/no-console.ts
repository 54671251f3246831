// Any console output fails the test that caused it: a warning nobody reads is a defect nobody mends.
const methods = ['log', 'info', 'warn', 'error'] as const;
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of methods) {
    jest.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      printed.push(`console.${method}: ${parts.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  if (printed.length > 0) throw new Error(`The test printed to the console:\n${printed.join('\n')}`);
});
