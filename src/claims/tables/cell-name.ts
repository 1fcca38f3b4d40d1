/** The name of a column as a spreadsheet shows it. @example columnLetters(28) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The name of a cell. @example cellName(4, 3) // 'C4' */
export function cellName(row: number, column: number): string {
  return `${column > 0 ? columnLetters(column) : ''}${row > 0 ? row : ''}`;
}
