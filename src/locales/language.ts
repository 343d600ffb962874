/** The languages that the add-in speaks. Vietnamese is the default. */
export type Language = 'vi' | 'en';
