import fc from 'fast-check';
import { AMBIGUOUS, HOUSEHOLD_METHODS, link } from '../../../src/core/linkage';
import type { CellValue, TableKey } from '../../../src/core/registry';
import { rows, workbookOf, type Row } from '../../sample/workbook-of';
import { registryOf } from '../build';

type Cells = Readonly<Record<string, CellValue>>;

/** How a roster names a household, from the household's own row and that of its village. */
const NAMINGS: Readonly<Record<string, (household: Row, village: Row) => Cells>> = {
  'head’s ID': ({ headId }) => ({ headId: headId ?? null }),
  'village code and head': ({ head }, { code }) => ({ villageCode: code ?? null, head: head ?? null }),
  'place names and head': ({ head }, { county, township, village }) => ({
    county: county ?? null,
    township: township ?? null,
    village: `${village}村民委员会`,
    head: `${head}（二组）`,
  }),
};

const TABLES: readonly TableKey[] = ['villages', 'households', 'cadres', 'units'];

it('links of the sample’s pairings are those by number, however else a roster names its households', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(...Object.keys(NAMINGS)),
      (seed, naming) => {
        const city = workbookOf({ kind: 'city', scale: 0.01 }, seed);
        const others = Object.fromEntries(TABLES.map((key) => [key, rows(city, key)]));
        const households = new Map(rows(city, 'households').map((row) => [row['id'], row]));
        const villages = new Map(rows(city, 'villages').map((row) => [row['code'], row]));
        const numbered = rows(city, 'pairings');
        const named = numbered.map((row) => {
          const { householdId, head, ...rest } = row;
          const household = households.get(householdId ?? '') ?? {};
          expect(head).toBe(household['head']);
          const village = villages.get(household['villageCode'] ?? '') ?? {};
          return { householdId: null, ...rest, ...NAMINGS[naming]?.(household, village) };
        });
        const before = link(registryOf({ ...others, pairings: numbered }));
        const after = link(registryOf({ ...others, pairings: named }));
        const alike = countAlike([...households.values()]);
        const isAlone = [...households.values()].map(
          (household) => naming === 'head’s ID' || alike.get(nameOf(household)) === 1,
        );
        const [known, found] = [before.pairings.householdId, after.pairings.householdId];
        expect([...(found?.target ?? [])]).toEqual(
          [...(known?.target ?? [])].map((target) => (isAlone[target] ? target : AMBIGUOUS)),
        );
        const method = HOUSEHOLD_METHODS.indexOf(naming === 'head’s ID' ? 'headId' : 'village+head');
        expect(new Set(found?.method)).toEqual(new Set([method]));
        expect(after.pairings.cadreId).toEqual(before.pairings.cadreId);
      },
    ),
    { numRuns: 6 },
  );
});

const nameOf = (household: Row): string => `${household['villageCode']} ${household['head']}`;

function countAlike(households: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const household of households) counts.set(nameOf(household), (counts.get(nameOf(household)) ?? 0) + 1);
  return counts;
}
