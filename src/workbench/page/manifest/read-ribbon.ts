/** A button of the manifest's ribbon group, with words in the language asked for. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Addresses as the manifest gives them, by size in pixels, smallest first. */
  readonly icons: readonly { readonly size: number; readonly address: string }[];
  readonly action: { readonly type: 'showPane' } | { readonly type: 'function'; readonly name: string };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  /** The add-in's name, which heads its pane. */
  readonly addInName: string;
  /** The folder that the add-in is served from in production; the icons' addresses begin with it. */
  readonly base: string;
  readonly groups: readonly RibbonGroup[];
}

/**
 * Reads what Excel would show in its ribbon for an add-in.
 *
 * @param manifest - the text of an add-in only manifest (XML) for Excel with VersionOverrides
 * @param locale - e.g. `vi-VN`; where the manifest has no words in it, its default words are taken
 * @returns the add-in's name and its groups, in the manifest's order
 * @throws Error when the text is not XML or names no task pane
 * @example readRibbon(await (await fetch('/manifest.xml')).text(), 'vi-VN').groups[0]?.label
 */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const document = new DOMParser().parseFromString(manifest, 'application/xml');
  if (named(document, 'parsererror').length > 0) throw new Error('The manifest is not well-formed XML.');
  const resources = resourcesOf(document, locale);
  const pane = named(document, 'SourceLocation')[0]?.getAttribute('DefaultValue');
  if (!pane) throw new Error('The manifest names no task pane (SourceLocation).');
  const name = named(document, 'DisplayName')[0];
  return {
    addInName: name ? inLocale(name, locale) : '',
    base: new URL('.', pane).href,
    groups: named(document, 'Group').map((group) => groupOf(group, resources)),
  };
}

function groupOf(group: Element, resources: ReadonlyMap<string, string>): RibbonGroup {
  const controls = named(group, 'Control').filter((control) => typeOf(control) === 'Button');
  return {
    id: group.getAttribute('id') ?? '',
    label: worded(child(group, 'Label'), resources),
    buttons: controls.map((control) => buttonOf(control, resources)),
  };
}

function buttonOf(control: Element, resources: ReadonlyMap<string, string>): RibbonButton {
  const tip = child(control, 'Supertip');
  const action = child(control, 'Action');
  const functionName = child(action, 'FunctionName')?.textContent?.trim();
  return {
    id: control.getAttribute('id') ?? '',
    label: worded(child(control, 'Label'), resources),
    tipTitle: worded(child(tip, 'Title'), resources),
    tip: worded(child(tip, 'Description'), resources),
    icons: named(control, 'Image')
      .map((image) => ({
        size: Number(image.getAttribute('size') ?? 0),
        address: worded(image, resources),
      }))
      .sort((a, b) => a.size - b.size),
    action:
      typeOf(action) === 'ExecuteFunction' && functionName
        ? { type: 'function', name: functionName }
        : { type: 'showPane' },
  };
}

/** Words and addresses by resource id. */
function resourcesOf(document: Document, locale: string): ReadonlyMap<string, string> {
  const all = ['Image', 'Url', 'String'].flatMap((kind) => named(document, kind));
  const defined = all.filter((element) => element.hasAttribute('id'));
  return new Map(defined.map((element) => [element.getAttribute('id') ?? '', inLocale(element, locale)]));
}

function inLocale(element: Element, locale: string): string {
  const own = named(element, 'Override').find((override) => override.getAttribute('Locale') === locale);
  return own?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function worded(element: Element | undefined, resources: ReadonlyMap<string, string>): string {
  return resources.get(element?.getAttribute('resid') ?? '') ?? '';
}

/** The schema type of a control or an action, without its prefix's namespace. */
function typeOf(element: Element | undefined): string {
  return element?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
}

/** Elements below by local name: a manifest mixes three namespaces and the prefixes are free. */
function named(parent: Element | Document | undefined, name: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS('*', name)] : [];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find((element) => element.localName === name);
}
