import type { CellContent } from '../../core/grid/grid';
import type { BlockFigure } from '../../core/paste/block';
import type { PasteMessages } from '../messages/paste';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';
import { typedTotals } from './typed-totals';

const { count, date } = numbers;

const figure = (one: BlockFigure): string => {
  switch (one.kind) {
    case 'people':
      return count(one.people);
    case 'blank':
      return '(blank)';
    default:
      return one.shown;
  }
};

const shown = (content: CellContent): string =>
  typeof content === 'number' ? numbers.figure(content) : content === '' ? '(blank)' : String(content);

export const paste: PasteMessages = {
  choose: {
    announced: (sheet) =>
      `The figures go into the column of results of “${sheet}”, by the names of the units. Nothing is written until you have seen the match and press Fill in the figures.`,
    insurance: 'Fill in the figures of',
    noInsurance: '— choose the insurance —',
    insuranceWanted: 'Choose the insurance first.',
    text: 'The figures that BHXH sent',
    textHint:
      'Copy the names of the units and the figures from Excel, Word, a mail or a PDF, and paste them here (Ctrl+V).',
    read: 'Match',
    elsewhere: 'Or the figures are in this workbook',
    sheet: 'The sheet with the figures',
    noSheet: '— choose a sheet —',
    readSheet: 'Take this sheet',
    selection: 'Use the selection',
    selectionHint:
      'Select the cells with the units and their figures (on any sheet), then press this button.',
  },
  question: {
    empty: () => 'There are no figures yet; copy the table that BHXH sent and paste it again.',
    'no-units': () =>
      'There is no name of a unit; copy the column of names with the figures and paste again.',
    'no-figures': () =>
      'There are units but no column of people; copy the column of figures with the names and paste again.',
    'other-insurance': ({ candidates }) =>
      `These figures are headed as those of another insurance (${[...new Set(candidates.map(({ insurance }) => layout.insurance[insurance]))].join(', ')}); if they are meant all the same, choose the column.`,
    'which-figures': ({ candidates }) =>
      candidates.length === 1
        ? 'It is not sure that this column holds the results; if it does, choose it and go on.'
        : `${plural(candidates.length, 'column')} could be the results; choose one.`,
    'unit-twice': ({ units }) =>
      `${plural(units.length, 'unit')} ${units.length === 1 ? 'is' : 'are'} named more than once; choose the row that counts.`,
    'no-actual-column': ({ insurance }) =>
      `The sheet has no column of results of ${layout.insurance[insurance]} any more; look at its columns under Layout and paste again.`,
    'several-actual-columns': ({ columns }) =>
      `The sheet has ${plural(columns.length, 'column')} of results of this insurance; choose the one to fill.`,
  },
  answer: {
    figures: ({ column, header, insurance }, letters) => {
      const place = letters === null ? `Column ${count(column)}` : `Column ${letters}`;
      const said = header.length > 0 ? header.join(' · ') : layout.insurance[insurance];
      return header.length > 0 || insurance !== 'none' ? `${place}: ${said}` : place;
    },
    examples: (examples) => `such as ${examples.join('; ')}`,
    column: (letters, header) => `Column ${letters}: ${header.join(' · ')}`,
    whichRow: (unit) => `The row that counts for ${unit}`,
    row: (row, unit, one) => `Row ${count(row)}: ${unit} – ${figure(one)}`,
    go: 'Go on',
    wanted: 'Make the choice above first.',
    again: 'Paste again',
  },
  figure,
  match: {
    title: 'Match',
    into: ({ sheet, letters, insurance }) =>
      `Into column ${letters.join(', ')} (${layout.insurance[insurance]}) of “${sheet}”.`,
    from: ({ source, figures: { header, column } }, letters) => {
      const named = header.length > 0 ? ` “${header.join(' · ')}”` : '';
      switch (source.from) {
        case 'text':
          return `Figures from column ${count(column)}${named} of what was pasted.`;
        case 'sheet':
          return `Figures from column ${letters}${named} of “${source.sheet}”.`;
        case 'range':
          return `Figures from column ${letters}${named}, cells ${source.range} of “${source.sheet}”.`;
      }
    },
    counts: ({ matched, asked, notFound, missing }) =>
      [
        `${count(matched)} matched`,
        asked === 0 ? null : `${count(asked)} to be asked`,
        notFound === 0 ? null : `${count(notFound)} not found`,
        missing === 0 ? null : `${plural(missing, 'unit')} without a figure`,
      ]
        .filter((part) => part !== null)
        .join(' · '),
    notice: (notice) => {
      if (notice.code === 'changed')
        return 'Something was edited since the match, so nothing was written; look again, then press Fill in the figures.';
      const { was, now } = notice;
      const before = was === null ? '' : ` When you pasted it was ${date(was)}.`;
      const present = now === null ? 'The day of the sheet has changed' : `The sheet is now of ${date(now)}`;
      return `${present}, so nothing was written.${before} If these are the figures of that day, press Fill in the figures once more.`;
    },
    asked: (total) => `${plural(total, 'row')} for you to decide`,
    why: ({ match, fate, said }) => {
      if (fate === 'done') return 'Filled in.';
      if (said === 'none') return 'Left out.';
      if (fate === 'claimed-twice') return 'Another row is this unit already.';
      if (fate === 'no-figure') return 'This is no number of people, so it is not filled in.';
      if (fate === 'formula') return 'The cell of the sheet is a formula, so it is not filled in.';
      if (said !== null) return 'Will be filled in as you chose.';
      switch (match) {
        case 'near':
          return 'A name that is near, but not surely the same.';
        case 'ambiguous':
          return 'This name may be several units.';
        default:
          return 'There is no such name on the sheet.';
      }
    },
    list: (unit) => `Which unit is ${unit}`,
    choose: '— choose a unit —',
    likely: 'Near',
    others: 'Other units without a figure',
    none: 'Not on the sheet',
    unit: ({ unit, group }) => (group === null ? unit : `${unit} (${group})`),
    unusable: (total) => `${plural(total, 'row')} that cannot be filled in`,
    unusableRow: ({ unit, figure: one, fate }, target) => {
      const at = target === null ? '' : ` ${target.address} keeps ${shown(target.content)}.`;
      if (fate === 'formula') return `${unit}: the cell of the sheet is a formula.${at}`;
      if (fate === 'claimed-twice') return `${unit}: two rows are this unit.${at}`;
      switch (one.kind) {
        case 'blank':
          return `${unit}: no figure.${at}`;
        case 'doubtful':
          return `${unit}: “${one.shown}” may be ${one.readings.map((reading) => count(reading)).join(' or ')}, which is not sure.${at}`;
        case 'people':
          return `${unit}: ${count(one.people)}.${at}`;
        default:
          return `${unit}: “${one.shown}” is no number of people.${at}`;
      }
    },
    leave: 'Leave out',
    leaveUnit: (unit) => `Leave out ${unit}`,
    left: 'Left out.',
    takeUp: 'Take up again',
    takeUpUnit: (unit) => `Take up ${unit} again`,
    matched: (total) => `${plural(total, 'unit')} matched`,
    matchedRow: ({ unit, figure: one, fate }, target) => {
      const place = target === null ? '' : `${target.address} · `;
      const name = target === null || target.unit === unit ? unit : `${unit} → ${target.unit}`;
      if (fate === 'done') return `${place}${name}: ${figure(one)} filled in`;
      if (fate === 'unchanged') return `${place}${name}: ${figure(one)}, there already`;
      return `${place}${name}: ${shown(target?.content ?? '')} → ${figure(one)}`;
    },
    passedOver: (total) => `${plural(total, 'row')} not taken (totals, groups …)`,
    passedOverRow: ({ label, why }) =>
      `${label} (${{ total: 'a total', group: 'a group', ofWhich: 'of which', outside: 'outside the table' }[why]})`,
    missing: (total) => `${plural(total, 'unit')} of the sheet without a figure`,
    missingUnit: (unit, content) =>
      content === '' ? `${unit}: the cell is blank` : `${unit}: keeps ${shown(content)}`,
    typedTotals,
    fill: 'Fill in the figures',
    fillHint: ({ toFill, letters }) =>
      toFill === 0
        ? 'There is nothing to fill in yet.'
        : `Writes ${plural(toFill, 'cell')} in column ${letters.join(', ')}, and no other.`,
    again: 'Paste again',
    leaveAll: (total) => `Leave out ${plural(total, 'row')}`,
    another: 'Paste other figures',
    settled: 'Every row that was pasted is dealt with.',
  },
};
