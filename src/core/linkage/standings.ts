import type { Registry, Step } from '../registry';
import { Pairs, Words, type ComparedKeys, type KeyOf } from './keys';
import { NONE } from './links';
import type { Referring } from './referring';
import { villagesOf } from './village-of';

/** Where two rows are compared to stand; of several ways the first that knows where the referring row stands decides. */
export function standings(
  within: NonNullable<Step['within']>,
  { links, here, there, registry }: Referring,
): readonly ComparedKeys[] {
  const villages = { here: villagesOf(links, here.key), there: villagesOf(links, there.key) };
  const byVillage = { here: known(villages.here), there: known(villages.there) };
  switch (within) {
    case 'village':
      return [byVillage];
    case 'villageOrItsName': {
      const words = new Words();
      const { villages: register } = registry.tables;
      const registered = register ? words.inColumn(register, 'village') : () => NONE;
      const written = words.inColumn(there, 'village');
      const nameThere: KeyOf = (row) => {
        const name = registered(villages.there(row));
        return name === NONE ? written(row) : name;
      };
      return [byVillage, { here: words.foundIn(here, 'village'), there: nameThere }];
    }
    case 'township':
    case 'county': {
      const placeOf = placesOf(registry, within);
      return [{ here: (row) => placeOf(villages.here(row)), there: (row) => placeOf(villages.there(row)) }];
    }
  }
}

function known(villageOf: KeyOf): KeyOf {
  return (row) => Math.max(villageOf(row), NONE);
}

/** The township or county of each village of the register. */
function placesOf({ tables: { villages } }: Registry, level: 'township' | 'county'): KeyOf {
  if (!villages) return () => NONE;
  const counties = new Words().inColumn(villages, 'county');
  return level === 'county'
    ? counties
    : new Pairs().join(counties, new Words().inColumn(villages, 'township'));
}
