import { Arguments } from './arguments';
import { HostError, invalidArgument, notImplemented } from './host-error';
import { isHostObject, NULL_OBJECT } from './host-object';
import type { HostObject } from './host-object';
import { ActionType, ObjectPathType } from './messages';
import type {
  ActionInfo,
  ActionResult,
  ArgumentInfo,
  ErrorInfo,
  RequestBody,
  ResponseBody,
} from './messages';
import { type References } from './references';
import { answerQuery, camel, keys, plainOutcome } from './selection';

/** What a request is run against. */
export interface RequestTarget {
  /** The root of all paths: the workbook. */
  readonly root: HostObject;
  readonly references: References;
  /** Objects that stand alone, such as the library's own services, by the name they are asked for. */
  newObject(name: string): HostObject;
  /** Brings formulas up to date, as Excel does before it gives a value. */
  calculate(): Promise<void>;
  /** Called before each action; may throw what Excel would have answered. */
  beforeAction(index: number, action: ActionInfo): Promise<void>;
}

/** Carries out one request: its actions in their order, up to the first that fails. Earlier ones stay done. */
export class RequestRunner {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly request: RequestBody,
    private readonly target: RequestTarget,
  ) {}

  async run(): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        await this.target.beforeAction(index, action);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.act(action) });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: errorInfo(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async act(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.isNull ? null : keys(object, this.refer);
      case ActionType.query:
        await this.target.calculate();
        return answerQuery(object, action.QueryInfo ?? {}, this.refer);
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        await object.write(camel(action.Name), await this.argument(action.ArgumentInfo, 0));
        return null;
      case ActionType.update:
        await this.update(object, action.ObjectState ?? {});
        return null;
      case ActionType.ensureUnchanged:
        await this.target.calculate();
        this.ensureUnchanged(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType} of the Office.js protocol`);
    }
  }

  private async call(object: HostObject, action: ActionInfo): Promise<unknown> {
    if (action.Name === '_KeepReference') return null;
    if (action.Name === '_RemoveReference') {
      this.target.references.remove(object);
      return null;
    }
    await this.target.calculate();
    return plainOutcome(await this.invoke(object, action.Name, action.ArgumentInfo));
  }

  private async update(object: HostObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [key, value] of Object.entries(state)) {
      const name = camel(key);
      if (object.hasScalar(name)) await object.write(name, value);
      else await this.update(object.navigate(name), (value ?? {}) as Record<string, unknown>);
    }
  }

  private ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = camel(key);
      if (!object.hasScalar(name))
        this.ensureUnchanged(object.navigate(name), value as Record<string, unknown>);
      else if (JSON.stringify(object.read(name)) !== JSON.stringify(value)) {
        throw new HostError('InvalidOperation', `${object.className}.${name} was changed.`);
      }
    }
  }

  /** The object at a path. A path is walked once in a request: `add()` lives in one. */
  private async resolve(id: number): Promise<HostObject> {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`no object path ${id}`);
    const parent = path.ParentObjectPathId === undefined ? null : await this.resolve(path.ParentObjectPathId);
    const object = await this.step(
      path.ObjectPathType,
      path.Name,
      parent ?? this.target.root,
      path.ArgumentInfo,
    );
    this.objects.set(id, object);
    return object;
  }

  private async step(
    type: number,
    name: string,
    parent: HostObject,
    info: ArgumentInfo | undefined,
  ): Promise<HostObject> {
    switch (type) {
      case ObjectPathType.global:
        return this.target.root;
      case ObjectPathType.newObject:
        return this.target.newObject(name);
      case ObjectPathType.property:
        return parent.navigate(camel(name));
      case ObjectPathType.indexer:
        return parent.item(await this.arguments(info, `${parent.className}.getItem`));
      case ObjectPathType.reference:
        return this.target.references.find(name);
      case ObjectPathType.nullObject:
        return NULL_OBJECT;
      case ObjectPathType.method: {
        const outcome = await this.invoke(parent, name, info);
        if (!isHostObject(outcome)) throw notImplemented(`${parent.className}.${camel(name)} as an object`);
        return outcome;
      }
      default:
        throw notImplemented(`Object path type ${type} of the Office.js protocol`);
    }
  }

  private async invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const member = camel(name);
    return object.invoke(member, await this.arguments(info, `${object.className}.${member}`));
  }

  private async arguments(info: ArgumentInfo | undefined, member: string): Promise<Arguments> {
    const sent: unknown[] = [];
    for (let index = 0; index < (info?.Arguments?.length ?? 0); index += 1)
      sent.push(await this.argument(info, index));
    return new Arguments(sent, member);
  }

  private async argument(info: ArgumentInfo | undefined, index: number): Promise<unknown> {
    const path = info?.ReferencedObjectPathIds?.[index];
    if (typeof path === 'number' && path > 0) return this.resolve(path);
    const value = info?.Arguments?.[index];
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    return value;
  }

  private readonly refer = (object: HostObject): string => this.target.references.keep(object);
}

function errorInfo(error: unknown, index: number): ErrorInfo {
  if (error instanceof HostError) {
    const { code, message, status } = error;
    return { Code: code, Message: message, Location: null, ActionIndex: index, HttpStatusCode: status };
  }
  const message = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return {
    Code: 'GeneralException',
    Message: `The workbench failed: ${message}`,
    Location: null,
    ActionIndex: index,
    HttpStatusCode: 500,
  };
}
