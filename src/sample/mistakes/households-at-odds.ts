import { YEAR } from '../base';
import type { DraftCells, Draft, RowRef } from './draft';
import { recount } from './recount';

/** Households whose line in the register and whose members or pairings tell different stories. */
export function plantHouseholdsAtOdds(draft: Draft): void {
  oneMemberTooMany(draft);
  oneMemberTooMany(draft);
  nobodyIsHead(draft);
  spouseAsHead(draft);
  leftPovertyBefore(draft);
}

function oneMemberTooMany(draft: Draft): void {
  const household = draft.pick('households');
  const cells = draft.cells(household);
  const changes = [
    ...draft.change(household, { members: Number(cells['members']) + 1 }),
    ...recount(draft, `${cells['id']}`, 0, 1),
  ];
  draft.note('L01', 'members', [household], { changes });
}

function nobodyIsHead(draft: Draft): void {
  const household = draft.pick('households', (cells) => cells['members'] !== 1);
  const head = memberOf(draft, household, '户主') as RowRef;
  draft.note('L02', 'id', [household], { changes: draft.change(head, { relation: '其他' }) });
}

/** The spouse's number was copied into the head's line. */
function spouseAsHead(draft: Draft): void {
  const married = new Set(
    draft
      .all('members', (cells) => cells['relation'] === '配偶')
      .map((row) => draft.cells(row)['householdId']),
  );
  const household = draft.pick('households', (cells) => married.has(cells['id']));
  const { idNo } = draft.cells(memberOf(draft, household, '配偶') as RowRef) as { idNo: string };
  draft.note('L03', 'headId', [household], { changes: draft.change(household, { headId: idNo }) });
}

/** Nobody ended the pairing when the household left poverty. */
function leftPovertyBefore(draft: Draft): void {
  const household = draft.pick(
    'households',
    (cells) => cells['status'] === '已脱贫' && cells['registeredYear'] === YEAR - 1,
  );
  const { id } = draft.cells(household);
  const pairing = draft.all(
    'pairings',
    (cells) => cells['householdId'] === id && cells['end'] === null,
  )[0] as RowRef;
  draft.note('L21', 'householdId', [pairing], { changes: draft.change(household, { exitYear: YEAR - 1 }) });
}

function memberOf(draft: Draft, household: RowRef, relation: string): RowRef | undefined {
  const { id } = draft.cells(household);
  const holds = (cells: DraftCells): boolean => cells['householdId'] === id && cells['relation'] === relation;
  return draft.all('members', holds)[0];
}
