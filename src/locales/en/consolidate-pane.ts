import type { ConsolidatePaneMessages } from '../messages/consolidate-pane';
import { numbers } from './numbers';
import { plural } from './plural';

const { count, date } = numbers;

export const consolidatePane: ConsolidatePaneMessages = {
  intro:
    'Choose the Excel files that the units sent. They are read on this machine, go nowhere else, and stay as they are.',
  choose: 'Choose files…',
  chooseMore: 'Choose more files…',
  drop: 'or drop files here',
  reading: (file, files) => `Reading ${count(file)} of ${count(files)} files…`,
  stop: 'Stop',
  found: ({ used, files, units, asOf }) =>
    `${used === files ? `All ${count(files)}` : `${count(used)} of ${count(files)}`} files can be used: ${plural(units, 'unit')}${asOf === null ? '' : `, as of ${date(asOf)}`}.`,
  unusable: (files) => `${plural(files, 'file')} that cannot be used`,
  remarks: (remarks, notesSheet) =>
    `${plural(remarks, 'place')} in the other files to look at, listed on “${notesSheet}”.`,
  announced: (sheet, notesSheet) =>
    `Two new sheets will be added to the open workbook: “${sheet}” and “${notesSheet}”. The sheets that are there stay as they are.`,
  nothing: 'None of the files can be used, so nothing is brought together.',
  confirm: 'Bring them into this workbook',
  startAnew: 'Start anew',
};
