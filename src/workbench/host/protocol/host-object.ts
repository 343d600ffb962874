import type { Arguments, Sent } from './arguments';
import { HostError, notImplemented } from './host-error';

/** What a method of the host may give back: an object for a proxy, plain JSON for a `ClientResult`, or nothing. */
export type Outcome = unknown;

/** A scalar property; without `write` it is read-only. */
export interface Scalar<Self> {
  readonly read?: (self: Self) => unknown;
  readonly write?: (self: Self, value: Sent) => void | Promise<void>;
}

export type Methods<Self> = Readonly<Record<string, (self: Self, args: Arguments) => Outcome>>;

/** Everything that a class of the object model can do here. What is not listed is refused by name. */
export interface ClassDefinition<Self> {
  /** As in Office.js, e.g. `Range`. */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly navigations?: Readonly<Record<string, (self: Self) => HostObject>>;
  /** A function where they come from files that need this class themselves. */
  readonly methods?: Methods<Self> | (() => Methods<Self>);
  /** For a collection: what it holds. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** For a collection: the item that a later request asks for by the id it was given. */
  readonly item?: (self: Self, args: Arguments) => HostObject;
  /** Sent back whenever an object is made, so that the client can find it again, e.g. `{ Id }`. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  /** Whether the client keeps it by a reference id, as it does with ranges. */
  readonly referenced?: boolean;
}

/** An object of the host that a client holds a proxy of. */
export interface HostObject {
  readonly className: string;
  /** Of an object that is asked for with `OrNullObject` and is not there. */
  readonly isNull: boolean;
  readonly referenced: boolean;
  /** What the object stands for; two proxies of one thing share it only by value. */
  readonly self: unknown;
  identity(): Readonly<Record<string, unknown>>;
  scalarNames(): readonly string[];
  hasScalar(name: string): boolean;
  hasNavigation(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: Sent): void | Promise<void>;
  navigate(name: string): HostObject;
  invoke(name: string, args: Arguments): Outcome;
  items(): readonly HostObject[] | null;
  item(args: Arguments): HostObject;
}

/** Whether something is an object of the host. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject || value === NULL_OBJECT;
}

/** Makes objects of a class. `const range = defineClass<RangeSelf>({ name: 'Range', … }); range(self)` */
export function defineClass<Self>(definition: ClassDefinition<Self>): (self: Self) => HostObject {
  return (self) => new BoundObject(definition, self);
}

class BoundObject<Self> implements HostObject {
  readonly isNull = false;

  constructor(
    private readonly definition: ClassDefinition<Self>,
    readonly self: Self,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  get referenced(): boolean {
    return this.definition.referenced === true;
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.definition.identity?.(this.self) ?? {};
  }

  scalarNames(): readonly string[] {
    const scalars = Object.entries(this.definition.scalars ?? {});
    return scalars.filter(([, scalar]) => scalar.read !== undefined).map(([name]) => name);
  }

  hasScalar(name: string): boolean {
    return own(this.definition.scalars, name) !== undefined;
  }

  hasNavigation(name: string): boolean {
    return own(this.definition.navigations, name) !== undefined;
  }

  read(name: string): unknown {
    const read = own(this.definition.scalars, name)?.read;
    if (!read) throw this.missing(name);
    return read(this.self);
  }

  write(name: string, value: Sent): void | Promise<void> {
    const scalar = own(this.definition.scalars, name);
    if (!scalar) throw this.missing(name);
    if (!scalar.write)
      throw new HostError('NotImplemented', `${this.className}.${name} cannot be set in the workbench.`);
    return scalar.write(this.self, value);
  }

  navigate(name: string): HostObject {
    const navigate = own(this.definition.navigations, name);
    if (!navigate) throw this.missing(name);
    return navigate(this.self);
  }

  invoke(name: string, args: Arguments): Outcome {
    const { methods } = this.definition;
    const method = own(typeof methods === 'function' ? methods() : methods, name);
    if (!method) throw this.missing(name);
    return method(this.self, args);
  }

  items(): readonly HostObject[] | null {
    return this.definition.items?.(this.self) ?? null;
  }

  item(args: Arguments): HostObject {
    if (!this.definition.item) throw this.missing('getItem');
    return this.definition.item(this.self, args);
  }

  private missing(member: string): HostError {
    return notImplemented(`${this.className}.${member}`);
  }
}

function own<Value>(members: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** What is not there. Whatever is asked of it is not there either; nothing can be set on it. */
export const NULL_OBJECT: HostObject = {
  className: 'null',
  isNull: true,
  referenced: false,
  self: null,
  identity: () => ({}),
  scalarNames: () => [],
  hasScalar: () => true,
  hasNavigation: () => true,
  read: () => null,
  write: refuse,
  navigate: () => NULL_OBJECT,
  invoke: () => NULL_OBJECT,
  items: () => null,
  item: () => NULL_OBJECT,
};

function refuse(): never {
  throw new HostError('ItemNotFound');
}
