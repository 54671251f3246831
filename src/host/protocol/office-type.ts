import type { Rect } from '../model/address';
import type { CellBefore } from '../model/read-write';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { References } from './references';
import type { EventRegister } from './event-register';

/** Something changed in the workbook; a grid or an event listener may care. */
export type Notice =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly address: string;
      readonly source: 'api' | 'person';
      /** True where contents stayed and only the look changed. */
      readonly isLookOnly?: boolean;
      /** Where a single cell was filled in: what it held. */
      readonly before?: CellBefore | undefined;
      /** Where whole rows came in (or went, as a negative count), everything below having moved. */
      readonly rows?: { readonly from: number; readonly count: number };
    }
  | { readonly kind: 'look'; readonly sheetId: string }
  | { readonly kind: 'sheets'; readonly added?: string; readonly deleted?: string }
  | {
      readonly kind: 'activated';
      readonly sheetId: string;
      /** The sheet that was active before. */
      readonly left: string;
      readonly source: 'api' | 'person';
    }
  | {
      readonly kind: 'selected';
      readonly sheetId: string;
      readonly address: string;
      readonly source: 'api' | 'person';
    }
  /** Formulas of the sheet have new results. */
  | { readonly kind: 'calculated'; readonly sheetId: string };

/** What the types need while they answer: the workbook, and a way to say that it changed. */
export interface Session {
  readonly workbook: Workbook;
  /** Highest ExcelApi version answered. */
  readonly requirementSet: string;
  /** New sheets have an outline's buttons above its groups. */
  readonly outlineAbove: boolean;
  /** Where there is none, Excel knows no paper. */
  readonly hasPrinter: boolean;
  notice(notice: Notice): void;
  /** Brings formula results up to date; to be called before contents are given out. */
  calculate(): void;
  readonly references: References<HostObject>;
  readonly events: EventRegister;
}

/** A value as it crosses the bridge. */
export type Json = unknown;

/** An object of the Office.js model while a request is answered: its type and what it stands for. */
export interface HostObject {
  readonly type: OfficeType;
  readonly target: unknown;
}

interface Member {
  /** The requirement set it came with, where newer than its type. */
  readonly since?: string;
}

export interface ScalarMember<T> extends Member {
  get(target: T, session: Session): Json;
  set?(target: T, value: Json, session: Session): void;
}

/** A property that is an object: `range.format`. */
interface ObjectMember<T> extends Member {
  open(target: T, session: Session): HostObject | null;
  /** Objects whose properties are set by assigning the object: `pageLayout.zoom`. */
  set?(target: T, value: Json, session: Session): void;
}

/** A method; a `HostObject`, null or a plain value comes back. */
export interface MethodMember<T> extends Member {
  call(target: T, args: readonly Json[], session: Session): Json;
}

/** One Office.js type: what of it this host knows. Everything else is answered as not implemented, by name. */
export interface OfficeType<T = never> {
  readonly name: string;
  readonly since: string;
  /** What the client keeps to find the object again. */
  id?(target: T): { readonly Id?: string; readonly _Id?: string };
  readonly scalars: Readonly<Record<string, ScalarMember<T>>>;
  readonly objects: Readonly<Record<string, ObjectMember<T>>>;
  readonly methods: Readonly<Record<string, MethodMember<T>>>;
  /** The members of a collection, in order. */
  items?(target: T, session: Session): readonly HostObject[];
  /** The object an indexer finds. */
  item?(target: T, key: Json, session: Session): HostObject;
}

/** Declares a type; member names are in PascalCase, as they cross the bridge. */
export function officeType<T>(
  name: string,
  since: string,
  parts: Partial<Omit<OfficeType<T>, 'name' | 'since'>>,
): OfficeType<T> {
  const type: OfficeType<T> = { scalars: {}, objects: {}, methods: {}, ...parts, name, since };
  DECLARED.set(name, type);
  return type;
}

/** What stands behind an object of each type. Types name each other here, so that their files need not. */
export interface OfficeTargets {
  Range: { readonly sheet: Sheet; readonly rect: Rect };
  RangeAreas: { readonly sheet: Sheet; readonly rects: readonly Rect[] };
  Worksheet: Sheet;
}

/** An object of a type that another file declares. */
export function of<Name extends keyof OfficeTargets>(name: Name, target: OfficeTargets[Name]): HostObject;
export function of<T>(type: OfficeType<T>, target: T): HostObject;
export function of(type: string | OfficeType, target: unknown): HostObject {
  if (typeof type !== 'string') return { type, target };
  const declared = DECLARED.get(type);
  if (!declared) throw new RangeError(`no type ${type}`);
  return { type: declared, target };
}

const DECLARED = new Map<string, OfficeType>();

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}
