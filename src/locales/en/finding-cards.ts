import type { FindingCardMessages } from '../messages/finding-cards';
import { numbers } from './numbers';
import { plural } from './plural';

const { count } = numbers;

export const findingCards: FindingCardMessages = {
  title: 'Checks',
  none: 'Nothing wrong was found.',
  noneButIgnored: 'Nothing else was found.',
  onSheet: (sheet) => `Sheet “${sheet}”`,
  filter: 'Filter by severity',
  all: (total) => `All ${count(total)}`,
  kind: (name, total) => `${name} (${count(total)})`,
  cells: (letters, total) => `Column ${letters} · ${plural(total, 'cell')}`,
  repair: 'Repair',
  repairCell: (address, change) => `Repair ${address}: ${change}`,
  repairCells: (total) => `Repair ${plural(total, 'cell')}`,
  inColumn: (label, letters) => `${label} of column ${letters}`,
  repairAll: (total) => `Repair all ${count(total)} that are certain`,
  select: (address, change) => `${address}: ${change}`,
  chooseReading: (address) => `${address} reads`,
  undecided: 'Not chosen',
  ignore: 'Ignore',
  ignoreCell: (address) => `Ignore ${address}`,
  ignoreCells: (total) => `Ignore ${plural(total, 'cell')}`,
  ignored: (total) => `${count(total)} ignored`,
  restore: 'Show again',
  restoreCell: (address) => `Show again ${address}`,
  copy: 'Copy',
  copyCell: (address) => `Copy the sentence about ${address}`,
  copied: 'Copied.',
  copyByHand: 'The sentence is selected; press Ctrl+C to copy it.',
  writeSheet: 'Write a findings sheet',
};
