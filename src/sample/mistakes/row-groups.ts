import { YEAR, type SampleCell } from '../base';
import { citizenIdCheck } from '../people';
import { cadresByName } from './cadres-by-name';
import type { DraftCells, Draft, RowRef } from './draft';
import { recount } from './recount';

/** Mistakes that take several rows: double entries, people in two places, one name for two. */
export function plantRowGroups(draft: Draft): void {
  const byName = cadresByName(draft);
  doubleHousehold(draft);
  doublePosting(draft);
  memberOfTwoHouseholds(draft);
  oneIdForTwoCadres(draft, byName);
  unitUnderTwoNames(draft);
  leftOverMember(draft);
  ambiguousCadre(draft, byName);
  cadreFromPoorHousehold(draft, byName);
  twoFirstSecretaries(draft);
  tooManyHouseholds(draft);
  leaderOfTwoVillages(draft);
  scoredByHand(draft);
}

/** The clerk pasted the line twice, and counted it twice for the village. */
function doubleHousehold(draft: Draft): void {
  const first = draft.pick('households');
  const cells = draft.cells(first);
  const second = draft.insertAfter(first, cells);
  const changes = recount(draft, `${cells['id']}`, 1, Number(cells['members']));
  draft.note('U01', 'id', [first, second], { changes, added: [second] });
}

function doublePosting(draft: Draft): void {
  const first = draft.pick('postings', (cells) => cells['end'] === null);
  const second = draft.insertAfter(first, draft.cells(first));
  draft.note('U01', 'villageCode', [first, second], { added: [second] });
}

/** A married daughter stays on her parents' list. */
function memberOfTwoHouseholds(draft: Draft): void {
  const suits = (cells: DraftCells): boolean =>
    cells['gender'] === '女' && cells['relation'] !== '户主' && cells['labourAbility'] === '普通劳动力';
  const here = draft.pick('members', suits);
  const there = draft.pick('members', suits);
  const { idNo } = draft.cells(here) as { idNo: string };
  draft.note('U02', 'idNo', [here, there], { changes: draft.change(there, { idNo }) });
}

function oneIdForTwoCadres(draft: Draft, byName: ReadonlySet<SampleCell>): void {
  const suits = (cells: DraftCells): boolean =>
    cells['post'] === '帮扶责任人' && !byName.has(cells['name'] ?? null);
  const one = draft.pick('cadres', suits);
  const { idNo, gender } = draft.cells(one) as { idNo: string; gender: string };
  const other = draft.pick('cadres', (cells) => suits(cells) && cells['gender'] === gender);
  draft.note('U03', 'idNo', [one, other], { changes: draft.change(other, { idNo }) });
}

function unitUnderTwoNames(draft: Draft): void {
  const known = draft.pick('units', (cells) => /^洛阳市.+局$/.test(`${cells['name']}`));
  const cells = draft.cells(known);
  const again = { ...cells, name: `${cells['name']}`.slice(2), uscc: null };
  const added = draft.insertAfter(known, again);
  draft.note('U04', 'name', [added], { added: [added] });
}

/** The household left the register, one of its members did not. */
function leftOverMember(draft: Draft): void {
  const neighbour = draft.pick('members');
  const cells = draft.cells(neighbour);
  // Sequence numbers 997 and 998 are never issued otherwise.
  const first17 = `${cells['idNo']}`.slice(0, 14) + (cells['gender'] === '男' ? '997' : '998');
  const householdId = `${`${cells['householdId']}`.slice(0, 12)}0979`;
  const added = draft.insertAfter(neighbour, {
    ...cells,
    householdId,
    idNo: first17 + citizenIdCheck(first17),
  });
  draft.note('R02', 'householdId', [added], { added: [added] });
}

/** Two cadres of one office share a name, and the pairing names neither number. */
function ambiguousCadre(draft: Draft, byName: ReadonlySet<SampleCell>): void {
  const suits = (cells: DraftCells): boolean =>
    cells['post'] === '帮扶责任人' && !byName.has(cells['name'] ?? null);
  const fresh = draft.all('cadres', suits).filter((row) => !draft.isSpent(row));
  const cadres = fresh.map((row) => draft.cells(row));
  const withColleague = cadres.filter(
    ({ unit }) => cadres.filter((other) => other['unit'] === unit).length > 1,
  );
  const names = new Set(withColleague.map((cells) => cells['name']));
  const unclear = draft.pick('pairings', (cells) => names.has(cells['cadreName']) && cells['end'] === null);
  const { cadreName: name, cadreId } = draft.cells(unclear);
  const unit = cadres.find((cells) => cells['id'] === cadreId)?.['unit'] ?? null;
  const namesake = draft.pick('cadres', (cells) => suits(cells) && cells['unit'] === unit);
  const { id } = draft.cells(namesake);
  const hisPairings = draft.all('pairings', (cells) => cells['cadreId'] === id);
  draft.note('R06', 'cadreName', [unclear], {
    changes: [
      ...draft.change(namesake, { name: name ?? null }),
      ...hisPairings.flatMap((row) => draft.change(row, { cadreName: name ?? null })),
      ...draft.change(unclear, { cadreId: null, cadreIdNo: null, unit }),
    ],
  });
}

function cadreFromPoorHousehold(draft: Draft, byName: ReadonlySet<SampleCell>): void {
  const member = draft.pick(
    'members',
    (cells) =>
      cells['gender'] === '男' && cells['relation'] === '子女' && cells['labourAbility'] === '普通劳动力',
  );
  const { idNo } = draft.cells(member) as { idNo: string };
  const suits = (cells: DraftCells): boolean =>
    cells['gender'] === '男' && !byName.has(cells['name'] ?? null);
  const cadre = draft.pick('cadres', suits);
  draft.note('L12', 'idNo', [cadre], { changes: draft.change(cadre, { idNo }) });
}

function twoFirstSecretaries(draft: Draft): void {
  const secretaryOf = (village: DraftCells[string]) =>
    draft.all('cadres', (cells) => cells['post'] === '第一书记' && cells['villageCode'] === village);
  const second = draft.pick(
    'cadres',
    (cells) =>
      cells['post'] === '工作队员' &&
      cells['end'] === null &&
      secretaryOf(cells['villageCode'] ?? null).some(isFresh(draft)),
  );
  const first = secretaryOf(draft.cells(second)['villageCode'] ?? null)[0] as RowRef;
  draft.spend(first);
  const changes = draft.change(second, { post: '第一书记', rank: '正科级' });
  draft.note('L13', 'post', [first, second], { changes });
}

/** One cadre is written down for a whole village; households that changed cadres are left alone. */
function tooManyHouseholds(draft: Draft): void {
  const changedCadre = new Set(
    draft.all('pairings', (cells) => cells['end'] !== null).map((row) => draft.cells(row)['householdId']),
  );
  const ofVillage = (code: DraftCells[string]) =>
    draft
      .all(
        'pairings',
        ({ householdId }) => `${householdId}`.startsWith(`${code}`) && !changedCadre.has(householdId),
      )
      .filter(isFresh(draft));
  const cadre = draft.pick(
    'cadres',
    (cells) => cells['post'] === '工作队长' && ofVillage(cells['villageCode'] ?? null).length > 16,
  );
  const { id, name, unit, villageCode } = draft.cells(cadre) as Readonly<Record<string, string>>;
  const taken = ofVillage(villageCode as string);
  const planted = { cadreId: id, cadreName: name, cadreIdNo: null, unit } as DraftCells;
  const changes = taken.flatMap((row) => draft.change(row, planted));
  taken.forEach((row) => draft.spend(row));
  draft.note('L15', 'id', [cadre], { changes });
}

function leaderOfTwoVillages(draft: Draft): void {
  const suits = (cells: DraftCells): boolean => cells['level'] === '市级' && cells['year'] === YEAR;
  const first = draft.pick('leaders', suits);
  const other = draft.cells(draft.pick('leaders', suits));
  const { villageCode, county, township, village } = other as Readonly<Record<string, string>>;
  const row = { ...draft.cells(first), villageCode, county, township, village } as DraftCells;
  const second = draft.insertAfter(first, row);
  draft.note('L26', 'villageCode', [first, second], { added: [second] });
}

/** An indicator that is computed was scored by hand. */
function scoredByHand(draft: Draft): void {
  const judged = draft.pick('scores');
  const added = draft.insertAfter(judged, { ...draft.cells(judged), indicator: 'T04', score: 13 });
  draft.note('L25', 'score', [added], { added: [added] });
}

function isFresh(draft: Draft): (row: RowRef) => boolean {
  return (row) => !draft.isSpent(row);
}
