import type { Shape, Stroke } from './shapes';

const SVG = 'http://www.w3.org/2000/svg';
/** Fonts that stand in where the chart's own, or Excel's automatic one, is not there. */
const SERIF = "'Liberation Serif', Tinos, serif";
const AUTOMATIC = "Calibri, Carlito, 'Liberation Sans', sans-serif";
const INK = '#262626';
const MARKER = 4;

const DASHES: Readonly<Record<Stroke['style'], readonly number[] | null>> = {
  continuous: null,
  dash: [4, 3],
  dot: [1, 1.5],
  dashDot: [4, 2, 1, 2],
};

type Attributes = Readonly<Record<string, string | number>>;

function node(name: string, attributes: Attributes, children: readonly Node[] = []): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

function named(name: string, text: string): SVGElement {
  return node(name, {}, [document.createTextNode(text)]);
}

function stroked({ color, width, style }: Stroke): Attributes {
  const dash = DASHES[style];
  const dashes = dash === null ? {} : { 'stroke-dasharray': dash.map((part) => part * width).join(' ') };
  return { stroke: color, 'stroke-width': width, 'stroke-linejoin': 'round', ...dashes };
}

function markerNode({ at: [x, y], form, color }: Extract<Shape, { kind: 'marker' }>): SVGElement {
  if (form === 'circle') return node('circle', { cx: x, cy: y, r: MARKER, fill: color });
  const corners = {
    square: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    diamond: [
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ],
    triangle: [
      [0, -1.2],
      [1.2, 1],
      [-1.2, 1],
    ],
  }[form];
  const points = corners.map(([right = 0, down = 0]) => `${x + right * MARKER},${y + down * MARKER}`);
  return node('polygon', { points: points.join(' '), fill: color });
}

function textNode(shape: Extract<Shape, { kind: 'text' }>): SVGElement {
  const { at, text, size, anchor, bold, turned } = shape;
  const [x, y] = at;
  const attributes = {
    x,
    y,
    'font-size': size,
    'text-anchor': anchor,
    fill: INK,
    ...(bold ? { 'font-weight': 'bold' } : {}),
    ...(turned ? { transform: `rotate(-90 ${x} ${y})` } : {}),
  };
  return node('text', attributes, [document.createTextNode(text)]);
}

function shapeNode(shape: Shape): SVGElement {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill, stroke } = shape;
      return node('rect', { x, y, width, height, fill, ...(stroke ? stroked(stroke) : {}) });
    }
    case 'line': {
      const points = shape.points.map((point) => point.join(',')).join(' ');
      return node('polyline', { points, fill: 'none', ...stroked(shape.stroke) });
    }
    case 'marker':
      return markerNode(shape);
    case 'text':
      return textNode(shape);
  }
}

/**
 * A chart as a picture that can be read aloud: its name is its title, its description the figures.
 *
 * @param look - its size, its name, what is read after the name, and its font, null for automatic
 */
export function chartPicture(
  shapes: readonly Shape[],
  look: {
    readonly width: number;
    readonly height: number;
    readonly name: string;
    readonly description: string;
    readonly font: string | null;
  },
): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: `0 0 ${look.width} ${look.height}`,
    role: 'img',
    'font-family': look.font === null ? AUTOMATIC : `'${look.font.replaceAll("'", '')}', ${SERIF}`,
    'aria-label': look.name,
  };
  for (const [key, value] of Object.entries(attributes)) picture.setAttribute(key, value);
  if (look.description !== '') picture.append(named('desc', look.description));
  picture.append(...shapes.map(shapeNode));
  return picture;
}
