/** A day as `2023-11-18`. */
export type IsoDate = string & { readonly brand: 'IsoDate' };
