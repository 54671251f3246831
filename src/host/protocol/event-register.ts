/** The numbers that the client knows its events by. */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

export type EventName = keyof typeof EVENTS;

/** Events of the workbook as a whole are registered under this name instead of a sheet's id. */
export const ANY_SHEET = 'Workbook';

/** Which events the client wants to hear of, each as often as it has asked. */
export class EventRegister {
  private readonly counts = new Map<string, number>();

  add(event: EventName, targetId: string): void {
    const key = `${event} ${targetId}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: EventName, targetId: string): void {
    const key = `${event} ${targetId}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  /** Whether any target's event of this name is wanted. */
  hasAny(event: EventName): boolean {
    return [...this.counts].some(([key, count]) => count > 0 && key.startsWith(`${event} `));
  }

  has(event: EventName, targetId: string): boolean {
    return (this.counts.get(`${event} ${targetId}`) ?? 0) > 0;
  }

  clear(): void {
    this.counts.clear();
  }
}
