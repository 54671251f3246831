import { AMBIGUOUS, CadreCandidates, HouseholdCandidates } from '../linkage';
import type { Given } from './finding';
import { headColumn, namedHousehold } from './named-household';
import { personal } from '../words/personal';
import { at, defineRecordRule, type Hit, type RecordContext } from './rule';
import { suggested, suggestedHouseholds, type Suggested } from './suggested';

/** What is said of the cadre or of the household, and how many it fits. */
type Several = { readonly matches: number } & Suggested &
  (
    | { readonly cadre: string; readonly household?: never }
    | { readonly household: string; readonly cadre?: never }
  );

export const ambiguousReference = defineRecordRule<Several>({
  id: 'R06',
  severity: 'error',
  foundAt: ['pairings.cadreName', 'pairings.head', 'pairings.headId', 'attendance.cadreId'],
  title: { 'zh-CN': '帮扶责任人或户不唯一', en: 'Cadre or household is ambiguous' },
  remedy: {
    'zh-CN': '填写干部编号；户不唯一的，填写户编号或户主身份证号。',
    en: "Give the cadre's number; where the household is in doubt, its number or its head's citizen ID.",
  },
  message: {
    'zh-CN': ({ cadre, household, matches, suggestions }) => {
      const several =
        cadre !== undefined
          ? `与“${cadre}”相符的干部有 ${matches} 人，待核实。`
          : `与“${household}”相符的有 ${matches} 户，待核实。`;
      return `${several}${suggestions.length > 0 ? `可能是：${suggestions.join('、')}。` : ''}`;
    },
    en: ({ cadre, household, matches, suggestions }) => {
      const several =
        cadre !== undefined
          ? `${matches} cadres match “${cadre}”; which one is meant cannot be told.`
          : `${matches} households match “${household}”; which one is meant cannot be told.`;
      return `${several}${suggestions.length > 0 ? ` Perhaps: ${suggestions.join(', ')}.` : ''}`;
    },
  },
  *check(context) {
    yield* households(context);
    yield* cadresOfPairings(context);
    yield* cadresOfAttendance(context);
  },
});

function* households({ registry, links }: RecordContext): Generator<Hit<Given<Several>>> {
  const { pairings } = registry.tables;
  const linked = links.pairings.householdId;
  const known = new HouseholdCandidates(registry, links);
  for (let row = 0; pairings && linked && row < pairings.rows; row++) {
    if (linked.target[row] !== AMBIGUOUS) continue;
    const { village, head, headId } = namedHousehold(pairings, row);
    const household = head === null ? personal(headId ?? '', 'id18') : `${village ?? ''}${head}`;
    const matches = linked.matches[row] ?? 0;
    const { suggestions, candidates } = suggestedHouseholds(registry, links, known.ofSeveral(row));
    const extra = { fault: 'householdId', candidates };
    yield at('pairings', row, headColumn(pairings, row), { household, matches, suggestions }, extra);
  }
}

function* cadresOfPairings({ registry, links }: RecordContext): Generator<Hit<Given<Several>>> {
  const { cadres, pairings } = registry.tables;
  if (!cadres) return;
  const known = new CadreCandidates(registry, links);
  const linked = links.pairings.cadreId;
  for (let row = 0; pairings && linked && row < pairings.rows; row++) {
    if (linked.target[row] !== AMBIGUOUS) continue;
    const cadre = pairings.text('cadreName', row) ?? '';
    const matches = linked.matches[row] ?? 0;
    const { suggestions, candidates } = suggested(cadres, known.ofPairing(row, true));
    yield at('pairings', row, 'cadreName', { cadre, matches, suggestions }, { candidates });
  }
}

function* cadresOfAttendance({ registry, links }: RecordContext): Generator<Hit<Given<Several>>> {
  const { cadres, attendance } = registry.tables;
  const present = links.attendance.cadreId;
  for (let row = 0; cadres && attendance && present && row < attendance.rows; row++) {
    if (present.target[row] !== AMBIGUOUS) continue;
    const cadre = attendance.text('cadreId', row) ?? '';
    const matches = present.matches[row] ?? 0;
    yield at('attendance', row, 'cadreId', { cadre, matches, suggestions: [] });
  }
}
