import { formatRect, MAX_COLUMNS, type Rect } from '../model/address';
import { apiValue, type CellBefore, valueType } from '../model/read-write';
import type { Sheet } from '../model/sheet';
import { ANY_SHEET, EVENTS, type EventName } from './event-register';
import type { Json, MethodMember, Notice, Session } from './office-type';

const EVENT_CATEGORY = 65_536;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

/** The hidden methods by which a client's event objects ask for events, or no longer want them. */
export function eventMethods<T>(
  targetId: (target: T) => string,
  events: Readonly<Partial<Record<EventName, string>>>,
): Record<string, MethodMember<T>> {
  const methods: Record<string, MethodMember<T>> = {};
  for (const [name, since] of Object.entries(events)) {
    const event = name as EventName;
    methods[`_Register${event}Event`] = {
      since,
      call: (target, _, session) => {
        session.events.add(event, targetId(target));
      },
    };
    methods[`_Unregister${event}Event`] = {
      since,
      call: (target, _, session) => {
        session.events.remove(event, targetId(target));
      },
    };
  }
  return methods;
}

/** What the client is told of a change: one entry for each target that it has registered. */
export function eventsOf(notice: Notice, session: Session): EventEntry[] {
  return raisedBy(notice).flatMap(([event, sheetId]) => {
    const targets = [sheetId, ANY_SHEET].filter((targetId) => session.events.has(event, targetId));
    if (targets.length === 0) return [];
    const message = JSON.stringify({ worksheetId: sheetId, source: 'Local', ...detailsOf(notice, session) });
    return targets.map((targetId) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: EVENTS[event],
      targetId,
      message,
    }));
  });
}

function raisedBy(notice: Notice): (readonly [event: EventName, sheetId: string])[] {
  switch (notice.kind) {
    case 'cells':
      return notice.isLookOnly ? [] : [['DataChanged', notice.sheetId]];
    case 'selected':
      return [['SelectionChanged', notice.sheetId]];
    case 'activated':
      if (notice.left === notice.sheetId) return [];
      return [
        ['Deactivated', notice.left],
        ['Activated', notice.sheetId],
      ];
    case 'calculated':
      return [['Calculated', notice.sheetId]];
    case 'sheets':
      if (notice.added !== undefined) return [['Added', notice.added]];
      return notice.deleted === undefined ? [] : [['Deleted', notice.deleted]];
    case 'look':
      return [];
  }
}

function detailsOf(notice: Notice, session: Session): Readonly<Record<string, Json>> {
  if (notice.kind === 'selected') return { address: notice.address };
  if (notice.kind !== 'cells') return {};
  const { sheetId, rows } = notice;
  const change = {
    changeType: rows === undefined ? 'RangeEdited' : rows.count > 0 ? 'RowInserted' : 'RowDeleted',
    address: rows === undefined ? notice.address : formatRect(wholeRows(rows)),
    shiftDirection: 'None',
  };
  const sheet = session.workbook.findSheet(sheetId);
  return {
    ...change,
    referenceId: `${sheetId}!${change.address}`,
    ...(sheet && notice.before ? valueDetails(sheet, notice.before) : {}),
  };
}

function wholeRows({ from, count }: { readonly from: number; readonly count: number }): Rect {
  return { row: from, column: 0, rows: Math.abs(count), columns: MAX_COLUMNS };
}

/** Excel tells what a single cell held and holds; of several cells it says nothing. */
function valueDetails(
  sheet: Sheet,
  { row, column, content: before }: CellBefore,
): Readonly<Record<string, Json>> {
  const after = sheet.cells.get(row, column);
  return {
    valueBefore: apiValue(before),
    valueTypeBefore: valueType(before),
    valueAfter: apiValue(after),
    valueTypeAfter: valueType(after),
  };
}
