import { compareYears, type Change, type ChangedTable } from '../../../src/core/years';
import { cadre, counted, household, pairing, posting, village, type Row, type Rows } from '../counted';

const [A, B, C] = ['410327101201', '410327101202', '410327101203'];
const ID = '410327197001010012';
const unit = { name: '市水利局', category: '市直单位' };

/** `kind now<before from→to`, by rows of the two registries. */
function told({ kind, now, before, from, to }: Change): string {
  const said = from === null && to === null ? '' : ` ${from ?? ''}→${to ?? ''}`;
  return `${kind} ${now}<${before}${said}`;
}

function changes(table: ChangedTable, now: Rows, before: Rows): string[] {
  const compared = compareYears(counted(now), counted(before, { year: 2013, asOf: 41_639 }));
  return compared[table].map(told);
}

describe('villages', () => {
  const of = (rows: Rows['villages'], more: Rows = {}): Rows => ({ villages: rows ?? [], ...more });

  it('are matched by code, and by place where the code was revised', () => {
    const now = of([village(B), village(A)]);
    expect(changes('villages', now, of([village(A), village(B)]))).toEqual([]);
    const named = { village: '福昌村' };
    expect(changes('villages', of([village(A, { village: '福昌村委会' })]), of([village(C, named)]))).toEqual(
      [`villageRecoded 0<0 ${C}→${A}`],
    );
  });

  it('enter and leave by being poor, registered or not', () => {
    expect(changes('villages', of([village(A), village(B)]), of([village(A), village(C)]))).toEqual([
      'villageEntered 1<-1',
      'villageLeft -1<1',
    ]);
    expect(changes('villages', of([village(A, { poor: '否' })]), of([village(A)]))).toEqual([
      'villageLeft 0<0',
    ]);
    expect(changes('villages', of([village(A, { poor: '否' })]), of([]))).toEqual([]);
  });

  it('exit, take it back, and become key or demonstration villages', () => {
    const was = village(A, { key: '否', demonstration: '是' });
    const is = village(A, { key: '是', demonstration: '否', exitYear: 2014 });
    expect(changes('villages', of([is]), of([was]))).toEqual([
      'villageExited 0<0 →2014',
      'keyVillage 0<0 否→是',
      'demonstration 0<0 是→否',
    ]);
    expect(changes('villages', of([was]), of([is]))[0]).toBe('villageReturned 0<0 2014→');
    // What one of the two does not say is no change.
    expect(changes('villages', of([village(A)]), of([was]))).toEqual([]);
  });

  it('gain and lose designated help, layers, team and First Secretary', () => {
    const start = '2013-01-01';
    const helped = of([village(A)], {
      units: [unit, { name: '省厅', category: '省直单位' }],
      postings: [posting('市水利局', A, { start }), posting('省厅', A, { start })],
      cadres: [cadre('G1', A, { post: '第一书记', start })],
    });
    const alone = of([village(A)], { units: [unit], postings: [], cadres: [] });
    const lost = changes('villages', alone, helped);
    expect(lost).toEqual(
      ['designatedLost', 'multipleLost', 'teamLost', 'firstSecretaryLost'].map((kind) => `${kind} 0<0`),
    );
    expect(changes('villages', helped, alone)).toEqual(
      lost.map((change) => change.replace('Lost', 'Gained')),
    );
    expect(changes('villages', of([]), helped)[0]).toBe('villageLeft -1<0');
  });
});

describe('households', () => {
  const of = (rows: Rows['households'], more: Rows = {}): Rows => ({
    villages: [village(A), village(B, { township: '白杨镇' })],
    households: rows ?? [],
    ...more,
  });
  const one = (changed: Row): Rows => of([household('H1', A, { headId: ID, ...changed })]);

  it('come and go', () => {
    expect(
      changes(
        'households',
        of([household('H2', A), household('H1', A)]),
        of([household('H1', A), household('H3', A)]),
      ),
    ).toEqual(['householdEntered 0<-1', 'householdLeft -1<1']);
  });

  it('are found under another number by their head', () => {
    const renumbered = of([household('H9', A, { headId: ID })]);
    expect(changes('households', renumbered, one({}))).toEqual(['renumbered 0<0 H1→H9']);
  });

  it.each([
    ['lifted', { status: '已脱贫', exitYear: 2014 }, { status: '未脱贫' }, ' 未脱贫→已脱贫'],
    ['fellBack', { status: '返贫' }, { status: '已脱贫', exitYear: 2012 }, ' 已脱贫→返贫'],
    ['unlifted', { status: '未脱贫' }, { status: '已脱贫', exitYear: 2012 }, ' 已脱贫→未脱贫'],
    ['attribute', { attribute: '低保户' }, { attribute: '一般贫困户' }, ' 一般贫困户→低保户'],
    ['cause', { cause: '因病' }, { cause: '因学' }, ' 因学→因病'],
    ['householdMoved', { villageCode: B }, { villageCode: A }, ' 韩城镇 201村→白杨镇 202村'],
    ['head', { head: '新户主', headId: '410327197001010039' }, { head: '老户主' }, ' 老户主→新户主'],
  ])('%s', (kind, now, before, said) => {
    expect(changes('households', one(now), one(before))).toEqual([`${kind} 0<0${said}`]);
  });

  it('whose village got another code have not moved', () => {
    const now = { ...one({ villageCode: C }), villages: [village(C, { village: '201村' })] };
    expect(changes('households', now, one({}))).toEqual([]);
  });

  describe('their pairings', () => {
    const pairs = (cadreIds: readonly string[], changed: Row = {}): Rows =>
      of([household('H1', A, changed)], {
        cadres: ['G1', 'G2'].map((id) => cadre(id, A, { idNo: id, start: '2013-01-01' })),
        pairings: cadreIds.map((id) => pairing('H1', id, { start: '2013-01-01' })),
      });

    it('are gained, lost, and given to another cadre', () => {
      expect(changes('households', pairs(['G1']), pairs([]))).toEqual(['pairedGained 0<0 →干部G1']);
      expect(changes('households', pairs([]), pairs(['G1']))).toEqual(['pairedLost 0<0 干部G1→']);
      expect(changes('households', pairs(['G2']), pairs(['G1']))).toEqual(['cadreChanged 0<0 干部G1→干部G2']);
      expect(changes('households', pairs(['G2', 'G1']), pairs(['G1', 'G2']))).toEqual([]);
    });

    it('are done with where the household no longer counts', () => {
      const left = { status: '已脱贫', exitYear: 2013 };
      expect(changes('households', pairs(['G1'], left), pairs(['G1'], left))).toEqual([
        'pairedDone 0<0 干部G1→',
      ]);
    });
  });
});

describe('cadres', () => {
  const of = (rows: Rows['cadres']): Rows => ({ villages: [village(A), village(B)], cadres: rows ?? [] });
  const G1 = { idNo: ID, start: '2013-01-01' };

  it('take up work and leave it, still listed or not', () => {
    const was = of([cadre('G1', A, G1), cadre('G2', A, { start: '2013-01-01' })]);
    const is = of([cadre('G1', A, { ...G1, end: '2014-06-30' }), cadre('G3', A)]);
    expect(changes('cadres', is, was)).toEqual([
      'cadreLeft 0<0 工作队员→',
      'cadreEntered 1<-1 →工作队员',
      'cadreLeft -1<1 工作队员→',
    ]);
  });

  it('are known by their citizen ID under another number, in another village and post', () => {
    const now = of([cadre('G7', B, { ...G1, post: '第一书记' })]);
    expect(changes('cadres', now, of([cadre('G1', A, G1)]))).toEqual([
      'post 0<0 工作队员→第一书记',
      'cadreMoved 0<0 韩城镇 201村→韩城镇 202村',
    ]);
  });
});

it('rows that an error keeps out of the counts are not compared', () => {
  const rows: Rows = { villages: [village(A)], households: [household('H1', A)] };
  const now = counted(rows, {}, ({ tables }) => {
    tables.households?.excluded.fill(1);
  });
  const gone: Rows = { villages: [village(A)], households: [household('H1', A, { cause: '因病' })] };
  expect(compareYears(now, counted(gone)).households).toEqual([]);
});
