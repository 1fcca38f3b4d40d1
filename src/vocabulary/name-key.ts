/**
 * A name without case, accents and punctuation, to compare spellings of one producer.
 * @example nameKey('Fiscalía General (Bolivia)') // 'fiscalia general bolivia'
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A name as lower-case words joined with hyphens, for addresses; at most 60 characters, never empty.
 * @example slug('La Razón, 2014') // 'la-razon-2014'
 */
export function slug(name: string): string {
  const ascii = nameKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii.slice(0, 60).replace(/-+$/, '') || 'unnamed';
}
