import { createNumberForm } from '../number-form';

/** 6.000 · 46,81 · 18/11/2023 */
export const numbers = createNumberForm({
  decimal: ',',
  thousands: '.',
  date: (day, month, year) => `${day}/${month}/${year}`,
});
