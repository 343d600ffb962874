/**
 * The sequences of DrawingML's chart schema (ECMA-376 part 1, 21.2.2) for the elements that may hold more than one
 * kind of child, as far as anything here writes them.
 */
export const SCHEMA_ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  title: 'tx layout overlay spPr txPr extLst',
  tx: 'strRef rich v',
  rich: 'bodyPr lstStyle p',
  txPr: 'bodyPr lstStyle p',
  p: 'pPr r br fld endParaRPr',
  r: 'rPr t',
  rPr: 'ln noFill solidFill latin ea cs sym',
  defRPr: 'ln noFill solidFill latin ea cs sym',
  // Plots, and then axes, are free among themselves; this is the order that Excel writes.
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  // Columns and lines share what they have in common; no series has the parts of both.
  ser: 'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst',
  marker: 'symbol size spPr extLst',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  cat: 'multiLvlStrRef numLit numRef strLit strRef',
  val: 'numLit numRef',
  strRef: 'f strCache extLst',
  numRef: 'f numCache extLst',
  strCache: 'ptCount pt extLst',
  numCache: 'formatCode ptCount pt extLst',
  pt: 'v',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  scaling: 'logBase orientation max min extLst',
  majorGridlines: 'spPr',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  spPr: 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst',
  ln: 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd',
  solidFill: 'scrgbClr srgbClr',
  pPr: 'lnSpc spcBef spcAft defRPr extLst',
  wsDr: 'twoCellAnchor oneCellAnchor absoluteAnchor',
  twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData',
  from: 'col colOff row rowOff',
  to: 'col colOff row rowOff',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  nvGraphicFramePr: 'cNvPr cNvGraphicFramePr',
  xfrm: 'off ext',
  graphic: 'graphicData',
  graphicData: 'chart',
};

/** Children that must be there wherever their element is. */
export const REQUIRED: Readonly<Record<string, string>> = {
  chartSpace: 'chart',
  chart: 'plotArea',
  barChart: 'barDir axId',
  lineChart: 'grouping axId',
  ser: 'idx order',
  catAx: 'axId scaling axPos crossAx',
  valAx: 'axId scaling axPos crossAx',
  strRef: 'f',
  numRef: 'f',
  from: 'col colOff row rowOff',
  to: 'col colOff row rowOff',
};
