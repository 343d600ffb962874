import type { DispatchMessages } from '../messages/dispatch';
import { layout } from './layout';
import { plural } from './plural';

export const dispatch: DispatchMessages = {
  preview: 'What the figures say',
  nothingToSay:
    'By the present figures no unit has to be named; the dispatch has the overall figures and the annex only.',
  why: ({ insurance, sheet, why }) => {
    const kind = layout.insurance[insurance];
    switch (why) {
      case 'no-prior':
        return `${kind}: there are no earlier figures, so no unit is praised.`;
      case 'none-rose':
        return `${kind}: no other unit rose, so none is praised.`;
      case 'no-threshold':
        return `${kind}: there is no threshold, so no unit is named as lagging.`;
      case 'none-below':
        return `${kind}: every unit has reached the threshold, so none is named as lagging.`;
      case 'no-plan':
        return `${kind}: there is no plan, so the dispatch does not speak of it.`;
      case 'no-figures':
        return `${kind}: no unit has both a plan and an actual figure, so the dispatch does not speak of it.`;
      case 'older':
        return `${kind} on “${sheet}”: another sheet has later figures, so these are left out.`;
    }
  },
  errorsLeft: (errors) =>
    `The table has ${plural(errors, 'error')} left; repair them before the dispatch goes out.`,
  notRecalculated: 'The table has not been recalculated; the annex uses the recalculated rates and changes.',
  counts: { praised: 'Units praised', lagging: 'Lagging units' },
  groups: { head: 'Head of the dispatch', text: 'Basis and tasks', end: 'Copies and signature' },
  fields: {
    superior: 'Agency above (if any)',
    agency: 'Issuing agency',
    number: 'Number and symbol',
    place: 'Place',
    subject: 'Subject',
    recipients: 'To',
    basis: 'Legal basis',
    tasks: 'Tasks',
    report: 'Duty to report',
    authority: 'Authority and title',
    signer: 'Signed by',
    copies: 'Copies to',
  },
  oneALine: 'One a line.',
  date: 'Day of signing',
  dateHint: 'Leave empty to write it by hand.',
  times: 'Time',
  kept: 'What you fill in is remembered in this workbook when you save it here, or download or copy the dispatch.',
  keep: 'Save these details',
  download: 'Download the dispatch (.docx)',
  downloading: 'Making the file…',
  downloaded: (file) => `The file “${file}” was made; look in your downloads.`,
  notDownloaded: 'The file could not be made; copy the text and paste it into Word.',
  noFiles:
    'Excel for Mac and iPad cannot download a file from this pane. Copy the text and paste it into Word; copy the annex from the sheet.',
  copy: 'Copy the text',
  copied: 'Copied; paste it into Word with Ctrl+V.',
  copyByHand:
    'Excel does not let the pane copy. The text is selected in the field below: press Ctrl+C (⌘C on a Mac).',
  textField: 'Text of the dispatch',
};
