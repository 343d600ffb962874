import type { PaneMessages } from '../messages/pane';
import { findingCards } from './finding-cards';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';

const { count, date, threshold } = numbers;

export const pane: PaneMessages = {
  product: 'Tiến độ BHXH',
  starting: 'Opening Tiến độ BHXH…',
  working: {
    reading: 'Reading the sheet…',
    recalculate: 'Working out the columns…',
    summary: 'Making the summary…',
    ranking: 'Making the ranking…',
    correct: 'Reading the layout again…',
    repair: 'Repairing…',
    ignore: 'Keeping that in mind…',
    restore: 'Showing it again…',
    findings: 'Writing the findings sheet…',
    readPaste: 'Matching the units…',
    paste: 'Filling in the figures…',
    consolidate: 'Bringing the files together…',
    period: 'Opening the next period…',
    propose: 'Looking for what is missing…',
    fill: 'Adding and filling…',
    allocation: 'Splitting the quota…',
    contribution: 'Making the contribution table…',
    settings: 'Keeping that in mind…',
    takeBack: 'Putting the cells back…',
  },
  actions: {
    recalculate: 'Recalculate',
    makeSummary: 'Make the summary',
    makeRanking: 'Make the ranking',
    takeBack: 'Undo',
    refresh: 'Read the sheet again',
    goToCell: (address) => `Go to ${address}`,
    openSheet: (sheet) => `Open sheet “${sheet}”`,
    showAll: (total) => `Show all ${count(total)}`,
    showFewer: 'Show fewer',
  },
  outside: {
    title: 'This page runs in Excel',
    text: 'Tiến độ BHXH works beside an open workbook, so it has to be opened from Excel.',
    steps: [
      'Open the workbook with your figures in Excel.',
      'On the Home tab, press Open Tiến độ BHXH.',
      'If you are in Excel and still read this, check the network and open the pane again.',
    ],
  },
  unrecognised: {
    title: 'This sheet does not look like a quota or progress table.',
    text: 'It needs a unit column, a plan column and an actual column, one row a unit.',
    others: 'The quota and progress tables of this workbook are on other sheets:',
  },
  period: {
    announced: ({ from, kinds }) => {
      const day = from === null ? 'of this period' : `of ${date(from)}`;
      const moved =
        kinds.length === 0
          ? ''
          : `The actual figures ${day} of ${kinds.map((kind) => layout.insurance[kind]).join(', ')} become the earlier ones. `;
      return `${moved}The actual column is left empty for the new figures; dates in the headings follow. The figures ${day} are kept on the sheet “Progress history”.`;
    },
    date: 'Date of the new figures',
    proposed: (day) => date(day),
    tooEarly: (asOf) => `Choose a day after ${date(asOf)}.`,
    confirm: 'Open the period',
    cancel: 'Cancel',
  },
  upToDate: 'The calculated columns are complete and right.',
  findings: findingCards,
  lagging: {
    title: 'Units behind schedule',
    threshold: ({ by, threshold: percent, differ }) => {
      const said = differ ? 'unit by unit' : threshold(percent);
      return `${by === 'coverage' ? 'target of coverage' : 'threshold'} ${said}`;
    },
    below: (below, units, people) =>
      `${count(below)} of ${plural(units, 'unit')} below the threshold, ${plural(people, 'person', 'people')} needed`,
    allReached: ({ threshold: percent, differ }) =>
      differ ? 'Every unit has reached its own threshold.' : `Every unit has reached ${threshold(percent)}.`,
    gap: (people) => `${plural(people, 'person', 'people')} needed`,
    gapTo: (people, percent) => `${plural(people, 'person', 'people')} needed for ${threshold(percent)}`,
  },
  layout: {
    title: 'Show the layout',
    assign: 'Say what the columns are',
    assignHint:
      'If this is one of your tables, say which column is the plan, which is the actual figure, and of which insurance.',
    column: (letters) => `Column ${letters}`,
    noHeader: '(no heading)',
    chooseRole: (letters, header) => `What column ${letters}${quoted(header)} is`,
    chooseInsurance: (letters, header) => `Which insurance column ${letters}${quoted(header)} is about`,
    roleGroup: {
      labels: 'Names and numbers',
      figures: 'Plan and results',
      worked: 'Calculated',
      coverage: 'Coverage',
      money: 'Receivable and arrears',
      rest: 'Not used',
    },
    unitHint: 'If the units stand in another column, choose “Unit” there.',
    day: (day) => `Figures of ${date(day)}`,
    evidence: ({ by, text }) =>
      by === 'person' || text === '' ? layout.evidence[by] : `${layout.evidence[by]}: ${text}`,
    unsure: 'Unsure',
    noEvidence: 'No evidence yet',
    confirm: 'That is right',
    confirmColumn: (letters) => `That is right for column ${letters}`,
    doubtful: (letters) =>
      letters.length === 1
        ? `It is not certain what column ${letters.join()} is, so results may be wrong.`
        : `It is not certain what columns ${letters.join(', ')} are, so results may be wrong.`,
    review: 'Look and choose',
  },
  crash: {
    title: 'The pane has run into trouble',
    text: 'The figures in the workbook are untouched. Open the pane again; if it happens again, send the error details to whoever supports you.',
    details: 'Error details',
    copy: 'Copy the details',
    copied: 'Copied.',
    copyByHand: 'The details are selected; press Ctrl+C to copy them.',
    reload: 'Open the pane again',
  },
};

function quoted(header: string): string {
  return header === '' ? '' : ` (“${header}”)`;
}
