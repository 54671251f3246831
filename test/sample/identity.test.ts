import type { SampleCell, SampleWorkbook } from '../../src/sample';
import { column, rows, VILLAGES, workbookOf, type Row } from './workbook-of';

/** GB 11643-1999: the weight of the i-th digit from the right is 2^(i-1) mod 11. */
function isCitizenId(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id)) return false;
  let total = 0;
  for (let at = 0; at < 18; at++) {
    const digit = id[at] === 'X' ? 10 : Number(id[at]);
    total += digit * (2 ** (17 - at) % 11);
  }
  return total % 11 === 1;
}

/** GB 32100-2015: the weight of the i-th character is 3^(i-1) mod 31, and the sum is a multiple of 31. */
function isCreditCode(code: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let total = 0;
  for (let at = 0; at < 17; at++) total += alphabet.indexOf(code.charAt(at)) * (3 ** at % 31);
  return code.length === 18 && (total + alphabet.indexOf(code.charAt(17))) % 31 === 0;
}

describe('numbers of people and offices', () => {
  let city: SampleWorkbook;
  beforeAll(() => {
    city = workbookOf({ kind: 'city', scale: 0.05 });
  });
  const filled = (cells: readonly SampleCell[]): string[] =>
    cells.filter((cell) => cell !== null).map(String);

  it('checks with the standards’ own examples', () => {
    expect(isCitizenId('11010519491231002X')).toBe(true);
    expect(isCitizenId('440524188001010014')).toBe(true);
    expect(isCitizenId('440524188001010015')).toBe(false);
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
  });

  it('issues valid citizen IDs, each once', () => {
    const ids = [...filled(column(city, 'members', 'idNo')), ...filled(column(city, 'cadres', 'idNo'))];
    expect(ids.filter((id) => !isCitizenId(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes gender and birth as the ID has them', () => {
    for (const { idNo, gender, labourAbility, education } of rows(city, 'members')) {
      expect(Number(`${idNo}`[16]) % 2 === 1 ? '男' : '女').toBe(gender);
      const age = 2014 - Number(`${idNo}`.slice(6, 10));
      if (labourAbility === '普通劳动力' || labourAbility === '技能劳动力')
        expect(age >= 16 && age <= 70).toBe(true);
      expect(education === '学龄前儿童').toBe(age < 7);
    }
  });

  it('issues valid credit codes, each once', () => {
    const codes = filled(column(city, 'units', 'uscc'));
    expect(codes.filter((code) => !isCreditCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('issues phone numbers of the right form, each once', () => {
    const phones = (['households', 'cadres', 'units'] as const).flatMap((table) =>
      filled(column(city, table, 'phone')),
    );
    expect(phones.filter((phone) => !/^(?:1[3-9]\d{9}|0379-\d{8})$/.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('takes villages from the list only', () => {
    const listed = new Map(VILLAGES.map((village) => [village.code, village]));
    for (const { code, county, township, village } of rows(city, 'villages'))
      expect(listed.get(`${code}`)).toEqual({ code, county, township, village });
  });

  it('keeps heads, members and village figures in step', () => {
    const members = groupBy(rows(city, 'members'), 'householdId');
    for (const household of rows(city, 'households')) {
      const family = members.get(household['id'] ?? null) ?? [];
      expect(family).toHaveLength(Number(household['members']));
      const heads = family.filter((row) => row['relation'] === '户主');
      expect(heads.map((row) => [row['name'], row['idNo']])).toEqual([
        [household['head'], household['headId']],
      ]);
      const spouse = family.find((row) => row['relation'] === '配偶');
      if (spouse) expect(spouse['gender']).not.toBe(heads[0]?.['gender']);
    }
    const households = groupBy(rows(city, 'households'), 'villageCode');
    for (const { code, poorHouseholds } of rows(city, 'villages'))
      expect(households.get(code ?? null)?.length ?? 0).toBe(poorHouseholds);
  });
});

function groupBy(list: readonly Row[], key: string): Map<SampleCell, Row[]> {
  const groups = new Map<SampleCell, Row[]>();
  for (const row of list) groups.set(row[key] ?? null, [...(groups.get(row[key] ?? null) ?? []), row]);
  return groups;
}
