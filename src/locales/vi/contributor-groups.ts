import type { ContributorGroup } from '../../core/contribution/contribution-rules';

/** Whom the State helps, as the pane and the sheet name them. */
export const contributorGroup: Readonly<Record<ContributorGroup, string>> = {
  poor: 'Hộ nghèo',
  nearPoor: 'Hộ cận nghèo',
  ethnicMinority: 'Dân tộc thiểu số',
  other: 'Đối tượng khác',
};
