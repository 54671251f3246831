import { STATE_UNITS } from '../coverage';
import { Drawn, type DrawnColumn } from './drawn';
import type { DecisionStep } from './evaluated-places';
import type { Results } from '../results';
import { isCandidate, type SubjectResult } from '../evaluation';
import { textsOf } from './sheet-head';
import { evaluatedTeams } from './team-sheet';
import { evaluatedUnits } from './unit-sheet';

/** Those who are commended together: teams, or units of one sort. */
export interface Winners {
  readonly drawn: Drawn;
  readonly heading: string;
  /** The column of their sheet that numbers them. */
  readonly order: DecisionStep;
  /** Those whom nothing but their score may keep from being chosen. */
  readonly candidates: readonly SubjectResult[];
  /** A formula for the places that they share among them, and how many there were when it was written. */
  readonly places: string;
  readonly capacity: number;
  /** A formula for how many of them have an outcome. */
  readonly count: (...outcomes: readonly ('是' | '待定')[]) => string;
}

/** Units first, the central and provincial ones apart from others, then teams, whose list is the longest. */
export function winnersOf(results: Results): { readonly units: readonly Winners[]; readonly teams: Winners } {
  const { advanced } = textsOf(results).awards;
  const { tables } = results.registry;
  const teams = new Drawn(results, evaluatedTeams(results));
  const units = new Drawn(results, evaluatedUnits(results));
  const isOfState = ({ row }: SubjectResult): boolean =>
    STATE_UNITS.some((category) => category === tables.units?.text('category', row));
  const ofUnits = candidatesOf(units);
  const [ofState, others] = [ofUnits.filter(isOfState), ofUnits.filter((unit) => !isOfState(unit))];
  /** Those of one sort are the ones that have a number in its order. */
  const counting =
    (order: DecisionStep) =>
    (...outcomes: readonly ('是' | '待定')[]) =>
      outcomes
        .map(
          (outcome) =>
            `COUNTIFS(${units.all(order)},">0",${units.all('advanced')},${units.outcome(outcome)})`,
        )
        .join('+');
  const sort = (
    order: 'stateOrder' | 'otherOrder',
    candidates: readonly SubjectResult[],
    places: string,
    capacity: number,
  ): Winners => ({
    drawn: units,
    heading: order === 'stateOrder' ? advanced.stateUnits : advanced.otherUnits,
    order,
    candidates,
    places,
    capacity,
    count: counting(order),
  });
  const taken = counting('stateOrder')('是', '待定');
  const { places } = units.evaluated.applied;
  const takenBefore = namedIn(ofState).length;
  return {
    units:
      others.length === 0
        ? [sort('stateOrder', ofState, units.cut, places)]
        : [
            sort('stateOrder', ofState, taken, takenBefore),
            sort('otherOrder', others, `${units.cut}-(${taken})`, Math.max(0, places - takenBefore)),
          ],
    teams: {
      drawn: teams,
      heading: advanced.teams,
      order: 'order',
      candidates: candidatesOf(teams),
      places: teams.cut,
      capacity: teams.evaluated.applied.places,
      count: (...outcomes) => teams.count(...outcomes),
    },
  };
}

export function namedIn(candidates: readonly SubjectResult[]): SubjectResult[] {
  return candidates.filter(({ advanced }) => advanced !== '否');
}

/** A changed score may lift any of them. */
function candidatesOf({ evaluated }: Drawn): SubjectResult[] {
  return evaluated.subjects.filter(isCandidate);
}

/** Where the subject of a line is found, if its outcome is one of these. */
export function sourceOfWinner<Key extends string>(
  { drawn, order }: Winners,
  outcomes: readonly ('是' | '待定')[],
): DrawnColumn<Key> {
  return drawn.source((place) => {
    const matched = drawn.matched(order, place);
    const outcome = `INDEX(${drawn.all('advanced')},${matched})`;
    const isListed = outcomes.map((one) => `${outcome}=${drawn.outcome(one)}`).join(',');
    return `IF(OR(${isListed}),${drawn.rowOf(order, place)},"")`;
  });
}
