const pointsPerCharacter = 5.25;
const cellPadding = 3.75;

/** The width of a column that so many characters have, in points: Calibri 11, at 100 %. */
export function pointsOf(characters: number): number {
  return characters * pointsPerCharacter + cellPadding;
}

/** How many characters a column of so many points has. */
export function charactersOf(points: number): number {
  return (points - cellPadding) / pointsPerCharacter;
}
