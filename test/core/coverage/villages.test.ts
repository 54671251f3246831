import { cadre, counted, household, pairing, posting, village, type Row, type Rows } from '../counted';

const V = '410327103201';
const UNITS: Row[] = [
  { name: '市水利局', category: '市直单位' },
  { name: '市教育局', category: '市直单位' },
  { name: '县农业局', category: '县级单位' },
];

/** Counts of the city that consists of one poor village with these rows. */
function city(rows: Rows, changes: Parameters<typeof counted>[1] = {}) {
  return counted({ villages: [village(V)], units: UNITS, ...rows }, changes).coverage.city;
}

describe('a village is designated', () => {
  it.each<[string, Row, number]>([
    ['by an active posting of its kind', {}, 1],
    ['on the last day of the posting', { end: '2014-12-31' }, 1],
    ['not after the posting has ended', { end: '2014-12-30' }, 0],
    ['not before the posting begins', { start: '2015-01-01' }, 0],
    ['not by help of another kind', { kind: '企业帮扶' }, 0],
    ['not by a unit that is not found', { unit: '省水利厅' }, 0],
    ['not by a posting to another village', { villageCode: '410327103209' }, 0],
  ])('%s', (_, changes, designated) => {
    expect(city({ postings: [posting('市水利局', V, changes)] }).designated).toBe(designated);
  });

  it('not when it is no poor village', () => {
    const villages = [village(V, { poor: '否', key: '是' })];
    const counts = city({ villages, postings: [posting('市水利局', V)], cadres: [cadre('G1', V)] });
    expect(counts).toMatchObject({ poorVillages: 0, designated: 0, keyVillages: 0, withTeam: 0 });
  });

  it('not when an error keeps its posting out of the counts', () => {
    const rows = { villages: [village(V)], units: UNITS, postings: [posting('市水利局', V)] };
    const { coverage } = counted(rows, {}, ({ tables }) => tables.postings?.excluded.fill(1));
    expect(coverage.city.designated).toBe(0);
    expect(coverage.excluded).toEqual([{ table: 'postings', rows: 1 }]);
  });
});

describe('a village is covered more than once', () => {
  const leader = { name: '丁一', level: '市级', villageCode: V, year: 2014, visits: 1 };

  it.each<[string, Rows, number]>([
    ['by two layers', { postings: [posting('市水利局', V), posting('县农业局', V)] }, 1],
    ['not by two units of one layer', { postings: [posting('市水利局', V), posting('市教育局', V)] }, 0],
    ['by a unit and a leader', { postings: [posting('市水利局', V)], leaders: [leader] }, 1],
    ['by leaders of both levels', { leaders: [leader, { ...leader, name: '丁二', level: '县级' }] }, 1],
    [
      'not by a leader of another year',
      { postings: [posting('市水利局', V)], leaders: [{ ...leader, year: 2013 }] },
      0,
    ],
  ])('%s', (_, rows, multiple) => {
    expect(city(rows).multiple).toBe(multiple);
  });

  it.each([
    ['中央单位', '省直单位'],
    ['市直单位', '驻洛部队'],
    ['企事业单位', '县级单位'],
    ['民营企业', '大专院校'],
    ['社会团体', '科研院所'],
  ])('%s and %s are different layers', (one, other) => {
    const units = [one, other].map((category) => ({ name: category, category }));
    expect(city({ units, postings: [posting(one, V), posting(other, V)] }).multiple).toBe(1);
  });

  it.each([
    ['企事业单位', '大专院校'],
    ['大专院校', '科研院所'],
    ['民营企业', '社会团体'],
    ['社会团体', '爱心人士'],
  ])('%s and %s are one layer', (one, other) => {
    const units = [one, other].map((category) => ({ name: category, category }));
    expect(city({ units, postings: [posting(one, V), posting(other, V)] }).multiple).toBe(0);
  });

  it('counts key villages apart', () => {
    const villages = [
      village(V, { key: '是' }),
      village('410327103202', { key: '是' }),
      village('410327103203'),
    ];
    const postings = [posting('市水利局', V), posting('县农业局', V), posting('市水利局', '410327103202')];
    expect(city({ villages, postings })).toMatchObject({ keyVillages: 2, keyMultiple: 1, multiple: 1 });
  });
});

describe('a village has a team', () => {
  it.each<[string, Row, object]>([
    ['of a member', {}, { withTeam: 1, withFirstSecretary: 0 }],
    ['of a First Secretary', { post: '第一书记' }, { withTeam: 1, withFirstSecretary: 1 }],
    ['of a head', { post: '工作队长' }, { withTeam: 1, withFirstSecretary: 0 }],
    ['not of a cadre on attachment', { post: '挂职干部' }, { withTeam: 0 }],
    ['not of someone who only helps a household', { post: '帮扶责任人' }, { withTeam: 0 }],
    [
      'not of someone who has left',
      { post: '第一书记', end: '2014-06-30' },
      { withTeam: 0, withFirstSecretary: 0 },
    ],
  ])('%s', (_, changes, counts) => {
    expect(city({ cadres: [cadre('G1', V, changes)] })).toMatchObject(counts);
  });

  it('of one cadre on; below the number that the settings ask for it is understaffed', () => {
    const cadres = [cadre('G1', V), cadre('G2', V)];
    expect(city({ cadres }, { minimumTeam: 2 })).toMatchObject({ withTeam: 1, understaffed: 0 });
    expect(city({ cadres }, { minimumTeam: 3 })).toMatchObject({ withTeam: 1, understaffed: 1 });
    expect(city({}, { minimumTeam: 3 })).toMatchObject({ withTeam: 0, understaffed: 0 });
  });
});

describe('a household', () => {
  it.each<[string, Row, number]>([
    ['that is poor is to be paired', {}, 1],
    ['that is poor again is to be paired', { status: '返贫' }, 1],
    ['that left poverty this year is to be paired', { status: '已脱贫', exitYear: 2014 }, 1],
    ['that left poverty since was poor this year', { status: '已脱贫', exitYear: 2015 }, 1],
    ['that left poverty in words of another office counts as it', { status: '脱贫', exitYear: 2014 }, 1],
    ['that left poverty in no year that is told is not', { status: '已脱贫' }, 0],
    ['that left poverty before is not', { status: '已脱贫', exitYear: 2013 }, 0],
    ['whose status is unknown is not', { status: null }, 0],
    ['whose village is unknown is not', { villageCode: '410327999999' }, 0],
  ])('%s', (_, changes, households) => {
    expect(city({ households: [household('H1', V, changes)] }).households).toBe(households);
  });

  it.each<[string, Row, number]>([
    ['by an active pairing with a known cadre', {}, 1],
    ['not by one that has ended', { end: '2014-03-01' }, 0],
    ['not by one whose cadre is unknown', { cadreId: 'G9', cadreName: '无人' }, 0],
  ])('is paired %s', (_, changes, paired) => {
    const rows = { households: [household('H1', V)], cadres: [cadre('G1', V)] };
    expect(city({ ...rows, pairings: [pairing('H1', 'G1', changes)] }).paired).toBe(paired);
  });

  it('with two cadres counts once', () => {
    const cadres = [cadre('G1', V), cadre('G2', V)];
    const pairings = [pairing('H1', 'G1'), pairing('H1', 'G2')];
    expect(city({ households: [household('H1', V)], cadres, pairings })).toMatchObject({
      households: 1,
      paired: 1,
    });
  });
});
