import { ICommandService } from '@univerjs/core';
import type { IDisposable, Univer } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { SpreadsheetSkeleton, Viewport } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { SpreadsheetEngine } from '../../engine/spreadsheet-engine';
import type { ChartModel } from '../../model/chart-model';
import { chartFigures, type ChartFigures } from '../chart/chart-figures';
import { chartPicture } from '../chart/chart-picture';
import { chartShapes } from '../chart/chart-shapes';
import { element } from '../chrome/element';
import { WORDS } from '../words';
import { cellsOfEngine } from './chart-cells';
import { chartPlace, lineStart } from './chart-place';

/** What the sheet in front looks like now. */
interface View {
  readonly skeleton: SpreadsheetSkeleton;
  readonly main: Viewport;
  /** Magnification. */
  readonly scale: number;
}

/** A chart that is on the page. */
interface Shown {
  readonly chart: ChartModel;
  readonly holder: HTMLElement;
  /** What it was drawn from; drawn anew when that changes. */
  drawnFrom: string;
}

/** A part of the sheet that scrolls, or does not, in each direction. */
type Pane = 'main' | 'top' | 'left' | 'corner';

/**
 * Draws the charts of the sheet in front over its cells, as pictures of our own: Univer's open packages have none. They
 * let clicks and the wheel through to the cells, and are redrawn when figures change.
 */
export class ChartOverlay {
  private readonly layer = element('div', { className: 'charts' });
  private readonly panes: Readonly<Record<Pane, HTMLElement>>;
  private readonly stops: IDisposable[] = [];
  private readonly sizes: ResizeObserver;
  private shown: Shown[] = [];
  private sheetId = '';
  private waiting = 0;

  constructor(
    private readonly univer: Univer,
    private readonly engine: SpreadsheetEngine,
    private readonly container: HTMLElement,
  ) {
    const pane = (): HTMLElement => this.layer.appendChild(element('div', { className: 'charts-pane' }));
    this.panes = { main: pane(), top: pane(), left: pane(), corner: pane() };
    const commands = univer.__getInjector().get(ICommandService);
    // Scrolling, other sheets, widths, magnification: all of it is a command of Univer's.
    this.stops.push(commands.onCommandExecuted(() => this.soon()));
    this.sizes = new ResizeObserver(() => this.soon());
    this.sizes.observe(container);
  }

  /** Draws what the charts show now; to be called when cells are calculated. */
  refresh(): void {
    const sheet = this.engine.activeSheet;
    this.sheetId = sheet.id;
    const { charts } = sheet.extras;
    const kept = this.shown.filter(({ chart }) => charts.includes(chart));
    for (const gone of this.shown) if (!kept.includes(gone)) gone.holder.remove();
    this.shown = charts.map(
      (chart) =>
        kept.find((one) => one.chart === chart) ?? {
          chart,
          holder: element('div', { className: 'chart' }),
          drawnFrom: '',
        },
    );
    this.place();
  }

  /** Takes the charts off the page. */
  dispose(): void {
    cancelAnimationFrame(this.waiting);
    this.sizes.disconnect();
    for (const stop of this.stops) stop.dispose();
    this.layer.remove();
  }

  /** Once for all that happens before the next picture of the page. */
  private soon(): void {
    cancelAnimationFrame(this.waiting);
    this.waiting = requestAnimationFrame(() => {
      if (this.engine.activeSheet.id === this.sheetId) this.place();
      else this.refresh();
    });
  }

  private view(): View | null {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.engine.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !main) return null;
    return { skeleton, main, scale: render.scene.getAncestorScale().scaleX };
  }

  /** Puts each chart where its cells are now. */
  private place(): void {
    const view = this.shown.length === 0 ? null : this.view();
    // The formula bar has a canvas too; the sheet's is by far the largest.
    const [canvas] = [...this.container.querySelectorAll('canvas')].sort(
      (one, other) => other.offsetWidth * other.offsetHeight - one.offsetWidth * one.offsetHeight,
    );
    const surface = canvas?.parentElement;
    if (!view || !canvas || !surface) {
      this.layer.remove();
      return;
    }
    if (this.layer.parentElement !== surface) surface.append(this.layer);
    const origins = this.placePanes(view);
    for (const one of this.shown) this.placeChart(one, view, origins);
  }

  /** Divides the sheet where it is frozen, and says where each part begins, in pixels of the page. */
  private placePanes({ skeleton, scale }: View): Readonly<Record<Pane, readonly [number, number]>> {
    const { rows, columns } = this.engine.activeSheet.frozen;
    const left = skeleton.rowHeaderWidth * scale;
    const top = skeleton.columnHeaderHeight * scale;
    const frozenLeft = left + lineStart(skeleton.columnWidthAccumulation, columns) * scale;
    const frozenTop = top + lineStart(skeleton.rowHeightAccumulation, rows) * scale;
    const origins = {
      main: [frozenLeft, frozenTop],
      top: [frozenLeft, top],
      left: [left, frozenTop],
      corner: [left, top],
    } as const;
    const put = (pane: Pane, right: string, bottom: string): void => {
      const [x, y] = origins[pane];
      this.panes[pane].style.inset = `${y}px ${right} ${bottom} ${x}px`;
    };
    put('main', '0px', '0px');
    put('top', '0px', `calc(100% - ${frozenTop}px)`);
    put('left', `calc(100% - ${frozenLeft}px)`, '0px');
    put('corner', `calc(100% - ${frozenLeft}px)`, `calc(100% - ${frozenTop}px)`);
    return origins;
  }

  private placeChart(
    one: Shown,
    { skeleton, main, scale }: View,
    origins: Readonly<Record<Pane, readonly [number, number]>>,
  ): void {
    const { chart, holder } = one;
    const { frozen } = this.engine.activeSheet;
    const [above, before] = [chart.from.row < frozen.rows, chart.from.column < frozen.columns];
    const pane: Pane = above ? (before ? 'corner' : 'top') : before ? 'left' : 'main';
    const { left, top, width, height } = chartPlace(skeleton, chart);
    const [x, y] = origins[pane];
    if (holder.parentElement !== this.panes[pane]) this.panes[pane].append(holder);
    Object.assign(holder.style, {
      left: `${(left - (before ? 0 : main.viewportScrollX)) * scale - x}px`,
      top: `${(top - (above ? 0 : main.viewportScrollY)) * scale - y}px`,
      width: `${width * scale}px`,
      height: `${height * scale}px`,
    });
    this.draw(one, Math.round(width), Math.round(height));
  }

  private draw(one: Shown, width: number, height: number): void {
    const { chart, holder } = one;
    const { content } = chart;
    const figures = content && chartFigures(content, cellsOfEngine(this.engine), WORDS.unnamedSeries);
    const drawnFrom = JSON.stringify([width, height, figures]);
    if (one.drawnFrom === drawnFrom) return;
    one.drawnFrom = drawnFrom;
    if (!content || !figures) {
      holder.replaceChildren(element('p', { text: WORDS.otherChart(chart.name) }));
      return;
    }
    const name = content.title?.replaceAll('\n', ' ') ?? chart.name;
    const shapes = chartShapes(content, figures, width, height);
    const font = content.font?.name ?? null;
    const look = { width, height, name, description: figuresInWords(figures), font };
    holder.replaceChildren(chartPicture(shapes, look));
  }
}

/** The figures of a chart for whoever hears it: series by series. */
function figuresInWords({ series, categories }: ChartFigures): string {
  const words = series.map(({ name, labels }) => {
    const figures = categories.map((category, at) => `${category} ${labels[at] ?? ''}`.trim());
    return `${name}: ${figures.join('; ')}`;
  });
  return words.join('. ');
}
