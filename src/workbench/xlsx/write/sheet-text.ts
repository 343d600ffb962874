import { childrenOf, prefixAt, rootOf, type Located } from '../xml/locate';
import { withInner } from '../xml/element-text';
import { TextEdits } from '../xml/text-edits';

/** The sequence that the schema asks of a worksheet's elements; Excel repairs (and empties) a sheet out of order. */
const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  // Excel wraps `controls` so; nothing else at this level is wrapped.
  'AlternateContent',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A worksheet's text, its top-level elements replaced, removed and added one by one. */
export class SheetText {
  readonly text: string;
  readonly prefix: string;
  /** For finer changes inside an element that is not {@link put}. */
  readonly edits: TextEdits;
  private readonly root: Located;
  private readonly elements: readonly Located[];
  private readonly pending = new Map<string, string | null>();
  private readonly added: (readonly [name: string, xml: string])[] = [];

  constructor(source: string) {
    const root = rootOf(source);
    this.prefix = prefixAt(source, root.start);
    const hasData =
      root.openEnd < root.end && childrenOf(source, root).some(({ name }) => name === 'sheetData');
    this.text = hasData ? source : withInner(source, `<${this.prefix}sheetData/>`);
    this.root = rootOf(this.text);
    this.elements = childrenOf(this.text, this.root);
    this.edits = new TextEdits(this.text);
  }

  locate(name: string): Located | undefined {
    return this.elements.find((element) => element.name === name);
  }

  locateAll(name: string): Located[] {
    return this.elements.filter((element) => element.name === name);
  }

  /** The element's text as it stands now, or undefined. */
  get(name: string): string | undefined {
    const pending = this.pending.get(name);
    if (pending !== undefined) return pending ?? undefined;
    const found = this.locate(name);
    return found && this.text.slice(found.start, found.end);
  }

  /** The element's text, or an empty element to start from. */
  getOrEmpty(name: string): string {
    return this.get(name) ?? `<${this.prefix}${name}/>`;
  }

  put(name: string, xml: string | null): void {
    this.pending.set(name, xml);
  }

  /** Adds an element behind those of its name, for elements that may stand several times. */
  append(name: string, xml: string): void {
    this.added.push([name, xml]);
  }

  /** Where a new element of that name belongs: behind those of its own name. */
  private placeFor(name: string): number {
    const rank = WORKSHEET_ORDER.indexOf(name);
    const next = this.elements.find((element) => WORKSHEET_ORDER.indexOf(element.name) > rank);
    return next?.start ?? this.root.closeStart;
  }

  finish(): string {
    const added = [...this.added];
    for (const [name, xml] of this.pending) {
      const found = this.locate(name);
      if (!found && xml !== null) added.push([name, xml]);
      else if (found && this.text.slice(found.start, found.end) !== xml) {
        this.edits.replace(found.start, found.end, xml ?? '');
      }
    }
    added.sort(([a], [b]) => WORKSHEET_ORDER.indexOf(a) - WORKSHEET_ORDER.indexOf(b));
    for (const [name, xml] of added) this.edits.insert(this.placeFor(name), xml);
    return this.edits.isEmpty ? this.text : this.edits.apply();
  }
}
