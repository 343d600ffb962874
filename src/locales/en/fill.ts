import type { FillMessages } from '../messages/fill';
import { shortList } from '../short-list';
import { layout } from './layout';
import { plural } from './plural';

const convention: FillMessages['convention'] = {
  pointsPublished: 'Points (earlier rate rounded)',
  pointsExact: 'Points (not rounded)',
  growth: 'Growth on the earlier figure (%)',
  ratio: 'Percent of the earlier figure',
  count: 'People more or fewer',
};

export const fill: FillMessages = {
  looking: 'Looking for what is missing…',
  columnsTitle: 'Missing columns',
  noColumns: 'The table has all its calculated columns.',
  column: ({ role, insurance, after }) =>
    `${layout.role[role]} of ${layout.insurance[insurance]}, after column ${after}`,
  header: (header) => `Heading: ${header}`,
  shifts: 'The columns behind go to the right; formulas follow by themselves.',
  sumsTitle: 'Blank sums',
  sums: ({ of, addresses }) => {
    const { names, more } = shortList(addresses);
    const others = more > 0 ? ` and ${plural(more, 'more cell')}` : '';
    return `${of === 'total' ? 'Total rows' : 'Group rows'}: ${names.replaceAll(';', ',')}${others}`;
  },
  conventionTitle: 'The change columns count',
  conventionOf: (insurance, letters) =>
    letters === null
      ? `${layout.insurance[insurance]} (new column)`
      : `${layout.insurance[insurance]} (column ${letters})`,
  convention,
  bySheet: (said) => `As the sheet does: ${convention[said]}`,
  reason: (reason) => {
    switch (reason.by) {
      case 'person':
        return 'Chosen by you.';
      case 'cells':
        return `By ${reason.holds} of the ${plural(reason.of, 'filled cell')}.`;
      case 'header':
        return `By the words “${reason.words}” in the heading.`;
      case 'sibling':
        return `By the change column of ${layout.insurance[reason.insurance]}.`;
      case 'default':
        return 'The usual way; heading and cells do not tell.';
    }
  },
  contentTitle: 'The calculated columns hold',
  content: { formulas: 'Formulas', values: 'Figures' },
  contentHint: {
    formulas: 'When a figure changes, the result changes too.',
    values: 'The results stay until Recalculate is pressed again.',
  },
  announced: 'The other calculated columns of the table are recalculated too.',
  confirm: 'Add and fill',
  cancel: 'Cancel',
};
