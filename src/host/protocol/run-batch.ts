import { HostError, invalidArgument } from '../model/host-error';
import { isHostObject, type HostObject, type OfficeTargets, type OfficeType } from './office-type';
import type { Action, Arguments, Batch, BatchResult, ObjectPath } from './messages';
import { query } from './query';
import { since } from './requirement';
import type { Session } from './office-type';

/** Answers one request. It stops at the first action that fails; what came before has happened, as in Excel. */
export function runBatch(batch: Batch, session: Session, root: HostObject): BatchResult {
  return new BatchRun(batch, session, root).run();
}

/** What the client sets under another name than it loads. */
const SET_AS: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'ShowGridlines' };

class BatchRun {
  private readonly opened = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
    private readonly root: HostObject,
  ) {}

  run(): BatchResult {
    const results: BatchResult['Results'] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.answer(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { Results: results, Error: failure(error, this.where(action), index), TraceIds: [] };
      }
    }
    return { Results: results, Error: null, TraceIds: [] };
  }

  private answer(action: Action): unknown {
    switch (action.ActionType) {
      case 1:
        return this.instantiate(action);
      case 2:
        return this.load(action);
      case 3:
        return this.callMethod(action);
      case 4:
        this.setProperty(action);
        return null;
      case 5:
      case 6:
        return null;
      default:
        throw new HostError('NotImplemented', `Action type ${action.ActionType} is not implemented.`);
    }
  }

  /** What the client needs to find the object again; null for a null object. */
  private instantiate(action: Action): unknown {
    const object = this.open(action.ObjectPathId);
    if (!object) return null;
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const reference = this.session.references.nameOf(object);
    return {
      ...(path?.ObjectPathType === 6
        ? { _ReferenceId: path.Name }
        : reference
          ? { _ReferenceId: reference }
          : {}),
      ...(object.type.id?.(object.target as never) ?? {}),
    };
  }

  private load(action: Action): unknown {
    const object = this.open(action.ObjectPathId);
    if (!object) return null;
    const value = query(object, action.QueryInfo ?? {}, this.session);
    return { ...value, ...(object.type.id?.(object.target as never) ?? {}) };
  }

  private callMethod(action: Action): unknown {
    const object = this.open(action.ObjectPathId);
    if (action.Name === '_KeepReference') {
      if (object) this.session.references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.session.references.drop(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    // What a null object is told to do is not done, and is no error.
    if (!object) return null;
    const result = this.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(result) ? null : (result ?? null);
  }

  private setProperty(action: Action): void {
    const object = this.open(action.ObjectPathId);
    if (!object) return;
    const { type, target } = object;
    const name = SET_AS[`${type.name}.${action.Name}`] ?? action.Name;
    const member = type.scalars[name] ?? type.objects[name];
    if (!member?.set) throw notImplemented(type, action.Name);
    since(member.since ?? type.since, `${type.name}.${action.Name}`, this.session);
    member.set(target as never, this.argumentsOf(action.ArgumentInfo)[0], this.session);
  }

  private call(object: HostObject, name: string, info: Arguments | undefined): unknown {
    const { type, target } = object;
    const method = type.methods[name];
    if (!method) throw notImplemented(type, name);
    since(method.since ?? type.since, `${type.name}.${name}`, this.session);
    return method.call(target as never, this.argumentsOf(info), this.session);
  }

  /** The object at a path; opened once per request, since methods on a path may have effects. */
  private open(id: number): HostObject | null {
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`There is no object path ${id}.`);
    const object = this.follow(path);
    this.opened.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) {
      const kept = this.session.references.find(path.Name);
      if (!kept || isGone(kept, this.session))
        throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const parent = this.open(path.ParentObjectPathId ?? 0);
    // Whatever is asked of a null object is a null object again.
    if (!parent) return null;
    if (path.ObjectPathType === 3) return this.result(parent, path);
    if (path.ObjectPathType === 5) return this.indexed(parent, path);
    return this.property(parent, path.Name);
  }

  private result(parent: HostObject, path: ObjectPath): HostObject | null {
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result === null || isHostObject(result)) return result;
    throw notImplemented(parent.type, path.Name);
  }

  private indexed(parent: HostObject, path: ObjectPath): HostObject {
    const { type, target } = parent;
    if (!type.item) throw notImplemented(type, 'getItem');
    return type.item(target as never, this.argumentsOf(path.ArgumentInfo)[0], this.session);
  }

  private property(parent: HostObject, name: string): HostObject | null {
    const { type, target } = parent;
    const member = type.objects[name];
    if (!member) throw notImplemented(type, name);
    since(member.since ?? type.since, `${type.name}.${name}`, this.session);
    return member.open(target as never, this.session);
  }

  /** Arguments with the objects they refer to in place of their paths. */
  private argumentsOf(info: Arguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      if (typeof reference === 'number' && reference !== 0) return this.open(reference);
      return this.withObjects(argument);
    });
  }

  /** A plain object may hold references to objects; arrays are blocks of values and hold none. */
  private withObjects(argument: unknown): unknown {
    if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument;
    if ('_ObjectPathId' in argument) return this.open(Number(argument._ObjectPathId));
    return Object.fromEntries(
      Object.entries(argument).map(([name, value]) => [name, this.withObjects(value)]),
    );
  }

  private where(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const object = this.opened.get(action.ObjectPathId);
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    return object ? `${object.type.name}.${name}` : name;
  }
}

/** A range whose sheet was deleted. */
function isGone({ type, target }: HostObject, { workbook }: Session): boolean {
  return type.name === 'Range' && !workbook.sheets.includes((target as OfficeTargets['Range']).sheet);
}

function notImplemented(type: OfficeType, member: string): HostError {
  return new HostError('NotImplemented', `${type.name}.${member} is not implemented by the embedded host.`);
}

function failure(error: HostError, location: string, index: number): BatchResult['Error'] {
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
