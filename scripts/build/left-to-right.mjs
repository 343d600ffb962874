/**
 * What Griffel asks of `rtl-css-js`, for a pane whose languages are written from left to right: nothing is mirrored.
 */
export const convertProperty = (key, value) => ({ key, value });
export const convert = (styles) => styles;
