import { createNumberForm } from '../number-form';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 6,000 · 46.81 · 18 Nov 2023: the month as a word, since English readers differ on which number it is. */
export const numbers = createNumberForm({
  decimal: '.',
  thousands: ',',
  date: (day, month, year) => `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`,
});
