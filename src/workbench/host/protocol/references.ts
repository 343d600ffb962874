import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** The objects that a client keeps by an id of this host's, until it lets them go. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private next = 1;

  /** The id of an object, kept from now on. */
  keep(object: HostObject): string {
    const known = this.ids.get(object.self);
    if (known !== undefined) return known;
    const id = `Ref${this.next++}`;
    this.ids.set(object.self, id);
    this.byId.set(id, object);
    return id;
  }

  /** The object that a client kept. */
  find(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  /** Lets an object go; nothing happens when it was not kept. */
  remove(object: HostObject): void {
    const id = this.ids.get(object.self);
    if (id === undefined) return;
    this.ids.delete(object.self);
    this.byId.delete(id);
  }

  /** Everything that is kept now. */
  all(): HostObject[] {
    return [...this.byId.values()];
  }
}
