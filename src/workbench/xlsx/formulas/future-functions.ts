/**
 * Functions younger than Excel 2007 stand in a file with a prefix that people never see: `IFNA` is `_xlfn.IFNA`.
 * A file without the prefix shows #NAME? until the cell is edited.
 */
const FUTURE = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML
FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC
IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P
STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL
TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
Z.TEST`.split(/\s+/),
);

/** Two of the dynamic-array functions carry a second prefix. */
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);

/** Applies `change` to a formula outside its strings, quoted names and brackets. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|[^"'[]+/g, (piece, quoted?: string) =>
    quoted === undefined ? change(piece) : piece,
  );
}

/**
 * A formula as people and Office.js see it.
 *
 * @example withoutPrefixes('_xlfn.IFNA(A1,0)') // 'IFNA(A1,0)'
 */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return outsideQuotes(formula, (code) => code.replace(/_xlfn\.(_xlws\.)?|_xlpm\.|_xlws\./g, ''));
}

/**
 * A formula as a file keeps it.
 *
 * @example withPrefixes('IFNA(A1,0)') // '_xlfn.IFNA(A1,0)'
 */
export function withPrefixes(formula: string): string {
  return outsideQuotes(formula, (code) =>
    code.replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu, (name) => {
      const upper = name.toUpperCase();
      if (WORKSHEET_FUTURE.has(upper)) return `_xlfn._xlws.${name}`;
      return FUTURE.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
}
