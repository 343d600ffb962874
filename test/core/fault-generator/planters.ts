import type { FaultCode, Planter } from './fault';
import { missingUnit, unknownUnit } from './planters/against-quota';
import { decimalMisread, thousandsMisread } from './planters/misread-columns';
import { exceedsPlan, ordinalGap } from './planters/structure';
import { formulaError, missingValue, notANumber, numberAsText } from './planters/text-figures';
import { fractionalCount, negativeCount, zeroPlan } from './planters/wrong-counts';
import { dateAmbiguous, dateOrder } from './planters/wrong-dates';
import { unknownHeader } from './planters/unknown-header';
import { changeMismatch, rateMismatch, remainingMismatch } from './planters/wrong-derived';
import { breakdownMismatch, groupMismatch, totalMismatch } from './planters/wrong-sums';
import { duplicateUnit, similarUnit } from './planters/wrong-units';

/** One sort of fault for each code of severity error or warning. */
export const planters: Readonly<Partial<Record<FaultCode, Planter>>> = {
  'number-as-text': numberAsText,
  'thousands-misread': thousandsMisread,
  'decimal-misread': decimalMisread,
  'not-a-number': notANumber,
  'missing-value': missingValue,
  'zero-plan': zeroPlan,
  'negative-count': negativeCount,
  'fractional-count': fractionalCount,
  'formula-error': formulaError,
  'duplicate-unit': duplicateUnit,
  'similar-unit': similarUnit,
  'unknown-unit': unknownUnit,
  'missing-unit': missingUnit,
  'ordinal-gap': ordinalGap,
  'total-mismatch': totalMismatch,
  'group-mismatch': groupMismatch,
  'rate-mismatch': rateMismatch,
  'change-mismatch': changeMismatch,
  'remaining-mismatch': remainingMismatch,
  'breakdown-mismatch': breakdownMismatch,
  'exceeds-plan': exceedsPlan,
  'date-order': dateOrder,
  'date-ambiguous': dateAmbiguous,
  'layout-unsure': unknownHeader,
};
