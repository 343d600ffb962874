import type { ChartContent, ChartModel } from '../../model/chart-model';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { refuseUnlessAllowed } from '../refusals/protection';
import type { SheetSelf } from '../session';
import { chart } from './chart';
import { NEW_AXIS } from './chart-axes';
import { NEW_SIZE, placeOf } from './chart-places';
import { seriesFrom } from './chart-source';
import { textOfFormula } from './chart-texts';
import { takenChartType } from './chart-types';

const chartsOn = ({ session, sheetId }: SheetSelf): readonly ChartModel[] =>
  session.sheet(sheetId).extras.charts;

/** `Excel.ChartCollection` of a sheet, from the back to the front. */
export const charts: (self: SheetSelf) => HostObject = defineClass<SheetSelf>({
  name: 'ChartCollection',
  items: (self) => chartsOn(self).map(({ id }) => chart({ ...self, id })),
  item: getItem,
  scalars: { count: { read: (self) => chartsOn(self).length } },
  methods: {
    add,
    getCount: (self) => chartsOn(self).length,
    getItem,
    getItemAt: (self, args) => {
      const found = chartsOn(self)[args.integer(0)];
      if (!found) throw new HostError('InvalidArgument');
      return chart({ ...self, id: found.id });
    },
    getItemOrNullObject: (self, args) => find(self, args.text(0)) ?? NULL_OBJECT,
  },
});

/** By its name, the first of several; or by the id that the client was given. */
function find(self: SheetSelf, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const found =
    chartsOn(self).find(({ id }) => id === key) ??
    chartsOn(self).find(({ name }) => name.toLowerCase() === wanted);
  return found ? chart({ ...self, id: found.id }) : null;
}

function getItem(self: SheetSelf, args: Arguments): HostObject {
  const found = find(self, args.text(0));
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function add(self: SheetSelf, args: Arguments): HostObject {
  const { session, sheetId } = self;
  const sheet = session.sheet(sheetId);
  const type = takenChartType(args.raw(0));
  const series = seriesFrom(args, 1, type);
  if (series.length === 0) throw invalidArgument('the range makes no series');
  refuseUnlessAllowed(sheet, 'objects');
  const [first, ...more] = series;
  const content: ChartContent = {
    type,
    title: more.length > 0 ? 'Chart Title' : textOfFormula(session, first?.name ?? '') || 'Chart Title',
    series,
    categoryAxis: NEW_AXIS,
    valueAxis: { ...NEW_AXIS, majorGridlines: true },
    legend: more.length > 0 ? 'bottom' : null,
    gapWidth: null,
  };
  const id = freeId(self);
  const place = placeOf(sheet, { left: 0, top: 0, ...NEW_SIZE });
  sheet.extras.charts = [...sheet.extras.charts, { id, name: freeName(self), ...place, content }];
  return chart({ session, sheetId, id });
}

/** Excel's own names for new charts. */
function freeName(self: SheetSelf): string {
  const taken = new Set(chartsOn(self).map(({ name }) => name.toLowerCase()));
  for (let number = taken.size + 1; ; number += 1) {
    if (!taken.has(`chart ${number}`)) return `Chart ${number}`;
  }
}

function freeId({ session }: SheetSelf): string {
  const taken = new Set(session.engine.sheets.flatMap(({ extras }) => extras.charts.map(({ id }) => id)));
  for (let number = taken.size + 1; ; number += 1) {
    const id = `{00000000-0002-0000-0000-${number.toString(16).padStart(12, '0').toUpperCase()}}`;
    if (!taken.has(id)) return id;
  }
}
