import type { OfficePackage } from '../package/office-package';
import { readRelationships, relationshipKind } from '../package/relationships';
import { childrenOf, rootOf } from '../xml/locate';
import { child, readXml, relationshipId, type XmlElement } from '../xml/read-xml';

/** Something that lies on a sheet, with its place in the text of the drawing part. */
export interface Anchor {
  readonly kind: 'twoCellAnchor' | 'oneCellAnchor' | 'absoluteAnchor';
  /** Its place among the anchors of the drawing, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly element: XmlElement;
  readonly name: string;
  /** The part that says what the chart shows, and the relationship that leads to it; null for what is no chart. */
  readonly chart: { readonly path: string; readonly relationshipId: string } | null;
}

export interface SheetDrawing {
  readonly path: string;
  readonly relationshipId: string;
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

const KINDS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'] as const;

/** The properties of the shape itself, whichever kind it is; not those of shapes grouped inside it. */
function shapeProperties(anchor: XmlElement): XmlElement | undefined {
  const shape = anchor.children.find(
    ({ name }) => !['from', 'to', 'pos', 'ext', 'clientData'].includes(name),
  );
  const holder = shape?.children.find(({ name }) => name.startsWith('nv'));
  return child(holder, 'cNvPr');
}

function chartOf(file: OfficePackage, path: string, anchor: XmlElement): Anchor['chart'] {
  const data = child(child(child(anchor, 'graphicFrame'), 'graphic'), 'graphicData');
  const link = child(data, 'chart');
  const id = link && relationshipId(link.attributes);
  const found = readRelationships(file, path).find((one) => one.id === id);
  if (!found || found.external || !file.has(found.target)) return null;
  // Kinds that came after 2007 (treemap, funnel …) have a part of another sort; nothing here knows it.
  return relationshipKind(found) === 'chart' ? { path: found.target, relationshipId: found.id } : null;
}

/** What lies on a sheet; null where the sheet has no drawing, or a broken one. */
export function readDrawing(file: OfficePackage, sheetPath: string): SheetDrawing | null {
  const link = readRelationships(file, sheetPath).find((found) => relationshipKind(found) === 'drawing');
  const text = link && !link.external ? file.read(link.target) : null;
  if (!link || text === null) return null;
  const anchors = childrenOf(text, rootOf(text))
    .filter(({ name }) => KINDS.some((kind) => kind === name))
    .map((place, index): Anchor => {
      const element = readXml(text.slice(place.start, place.end));
      return {
        kind: KINDS.find((kind) => kind === place.name) ?? 'twoCellAnchor',
        index,
        start: place.start,
        end: place.end,
        element,
        name: shapeProperties(element)?.attributes.name ?? '',
        chart: chartOf(file, link.target, element),
      };
    });
  return { path: link.target, relationshipId: link.id, text, anchors };
}

/** A number that no shape of a drawing has yet, grouped ones included. */
export function freeShapeId(drawingText: string): number {
  const taken = [...drawingText.matchAll(/cNvPr\b[^>]*?\bid\s*=\s*["'](\d+)["']/g)].map((match) =>
    Number(match[1]),
  );
  return Math.max(1, ...taken) + 1;
}

/**
 * The model's id of a chart that came from a file: of the sheet's number and the anchor's place, so that reader and
 * writer agree on it without talking.
 *
 * @example chartModelId(2, 0) // '{00000002-0002-0000-0001-000000000000}'
 */
export function chartModelId(sheetId: number, anchor: number): string {
  const hex = (number: number, length: number): string =>
    number.toString(16).toUpperCase().padStart(length, '0');
  return `{${hex(sheetId, 8)}-0002-0000-0001-${hex(anchor, 12)}}`;
}
