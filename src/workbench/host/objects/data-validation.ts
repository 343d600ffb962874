import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { notImplemented } from '../protocol/host-error';
import type { RangeSelf } from '../session';

/**
 * `Excel.DataValidation`. The workbook model does not hold the rules (they stay in the file), so what a cell allows
 * cannot be told: saying "None" would be a guess.
 */
export const dataValidation: (self: RangeSelf) => HostObject = defineClass<RangeSelf>({
  name: 'DataValidation',
  scalars: {
    type: {
      read: () => {
        throw notImplemented('DataValidation.type');
      },
    },
    rule: {
      read: () => {
        throw notImplemented('DataValidation.rule');
      },
    },
  },
});
