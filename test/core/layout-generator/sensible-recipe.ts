import type { Meaning } from './meanings';
import type { Recipe } from './recipe';

/**
 * A recipe without the choices that have no sense for its meaning, or that would leave a reader at a loss: a kind that is
 * told nowhere, a day without a year, a total that is not there.
 */
export function sensibleRecipe(asked: Recipe, meaning: Meaning): Recipe {
  const roles = meaning.blocks.flatMap((block) => block.roles);
  const headerForm = sensibleHeader(asked, meaning);
  const needsTitle =
    meaning.leafKinds ||
    headerForm === 'titleOnly' ||
    meaning.sheet === 'quota' ||
    asked.dateForm === 'yearless';
  const title = needsTitle ? 'usual' : asked.title;
  const total = asked.units < 2 && asked.total === 'top' ? 'bottom' : asked.total;
  const grouped = asked.units >= 4;
  const shortHeader = meaning.leafKinds || headerForm === 'titleOnly' || headerForm === 'glued';
  return {
    ...asked,
    headerForm,
    title,
    total,
    asOf: sensibleAsOf(asked, meaning, headerForm, title),
    dateForm: meaning.sheet === 'quota' ? 'slash' : asked.dateForm,
    nestedKinds:
      asked.nestedKinds &&
      !meaning.leafKinds &&
      (headerForm === 'kindOverRole' || headerForm === 'periodOverRole'),
    pairHeads:
      asked.pairHeads &&
      ['increase', 'surplus', 'newCount'].some((role) => roles.some((one) => one === role)) &&
      headerForm === 'kindOverRole',
    groups: grouped ? asked.groups : 'none',
    groupFigures:
      grouped && asked.groups !== 'none' && asked.groups !== 'subtotals' ? asked.groupFigures : true,
    groupLabel: grouped && asked.groups !== 'none' ? asked.groupLabel : 'unit',
    totalLabel: total === 'none' ? 'first' : asked.totalLabel,
    ofWhich: total === 'none' && asked.ofWhich === 'afterTotal' ? 'none' : asked.ofWhich,
    blankRows: total !== 'bottom' && asked.blankRows === 'beforeTotal' ? 'none' : asked.blankRows,
    blankColumns:
      meaning.blocks.length === 1 && asked.blankColumns === 'betweenBlocks' ? 'none' : asked.blankColumns,
    shallow:
      shortHeader && asked.extraHeader !== 'overall' && asked.asOf !== 'dateCell' ? 'top' : asked.shallow,
    unitHeader: asked.shallow === 'bottom' || meaning.shared.length > 0 ? 'usual' : asked.unitHeader,
    // Nobody ranks units by what they are given to do.
    noise: asked.noise === 'rank' && meaning.sheet === 'quota' ? 'note' : asked.noise,
  };
}

function sensibleHeader(asked: Recipe, meaning: Meaning): Recipe['headerForm'] {
  const alike = meaning.blocks.every(({ roles }) => roles.join() === meaning.blocks[0]!.roles.join());
  switch (asked.headerForm) {
    case 'titleOnly':
      return meaning.blocks.length > 1 ? 'kindOverRole' : 'titleOnly';
    case 'roleOverKind':
      return meaning.blocks.length > 1 && alike ? 'roleOverKind' : 'kindOverRole';
    case 'periodOverRole':
      return comparesDays(meaning) ? 'periodOverRole' : 'kindOverRole';
    case 'kindOverRole':
    case 'glued':
      return asked.headerForm;
  }
}

function sensibleAsOf(
  asked: Recipe,
  meaning: Meaning,
  form: Recipe['headerForm'],
  title: Recipe['title'],
): Recipe['asOf'] {
  if (meaning.sheet === 'quota') return 'title';
  const inHeader =
    meaning.blocks.some(({ roles }) => roles.includes('actual')) &&
    meaning.family !== 'schools' &&
    !meaning.leafKinds;
  const inTitle = title !== 'none';
  const wanted = !inHeader && asked.asOf !== 'none' ? 'title' : asked.asOf;
  // A head with the day over the columns tells it, whatever the title says.
  if (form === 'periodOverRole')
    return inTitle && (wanted === 'title' || wanted === 'both') ? 'title' : 'header';
  // Where an earlier day stands in the header, the later one must stand somewhere too.
  if (comparesDays(meaning) && (wanted === 'none' || (wanted === 'title' && !inTitle))) return 'header';
  return wanted;
}

/** True where the sheet sets two days beside each other. */
function comparesDays(meaning: Meaning): boolean {
  return meaning.prior === 'date' && meaning.blocks.some(({ roles }) => roles.includes('prior'));
}
