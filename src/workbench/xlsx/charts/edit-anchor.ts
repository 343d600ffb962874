import type { ChartCorner, ChartModel } from '../../model/chart-model';
import { sameData } from '../write/same-data';
import { childTexts, withAttribute, withInner } from '../xml/element-text';
import { childrenOf, prefixAt, rootOf, type Located } from '../xml/locate';
import { cornerContent } from './anchor-text';

type Place = Pick<ChartModel, 'from' | 'to'>;

function named(xml: string, name: string): Located | undefined {
  return childrenOf(xml, rootOf(xml)).find((found) => found.name === name);
}

function withCorner(xml: string, name: 'from' | 'to', corner: ChartCorner): string {
  const found = named(xml, name);
  if (!found) return xml;
  const was = xml.slice(found.start, found.end);
  const is = withInner(was, cornerContent(corner, prefixAt(was, 0)));
  return xml.slice(0, found.start) + is + xml.slice(found.end);
}

function sizeOf({ from, to }: Place): readonly number[] {
  return [to.row - from.row, to.column - from.column, to.down - from.down, to.across - from.across];
}

/** An anchor that gives lengths becomes one that gives both corners; with resized cells it behaves as before. */
function betweenCells(xml: string, kind: string, place: Place): string {
  const prefix = prefixAt(xml, rootOf(xml).start);
  const rest = childTexts(xml).filter((text) => !/^<(?:[^\s/>:]+:)?(?:from|pos|ext)[\s/>]/.test(text));
  const corners = (['from', 'to'] as const).map(
    (name) => `<${prefix}${name}>${cornerContent(place[name], prefix)}</${prefix}${name}>`,
  );
  const inner = withInner(xml, corners.join('') + rest.join(''));
  const renamed = inner.replaceAll(new RegExp(`(</?${prefix})${kind}(?=[\\s>])`, 'g'), '$1twoCellAnchor');
  return withAttribute(renamed, 'editAs', kind === 'oneCellAnchor' ? 'oneCell' : 'absolute');
}

/** An anchor's text with what lies there at another place. */
export function movedAnchor(xml: string, before: Place, after: Place): string {
  if (sameData([before.from, before.to], [after.from, after.to])) return xml;
  const kind = rootOf(xml).name;
  if (kind === 'twoCellAnchor') return withCorner(withCorner(xml, 'from', after.from), 'to', after.to);
  if (kind === 'oneCellAnchor' && sameData(sizeOf(before), sizeOf(after)))
    return withCorner(xml, 'from', after.from);
  return betweenCells(xml, kind, after);
}

/** An anchor's text with its graphic frame under another name. */
export function renamedAnchor(xml: string, name: string): string {
  const change = (text: string, [step = '', ...further]: readonly string[]): string => {
    if (step === '') return withAttribute(text, 'name', name);
    const found = named(text, step);
    if (!found) return text;
    return (
      text.slice(0, found.start) + change(text.slice(found.start, found.end), further) + text.slice(found.end)
    );
  };
  return change(xml, ['graphicFrame', 'nvGraphicFramePr', 'cNvPr']);
}
