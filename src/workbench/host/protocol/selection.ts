import { isHostObject } from './host-object';
import type { HostObject } from './host-object';
import { notImplemented } from './host-error';
import type { QueryInfo } from './messages';

/** What is to be read of an object: scalars, and what is to be read of the objects it leads to. */
interface Wanted {
  readonly scalars: Set<string>;
  readonly navigations: Map<string, Wanted>;
  /** `*`, or a bare `load()`: every scalar that there is. */
  all: boolean;
}

const nothing = (): Wanted => ({ scalars: new Set(), navigations: new Map(), all: false });

/** `Values` for `values`: answers carry the names of the host's side. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** `getRange` for `GetRange`: members are listed here as an add-in writes them. */
export const camel = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);

/**
 * Reads what a query asks for.
 *
 * @param object the object that is queried
 * @param query selects such as `values` or `format/fill/color`
 * @param refer gives the reference id of an object that the client keeps
 * @returns the answer in the client's form; `null` for an object that is not there
 * @throws NotImplemented, naming the member, for what is not listed here
 */
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  refer: (object: HostObject) => string,
): unknown {
  const wanted = nothing();
  for (const path of query.Select ?? []) want(wanted, path.split('/'));
  for (const path of query.Expand ?? []) want(wanted, [...path.split('/'), '*']);
  if (wanted.scalars.size === 0 && wanted.navigations.size === 0) wanted.all = true;
  return answer(object, wanted, refer, query);
}

function want(into: Wanted, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined || head === '') return;
  const name = camel(head);
  if (name === '*' || name === '$all') into.all = true;
  else if (name === 'items') want(into, rest.length > 0 ? rest : ['*']);
  else if (rest.length === 0) into.scalars.add(name);
  else {
    const inner = into.navigations.get(name) ?? nothing();
    into.navigations.set(name, inner);
    want(inner, rest);
  }
}

function answer(
  object: HostObject,
  wanted: Wanted,
  refer: (object: HostObject) => string,
  query: QueryInfo = {},
): unknown {
  if (object.isNull) return null;
  const items = object.items();
  if (items !== null) {
    const own = ['count'].filter((name) => wanted.scalars.has(name) && object.hasScalar(name));
    const ofItems: Wanted = {
      ...wanted,
      scalars: new Set([...wanted.scalars].filter((name) => !own.includes(name))),
    };
    const from = query.Skip ?? 0;
    const part = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
    return {
      ...Object.fromEntries(own.map((name) => [pascal(name), object.read(name)])),
      _Items: part.map((item, index) => ({
        _Index: from + index,
        ...(answer(item, ofItems, refer) as object),
      })),
    };
  }
  const answered: Record<string, unknown> = { ...keys(object, refer) };
  const names = wanted.all ? [...object.scalarNames(), ...wanted.scalars] : [...wanted.scalars];
  for (const name of names) {
    if (object.hasScalar(name)) answered[pascal(name)] = object.read(name);
    else if (object.hasNavigation(name)) {
      answered[pascal(name)] = answer(object.navigate(name), { ...nothing(), all: true }, refer);
    } else throw notImplemented(`${object.className}.${name}`);
  }
  for (const [name, inner] of wanted.navigations) {
    answered[pascal(name)] = answer(object.navigate(name), inner, refer);
  }
  return answered;
}

/** What lets the client find an object again. */
export function keys(
  object: HostObject,
  refer: (object: HostObject) => string,
): Readonly<Record<string, unknown>> {
  return object.referenced ? { ...object.identity(), _ReferenceId: refer(object) } : object.identity();
}

/** Plain JSON of what a method gave back, with answers in the client's form. */
export function plainOutcome(outcome: unknown): unknown {
  return outcome === undefined || isHostObject(outcome) ? null : outcome;
}
