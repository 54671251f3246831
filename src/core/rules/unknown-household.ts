import { HouseholdCandidates, NONE, type Links } from '../linkage';
import type { Registry } from '../registry';
import { LISTED_PER_RULE } from './finding';
import { householdColumn, namedHousehold, tellsHousehold } from './named-household';
import { personal } from '../words/personal';
import { at, defineRecordRule, type Hit } from './rule';
import { suggestedHouseholds, type Suggested } from './suggested';

/** What the row says of the household that is not found; empty where it says nothing of the kind. */
type Named = Readonly<Record<'id' | 'head' | 'headId' | 'village', string> & Suggested>;

export const unknownHousehold = defineRecordRule<Named>({
  id: 'R02',
  severity: 'error',
  foundAt: ['ref:households', 'pairings.head', 'pairings.headId'],
  title: { 'zh-CN': '户不在贫困户名册中', en: 'Household not in the register' },
  remedy: {
    'zh-CN': '核对户编号（没有户编号的，核对户主、身份证号和村）；确有该户的，先在“贫困户名册”中登记。',
    en: 'Check the number (without one: the head, his ID and the village); if the household exists, add it to the register first.',
  },
  message: {
    'zh-CN': ({ id, head, headId, village, suggestions }) => {
      const listed = suggestions.join('、');
      if (id !== '')
        return `贫困户名册中没有户编号 ${id}。${listed === '' ? '' : `同名户主的户有：${listed}。`}`;
      const missing =
        head !== '' && village !== ''
          ? `贫困户名册中“${village}”没有户主“${head}”。`
          : `贫困户名册中没有身份证号为 ${headId} 的户主。`;
      return `${missing}${listed === '' ? '' : `可能是：${listed}。`}`;
    },
    en: ({ id, head, headId, village, suggestions }) => {
      const listed = suggestions.join(', ');
      if (id !== '')
        return `No household ${id} in the register.${listed === '' ? '' : ` Households whose head has that name: ${listed}.`}`;
      const missing =
        head !== '' && village !== ''
          ? `No household of “${village}” in the register is headed by “${head}”.`
          : `No head of a household in the register has the citizen ID ${headId}.`;
      return `${missing}${listed === '' ? '' : ` Perhaps: ${listed}.`}`;
    },
  },
  *check({ registry, links }) {
    yield* ofMembers(registry, links);
    const { pairings, households } = registry.tables;
    const targets = links.pairings.householdId?.target;
    if (!pairings || !households || !targets) return;
    const known = new HouseholdCandidates(registry, links);
    let count = 0;
    for (let row = 0; row < pairings.rows; row++) {
      if (targets[row] !== NONE) continue;
      const named = namedHousehold(pairings, row);
      if (!tellsHousehold(named)) continue;
      const { id, head, headId, village } = named;
      const said = {
        id: id ?? '',
        head: head ?? '',
        headId: personal(headId ?? '', 'id18'),
        village: village ?? '',
      };
      // Whatever tells the household, its number is at fault. Of what is not listed nobody sees who may be meant.
      const rows = ++count > LISTED_PER_RULE ? [] : candidatesOf(known, id, row);
      const { suggestions, candidates } = suggestedHouseholds(registry, links, rows);
      const params = { ...said, suggestions: id === null ? suggestions : candidates };
      yield at('pairings', row, householdColumn(pairings, row), params, { fault: 'householdId', candidates });
    }
  },
});

function candidatesOf(candidates: HouseholdCandidates, id: string | null, row: number): readonly number[] {
  return id === null ? candidates.ofName(row) : candidates.ofNumber(row);
}

function* ofMembers(registry: Registry, links: Links): Generator<Hit<Named>> {
  const { members } = registry.tables;
  const targets = links.members.householdId?.target;
  for (let row = 0; members && targets && row < members.rows; row++) {
    const id = targets[row] === NONE ? members.text('householdId', row) : null;
    if (id === null) continue;
    const said = { id, head: '', headId: '', village: '', suggestions: [] };
    yield at('members', row, 'householdId', said);
  }
}
