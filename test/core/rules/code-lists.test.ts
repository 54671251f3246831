import { sentence, type Finding } from '../../../src/core/rules';
import { fieldOf, fieldsOf, TABLE_KEYS, type FieldKey, type TableKey } from '../../../src/core/registry';
import { registryOf } from '../build';
import { WORDS } from './code-words';
import { check, checked, CLEAN, found, office } from './office';

/** What is said of each word in a column of its own rows, in the order of the words. */
function toldOf(table: TableKey, field: string, words: readonly string[]): (Finding | undefined)[] {
  const told = check({ [table]: words.map((word) => ({ [field]: word })) }).list.filter(
    (finding) => finding.rule === 'F12' && finding.field === field,
  );
  return words.map((_, index) => told.find(({ row }) => row === index + 2));
}

it('every code list is tried', () => {
  const tried = new Set(WORDS.map(([table, field]) => `${table}.${field}`));
  const lists = TABLE_KEYS.flatMap((table) =>
    fieldsOf(table).flatMap(([name, { type }]) => (type === 'enum' ? [`${table}.${name}`] : [])),
  );
  // One list in two tables is tried in one.
  expect(lists.filter((list) => !tried.has(list) && list !== 'cadres.gender')).toEqual([]);
});

describe.each(WORDS)('%s.%s', (table, name, understood, refused) => {
  const field = fieldOf(table, name as FieldKey);
  const pairs = Object.entries(understood).flatMap(([code, words]) =>
    words.split(' ').map((word) => [word, code] as const),
  );

  it('takes its codes without a word', () => {
    expect(toldOf(table, name, field.codes)).toEqual(field.codes.map(() => undefined));
  });

  it('reads what means a code as that code, says so, and offers it', () => {
    const words = pairs.map(([word]) => word);
    const told = toldOf(table, name, words);
    expect(told.map((finding, index) => [words[index], finding?.fix])).toEqual(pairs);
    const column = registryOf({ [table]: words.map((word) => ({ [name]: word })) }).tables[table]?.column(
      name as never,
    );
    const read = words.map((_, row) =>
      field.type === 'bool'
        ? ['否', '是'][column?.numbers[row] ?? -1]
        : column?.entries[column.codes[row] ?? -1],
    );
    expect(read.map((code, index) => [words[index], code])).toEqual(pairs);
    for (const [index, finding] of told.entries()) {
      const code = pairs[index]?.[1] ?? '';
      expect(finding?.severity).not.toBe('error');
      expect(finding && sentence(finding, 'zh-CN')).toContain(`已按“${code}”读取。`);
      expect(finding && sentence(finding, 'en')).toContain(`read as “${code}”.`);
    }
  });

  it('refuses the rest, offers nothing, and says the whole list', () => {
    const words = refused.split(' ');
    for (const [index, finding] of toldOf(table, name, words).entries()) {
      expect([words[index], finding?.fix]).toEqual([words[index], null]);
      expect(finding && sentence(finding, 'zh-CN')).toContain(`：${field.codes.join('、')}。`);
      expect(finding && sentence(finding, 'en')).toContain(`expected one of ${field.codes.join(', ')}.`);
    }
  });
});

describe('a cell that is read as a code', () => {
  const [household] = CLEAN.households;
  const [member] = CLEAN.members;

  it('is seen as that by other rules', () => {
    expect(found(office({ households: { status: '脱贫' } }))).toEqual([
      'F12 households.status',
      'L08 households.exitYear',
    ]);
    expect(found(office({ households: { status: '脱贫', exitYear: 2014 } }))).toEqual([
      'F12 households.status',
    ]);
    expect(found(office({ members: { relation: '本人' } }))).toEqual(['F12 members.relation']);
    expect(found(office({ members: { ...member, relation: '之子' } }))).toEqual([
      'F12 members.relation',
      'L02 households.id',
    ]);
  });

  it('is as good as the code: a note, and what its meaning breaks is told', () => {
    const { list } = check(office({ members: { gender: '女性' } }));
    expect(list.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['F12', 'info'],
      ['L11', 'error'],
    ]);
    expect(found(office({ members: { gender: '女' } }))).toEqual(['L11 members.gender']);
    expect(found(office({ cadres: { rank: '科员级' } }))).toEqual(['F12 cadres.rank', 'L14 cadres.rank']);
  });

  it('is not told of a second time for stray characters', () => {
    expect(found(office({ households: { cause: ' 缺劳动力\u200b' } }))).toEqual(['F12 households.cause']);
    expect(found(office({ households: { cause: '缺 劳力' } }))).toEqual(['F14 households.cause']);
    expect(found(office({ villages: { poor: ' 贫困村' } }))).toEqual(['F12 villages.poor']);
    expect(found(office({ households: { cause: ' 懒惰' } }))).toEqual(['F12 households.cause']);
  });

  it('may be a number of a standard’s list, typed as a number', () => {
    const registry = registryOf(office({ members: { education: 70, health: 10 } }));
    expect(checked(registry).list.map(({ rule, field, value, fix }) => [rule, field, value, fix])).toEqual([
      ['F12', 'education', 70, '初中'],
      ['F12', 'health', 10, '健康'],
    ]);
    expect(registry.tables.members?.text('education', 0)).toBe('初中');
    expect(found(office({ members: { education: 7 } }))).toEqual(['F12 members.education']);
  });

  it('leaves its row without an error', () => {
    const registry = registryOf(office({ members: { education: '文盲' } }));
    expect(checked(registry).severities.get('F12')).toEqual({ error: 0, warning: 0, info: 1 });
    expect([...(registry.tables.members?.faulty ?? [])]).toEqual([0]);
  });

  it('keeps its row in the counts', () => {
    const call = { enterprise: '测试公司', date: 41700, reply: '同意参与' };
    const { list, excluded } = check({ outreach: [{ ...call, channel: '电话' }] });
    expect(list.filter(({ rule }) => rule.startsWith('F')).map(({ rule, fix }) => [rule, fix])).toEqual([
      ['F12', '电话访问'],
    ]);
    expect(excluded.get('outreach')).toBeUndefined();
    expect(check({ outreach: [{ ...call, channel: '邮件' }] }).excluded.get('outreach')).toEqual(
      new Map([['F12', 1]]),
    );
  });

  it('is a key like the code itself', () => {
    const call = { enterprise: '测试公司', date: 41700, reply: '同意参与' };
    const twice = [
      { ...call, channel: '电话' },
      { ...call, channel: '电话访问' },
    ];
    const { list, excluded } = check({ outreach: twice });
    expect(list.filter(({ rule }) => /^[FU]/u.test(rule)).map(({ rule, row }) => [rule, row])).toEqual([
      ['F12', 2],
      ['U01', 2],
      ['U01', 3],
    ]);
    expect(excluded.get('outreach')).toEqual(new Map([['U01', 2]]));
  });

  it('says that one value is expected where it names several', () => {
    const several = check(office({ households: { ...household, cause: '因病,因残' } })).list[0];
    expect(several?.severity).toBe('warning');
    expect(several && sentence(several, 'zh-CN')).toBe(
      '“因病,因残”含多个取值，此处只能填一个，已按“因病”读取。',
    );
    const unclear = check(office({ members: { education: '小学、初中' } })).list[0];
    expect(unclear && sentence(unclear, 'zh-CN')).toMatch(
      /^“小学、初中”含多个取值，此处只能填一个；可填：文盲半文盲、/u,
    );
    expect(unclear && sentence(unclear, 'en')).toMatch(
      /names several values where one is expected; expected one of/u,
    );
  });
});

it('a slip of a code is offered, and not read', () => {
  const [finding] = check(office({ households: { status: '已脱贪' } })).list;
  expect(finding).toMatchObject({ rule: 'F12', fix: '已脱贫' });
  expect(finding && sentence(finding, 'zh-CN')).toBe(
    '“已脱贪”不是规定的取值，疑为“已脱贫”；可填：未脱贫、已脱贫、返贫。',
  );
});
