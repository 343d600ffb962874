import type { ContributorGroup } from '../../core/contribution/contribution-rules';

/** Whom the State helps, as the pane and the sheet name them. */
export const contributorGroup: Readonly<Record<ContributorGroup, string>> = {
  poor: 'Poor household',
  nearPoor: 'Near-poor household',
  ethnicMinority: 'Ethnic minority',
  other: 'Others',
};
