import { gapsOf, KNOWN_GAPS } from './known-gaps';
import { OPERATIONS } from './operations';
import { faultsFor, FEW_REQUESTS } from './run';
import { Trial } from './trial';

describe.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
  '%s',
  (name, operation) => {
    const trial = new Trial(operation);

    it.each(faultsFor(operation).map((fault) => [fault.name, fault] as const))(
      'is done as a whole or not at all: %s',
      async (faultName, fault) => {
        const wrong: string[] = [];
        for (const nth of FEW_REQUESTS(await trial.requests(), fault))
          for (const told of await trial.under(fault, nth)) wrong.push(`request ${nth}: ${told}`);
        // A gap that is closed is taken off the list.
        if (gapsOf(name).includes(faultName)) expect(wrong).not.toEqual([]);
        else expect(wrong).toEqual([]);
      },
    );
  },
);

it('gaps that are known are those of operations and faults that are tried', () => {
  const tried = new Map(
    OPERATIONS.map((operation) => [operation.name, faultsFor(operation).map(({ name }) => name)]),
  );
  for (const [operation, faults] of Object.entries(KNOWN_GAPS))
    expect(tried.get(operation)).toEqual(expect.arrayContaining([...faults]));
});
