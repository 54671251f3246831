import { protection } from '../../../src/host/files/aspects/protection';
import { sheetIn, stateOf, written } from './sheet-file';

const LOCKED =
  '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" selectLockedCells="1"/>';

// ECMA-376 part 1, 18.3.1.85
describe('the protection of a sheet', () => {
  it('is read by what it allows', () => {
    expect(sheetIn(protection, { tail: LOCKED }).protection).toMatchObject({
      objects: true,
      scenarios: true,
      formatCells: true,
      formatRows: false,
      selectLockedCells: false,
      selectUnlockedCells: true,
      hasPassword: true,
    });
  });

  it('is none where the element does not say so, and the element stays', () => {
    const tail = '<sheetProtection objects="1" selectLockedCells="1" selectUnlockedCells="1"/>';
    expect(sheetIn(protection, { tail }).protection).toBeNull();
    expect(written(protection, { tail }).inside).toBe(tail);
  });

  it('keeps its password where nobody took it off', () => {
    expect(written(protection, { tail: LOCKED }).inside).toBe(LOCKED);
  });

  it('is taken off', () => {
    const tail = `<sheetCalcPr fullCalcOnLoad="1"/>${LOCKED}<phoneticPr fontId="1"/>`;
    const { inside } = written(protection, { tail }, (sheet) => {
      sheet.protection = null;
    });
    expect(inside).toBe(tail.replace(LOCKED, ''));
  });

  it('says of a new one only what is not usual', () => {
    const { inside, again } = written(protection, {}, (sheet) => {
      sheet.protection = { objects: true, sort: true, formatCells: false, selectUnlockedCells: false };
    });
    expect(inside).toBe('<sheetProtection sheet="1" objects="1" sort="0" selectUnlockedCells="1"/>');
    expect(again.protection).toMatchObject({ sort: true, formatCells: false, selectLockedCells: true });
  });

  it('goes by what the model says', () => {
    expect(stateOf(protection, {})).toBeNull();
  });
});
