import type { ConditionalFormat } from '../../model/workbook-model';
import { HostError, invalidArgument } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { refuseUnlessAllowed } from '../refusals/protection';
import { RangeSelf } from '../session';
import { takenFlag, takenNumber, takenText, takenWord } from '../taken-values';
import { changeFormat, formatOf } from './conditional-format-self';
import type { FormatSelf } from './conditional-format-self';
import { conditionalStyle } from './conditional-style';
import { range } from './range';
import { rangeAreas } from './range-areas';

export const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** The rules that the model keeps without reading them, by their type in the file. */
const OTHER_TYPES: Readonly<Record<string, (typeof TYPES)[number]>> = {
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
/** Office.js' names of the file's operators. */
const OPERATOR_NAMES = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

function typeOf({ rule }: ConditionalFormat): (typeof TYPES)[number] {
  if (rule.type === 'custom') return 'Custom';
  if (rule.type === 'cellValue') return 'CellValue';
  return OTHER_TYPES[rule.fileType] ?? 'PresetCriteria';
}

function areasOf(self: FormatSelf): RangeSelf[] {
  return formatOf(self).ranges.map((area) => new RangeSelf(self.session, self.sheetId, area));
}

/** Whether the rule is of this type; else its part of another type is not there. */
function part(
  type: 'custom' | 'cellValue',
  make: (self: FormatSelf) => HostObject,
): Record<string, (self: FormatSelf) => HostObject> {
  return {
    [type]: (self) => {
      if (formatOf(self).rule.type !== type) throw new HostError('InvalidOperation');
      return make(self);
    },
    [`${type}OrNullObject`]: (self) => (formatOf(self).rule.type === type ? make(self) : NULL_OBJECT),
  };
}

/** `Excel.ConditionalFormat`. */
export const conditionalFormat: (self: FormatSelf) => HostObject = defineClass<FormatSelf>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { read: ({ id }) => id },
    type: { read: (self) => typeOf(formatOf(self)) },
    // Counted from 0 here, from 1 in the file.
    priority: {
      read: (self) => rank(self),
      write: (self, sent) => {
        setRank(self, takenNumber(sent));
      },
    },
    stopIfTrue: {
      read: (self) => formatOf(self).stopIfTrue,
      write: (self, sent) => {
        changeFormat(self, { stopIfTrue: takenFlag(sent) });
      },
    },
  },
  navigations: {
    ...part('custom', (self) => custom(self)),
    ...part('cellValue', (self) => cellValue(self)),
  },
  methods: {
    delete: (self) => {
      const { extras } = self.session.sheet(self.sheetId);
      refuseUnlessAllowed(self.session.sheet(self.sheetId), 'formatCells');
      const gone = formatOf(self);
      extras.conditionalFormats = extras.conditionalFormats.filter((format) => format !== gone);
    },
    getRange: (self) => {
      const [only, ...more] = areasOf(self);
      if (!only || more.length > 0) throw new HostError('InvalidOperation');
      return range(only);
    },
    getRangeOrNullObject: (self) => {
      const [only, ...more] = areasOf(self);
      return only && more.length === 0 ? range(only) : NULL_OBJECT;
    },
    getRanges: (self) => rangeAreas({ session: self.session, sheetId: self.sheetId, ranges: areasOf(self) }),
  },
});

function ordered(self: FormatSelf): ConditionalFormat[] {
  return [...self.session.sheet(self.sheetId).extras.conditionalFormats].sort(
    (a, b) => a.priority - b.priority,
  );
}

function rank(self: FormatSelf): number {
  return ordered(self).indexOf(formatOf(self));
}

/** Moves the rule to a place in the order; a negative place counts from the end. */
function setRank(self: FormatSelf, place: number): void {
  const { extras } = self.session.sheet(self.sheetId);
  refuseUnlessAllowed(self.session.sheet(self.sheetId), 'formatCells');
  const moved = formatOf(self);
  const others = ordered(self).filter((format) => format !== moved);
  const at = place < 0 ? Math.max(0, others.length + 1 + place) : Math.min(place, others.length);
  others.splice(at, 0, moved);
  extras.conditionalFormats = others.map((format, index) => ({ ...format, priority: index + 1 }));
}

const custom = defineClass<FormatSelf>({
  name: 'CustomConditionalFormat',
  navigations: { rule: (self) => customRule(self), format: (self) => conditionalStyle(self) },
});

const customRule = defineClass<FormatSelf>({
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      read: (self) => {
        const { rule } = formatOf(self);
        return rule.type === 'custom' ? rule.formula : '';
      },
      write: (self, sent) => {
        changeFormat(self, { rule: { type: 'custom', formula: takenFormula(sent) } });
      },
    },
  },
});

const cellValue = defineClass<FormatSelf>({
  name: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      read: (self) => {
        const { rule } = formatOf(self);
        if (rule.type !== 'cellValue') return null;
        const operator = OPERATOR_NAMES[OPERATORS.findIndex((name) => name === rule.operator)] ?? 'Invalid';
        return { formula1: rule.formula1, formula2: rule.formula2 ?? null, operator };
      },
      write: (self, sent) => {
        changeFormat(self, { rule: cellValueRule(sent) });
      },
    },
  },
  navigations: { format: (self) => conditionalStyle(self) },
});

function cellValueRule(sent: unknown): ConditionalFormat['rule'] {
  if (typeof sent !== 'object' || sent === null) throw invalidArgument('a rule is needed');
  const { formula1, formula2, operator } = sent as Record<string, unknown>;
  const name = takenWord(operator, OPERATOR_NAMES);
  const word = OPERATORS[OPERATOR_NAMES.indexOf(name)] ?? 'between';
  const two = word === 'between' || word === 'notBetween';
  if (two && typeof formula2 !== 'string') throw invalidArgument(`${name} needs formula2`);
  return {
    type: 'cellValue',
    operator: word,
    formula1: asFormula(takenText(formula1)),
    ...(typeof formula2 === 'string' && two ? { formula2: asFormula(formula2) } : {}),
  };
}

const asFormula = (written: string): string => (written.startsWith('=') ? written : `=${written}`);

function takenFormula(sent: unknown): string {
  const formula = takenText(sent);
  if (!formula.startsWith('=') || formula.length < 2) throw invalidArgument('a formula starts with =');
  return formula;
}
